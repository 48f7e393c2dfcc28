using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Finds which goal a change is of, and makes it: reached, dropped, or said anew by <see cref="GoalTextDialog"/>.</summary>
public sealed class GoalChangeDialog : GuideDialog
{
    public const string DialogId = "goal-change";

    public const string Reach = "reach";
    public const string Change = "change";
    public const string Drop = "drop";

    /// <summary>Which change is not told yet.</summary>
    public const string About = "about";

    /// <summary>A reminder is asked for: steps have them, goals have none.</summary>
    public const string Remind = "remind";

    public static readonly LineSet Lines = new("goal-change");

    private const char Or = ',', And = '+';

    /// <summary>The forms in which a goal is changed, asked about, and told to be another now.</summary>
    internal static readonly ButtonLine SaidChange = Lines.Button("said-change"), SaidAbout = Lines.Button("said-about"), SaidNow = Lines.Button("said-now");

    /// <summary>What may be told of a goal, and in which forms: those for steps are for goals too.</summary>
    internal static readonly IReadOnlyList<(string Way, ButtonLine[] Forms)> Told =
    [
        (Reach, [Lines.Button("said-reach"), PlanChangeDialog.SaidButton(PlanChangeDialog.Done)]),
        (Drop, [Lines.Button("said-drop"), PlanChangeDialog.SaidButton(PlanChangeDialog.Drop)]),
        (Change, [SaidChange]),
    ];

    private static readonly Line None = Lines.Line("none");
    private static readonly Line NoReminders = Lines.Line("no-reminders");
    private static readonly Line Which = Lines.Line("which");
    private static readonly Line How = Lines.Line("how", "goal");
    private static readonly Line IsReached = Lines.Line("is-reached", "goal");
    private static readonly Line IsDropped = Lines.Line("is-dropped", "goal");
    private static readonly Line AreDropped = Lines.Line("are-dropped");
    private static readonly Line Unchanged = Lines.Line("unchanged", "goal");
    private static readonly Line Back = Lines.Line("taken-back", "goal", "gone");
    /// <summary>Say the goal anew, and drop it: also said of a goal that was just set.</summary>
    internal static readonly ButtonLine ChangeButton = Lines.Button(Change), DropButton = Lines.Button(Drop);

    private static readonly ButtonLine[] Ways = [Lines.Button(Reach), ChangeButton, DropButton, Lines.Button("keep")];

    public GoalChangeDialog() : base(DialogId)
    {
        AddStep(AskWhichAsync);
        AddStep(AskHowAsync);
        AddStep(ChangeAsync);
    }

    /// <summary>The goals that a change can be of.</summary>
    internal static IReadOnlyList<PlanGoal> CanBe(string way, IReadOnlyCollection<PlanGoal> goals) => way is Drop or About ? PlanGoal.Shown(goals) : PlanGoal.Open(goals);

    /// <summary>Argument: do this to one of these goals.</summary>
    /// <param name="way">What to do.</param>
    /// <param name="goals">Ids of the goals it may mean; none when there is none.</param>
    /// <param name="told">The new words or the new day; empty when they were not said.</param>
    /// <param name="all">Whether it is about all of them.</param>
    internal static string Argument(string way, IReadOnlyList<string> goals, string told = "", bool all = false) =>
        $"{way} {(goals.Count == 0 ? "-" : string.Join(all ? And : Or, goals))} {told}".TrimEnd();

    /// <summary>The goal that an answer told in words picks ("goal 2"), or drops; null when it says something else, or may mean several.</summary>
    internal static string? PickedBy(string? destination, string by) =>
        destination?.Split(':', 2) is [DialogId, var argument] && argument.Split(' ') is [var way, var id] && way == by && id.IndexOfAny([Or, And]) < 0 ? id : null;

    /// <summary>Said when "back" took a change of the goals back.</summary>
    internal static Phrase TakenBack(PlanGoal goal, Profile profile) => Back.With(goal.Text, profile.Goals.Contains(goal) ? "" : "yes");

    /// <summary>What waits is asked again; else the plan is shown, where there is any.</summary>
    internal static Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        DropSettled(step);
        return TurnOf(step).Conversation.Open.Count > 0 || ProfileOf(step) is { Plan.Count: 0, Goals.Count: 0 } ? step.EndDialogAsync(cancellationToken: cancellationToken)
            : step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
    }

    /// <summary>A question further below that asks which goal or step to change is settled by a change told in words: it may offer what is gone, and is not asked again.</summary>
    internal static void DropSettled(WaterfallStepContext step)
    {
        var open = TurnOf(step).Conversation.Open;
        while (open is [.., var below] && IsSettled(below, ProfileOf(step)))
        {
            // Below this dialog stand its question and its waterfall; nothing of it needs to be ended.
            step.Stack.RemoveRange(1, 2);
            open.RemoveAt(open.Count - 1);
        }
    }

    /// <summary>Says something and leaves.</summary>
    internal static async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, IReadOnlyList<Phrase> says, CancellationToken cancellationToken)
    {
        await SayAsync(step, cancellationToken, says);
        return await LeaveAsync(step, cancellationToken);
    }

    /// <summary>There may be room for a goal now, and who changes what the plan has is not asked for its first step.</summary>
    private static bool IsSettled(OpenQuestion below, Profile profile) => below.Dialog switch
    {
        DialogId or PlanChangeDialog.DialogId => true,
        GoalRoomDialog.DialogId => PlanGoal.Open(profile.Goals).Count < PlanGoal.MostOpen,
        PlanDialog.DialogId => below.Kind == AnswerKind.Text && profile.Plan.Count + profile.Goals.Count > 0,
        _ => false,
    };

    private static Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (way, ids, _) = Read(step);
        var meant = CanBe(way, ProfileOf(step).Goals).Where(g => ids.Split(Or, And).Contains(g.Id)).ToList();
        if (way == Remind) return LeaveAsync(step, [NoReminders], cancellationToken);
        if (way == Drop && ids.Contains(And, StringComparison.Ordinal)) return DropAllAsync(step, meant, cancellationToken);
        if (meant.Count == 0) return LeaveAsync(step, [None], cancellationToken);
        return meant.Count == 1 ? step.NextAsync(new Answer(meant[0].Id, meant[0].Text), cancellationToken) : AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId, Step = "which", Says = [Which], Options = [.. meant.Take(MostOptions).Select(g => AnswerOption.Named(g.Id, g.Text))],
        }, cancellationToken);
    }

    private static Task<DialogTurnResult> DropAllAsync(WaterfallStepContext step, IReadOnlyList<PlanGoal> goals, CancellationToken cancellationToken)
    {
        ProfileOf(step).Goals.RemoveAll(goals.Contains);
        return LeaveAsync(step, [AreDropped], cancellationToken);
    }

    private static Task<DialogTurnResult> AskHowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (answer, way) = (AnswerOf(step), Read(step).Way);
        if (PickedBy(answer.Value, About) is { } picked) answer = answer with { Value = picked };
        if (IsElsewhere(answer)) return GoToAsync(step, answer.Value!, cancellationToken);
        if (ProfileOf(step).Goals.Find(g => g.Id == answer.Value) is not { } goal) return LeaveAsync(step, cancellationToken);
        return way != About ? step.NextAsync(new Answer($"{way} {goal.Id}", ""), cancellationToken) : AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId,
            Step = "how",
            Says = [How.With(goal.Text)],
            Options = [.. Ways.Skip(goal.Reached ? 2 : 0).Select(button => AnswerOption.Of(button, $"{button.Key.Split('.')[1]} {goal.Id}"))],
        }, cancellationToken);
    }

    private static Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (answer, goals) = (AnswerOf(step), ProfileOf(step).Goals);
        if (IsElsewhere(answer)) return GoToAsync(step, answer.Value!, cancellationToken);
        if (answer.Value?.Split(' ') is not [var way, var id] || goals.Find(g => g.Id == id) is not { } goal) return LeaveAsync(step, cancellationToken);
        if (way == Change) return step.ReplaceDialogAsync(GoalTextDialog.DialogId, $"{id} {Read(step).Told}".TrimEnd(), cancellationToken);
        if (way == Reach) goals[goals.IndexOf(goal)] = goal with { Reached = true };
        else if (way == Drop) goals.Remove(goal);
        return LeaveAsync(step, [(way switch { Reach => IsReached, Drop => IsDropped, _ => Unchanged }).With(goal.Text)], cancellationToken);
    }

    /// <summary>Whether another change told in words is the answer.</summary>
    private static bool IsElsewhere(Answer answer) => answer.Value?.Contains(':', StringComparison.Ordinal) == true;

    /// <summary>Begun by its button it is about any goal.</summary>
    private static (string Way, string Goals, string Told) Read(WaterfallStepContext step) => ArgumentOf(step)?.Split(' ', 3) is [var way, var ids, .. var told]
        ? (way, ids, told is [var text] ? text : "") : (About, string.Join(Or, ProfileOf(step).Goals.Select(g => g.Id)), "");
}
