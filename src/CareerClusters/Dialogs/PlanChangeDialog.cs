using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>Changes one step of the plan: done, moved to another day, put off by a week, or dropped.</summary>
public sealed class PlanChangeDialog : GuideDialog
{
    public const string DialogId = "plan-change";

    /// <summary>Begins the argument when it answers what is due: the next step that is due follows.</summary>
    public const string DueArgument = "due ";

    public const string Done = "done";
    public const string Move = "move";
    public const string Snooze = "snooze";
    public const string Drop = "drop";

    /// <summary>What is no change yet: the step is still open, and what becomes of it is asked.</summary>
    public const string NotDone = "not-done";

    public static readonly LineSet Lines = new("plan-change");

    /// <summary>What can be done to a step.</summary>
    internal static readonly IReadOnlyList<string> Ways = [Done, Move, Snooze, Drop];

    /// <summary>What is asked for when words are about a step, but not surely a change of it.</summary>
    public const string About = "about";

    /// <summary>What may be told of a step, in the order in which it is looked for.</summary>
    internal static readonly IReadOnlyList<string> Told = [NotDone, .. Ways, About];

    private const string StepValue = "step";
    private const string WayValue = "way";
    private const string DayValue = "day";
    private const string DueValue = "due";
    private const string HowStep = "how";
    private const string Keep = "keep";

    private static readonly Line Which = Lines.Line("which");
    private static readonly Line NothingOpen = Lines.Line("nothing-open");
    private static readonly Line How = Lines.Line("how", "step", "date");
    private static readonly Line StillOpen = Lines.Line("still-open", "step");
    private static readonly Line IsDone = Lines.Line("is-done", "step");
    private static readonly Line IsDropped = Lines.Line("is-dropped", "step");
    private static readonly Line IsMoved = Lines.Line("is-moved", "step", "date");
    private static readonly Line Back = Lines.Line("taken-back", "step", "added");
    private static readonly Dictionary<string, ButtonLine> Buttons = Ways.ToDictionary(way => way, Lines.Button);
    private static readonly Dictionary<string, ButtonLine> Said = Told.ToDictionary(way => way, way => Lines.Button($"said-{way}"));

    private static readonly ButtonLine RemindButton = Lines.Button("remind"), KeepButton = Lines.Button(Keep);

    private readonly DayWords days;
    private readonly int reminderHour;

    public PlanChangeDialog(DayWords days, IOptions<PlanOptions> options) : base(DialogId)
    {
        (this.days, reminderHour) = (days, options.Value.ReminderHour);
        AddStep(AskWhichAsync);
        AddStep(AskHowAsync);
        AddStep(ReadHowAsync);
    }

    /// <summary>The button of a way, for dialogs that offer it.</summary>
    internal static ButtonLine Button(string way) => Buttons[way];

    /// <summary>The forms in which a way is asked for in a person's own words.</summary>
    internal static ButtonLine SaidButton(string way) => Said[way];

    /// <summary>Argument: do this to that step.</summary>
    internal static string Argument(string way, PlanStep step) => $"{way} {step.Id}";

    /// <summary>The step whose change is asked for; null when another question is open.</summary>
    internal static string? AskedOf(OpenQuestion? question) => question is { Dialog: DialogId, Step: HowStep, Options: [{ Value: var value }, ..] } ? value.Split(' ')[^1] : null;

    /// <summary>Argument: do what was asked for.</summary>
    internal static string Argument(PlanRequest request) =>
        $"{request.Way} {string.Join(request.All ? '+' : ',', request.Steps.Select(s => s.Id))} {request.Day?.ToString("O", CultureInfo.InvariantCulture)}".TrimEnd();

    /// <summary>Said when "back" took a change of the plan back.</summary>
    internal static Phrase TakenBack(PlanChange change) => Back.With((change.Before ?? change.After)!.Text, change.Before is null ? "yes" : "");

    private static Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var open = PlanOrder.Open(ProfileOf(step).Plan);
        var argument = ArgumentOf(step);
        if (argument?.StartsWith(DueArgument, StringComparison.Ordinal) == true)
        {
            argument = argument[DueArgument.Length..];
            step.Values[DueValue] = "yes";
        }

        if (argument?.Split(' ') is [var way, var ids, .. var day] && Told.Contains(way))
        {
            step.Values[WayValue] = way;
            if (day is [var said]) step.Values[DayValue] = said;
            // What is done can still be dropped.
            open = [.. (way == Drop ? ProfileOf(step).Plan : open).Where(s => ids.Split(',', '+').Contains(s.Id))];
            if (ids.Contains('+', StringComparison.Ordinal)) return ChangeAllAsync(step, open, way, cancellationToken);
        }

        return AskAmongAsync(step, open, cancellationToken);
    }

    /// <summary>Marks several steps as done, or drops them.</summary>
    private static async Task<DialogTurnResult> ChangeAllAsync(WaterfallStepContext step, IReadOnlyList<PlanStep> steps, string way, CancellationToken cancellationToken)
    {
        var plan = ProfileOf(step).Plan;
        foreach (var item in steps)
        {
            if (way == Drop) plan.Remove(item);
            else plan[plan.IndexOf(item)] = item with { Done = true };
        }

        await SayAsync(step, cancellationToken, [.. steps.Select(s => (way == Drop ? IsDropped : IsDone).With(s.Text))]);
        return await LeaveAsync(step, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAmongAsync(WaterfallStepContext step, IReadOnlyList<PlanStep> open, CancellationToken cancellationToken)
    {
        if (open.Count == 1) return await step.NextAsync(new Answer(open[0].Id, open[0].Text), cancellationToken);
        if (open.Count > 1)
        {
            return await AskAsync(step, new OpenQuestion
            {
                Dialog = DialogId,
                Step = "which",
                Says = [Which],
                Options = [.. open.OrderBy(s => s.Due ?? DateOnly.MaxValue).Take(MostOptions).Select(s => AnswerOption.Named(s.Id, s.Text))],
            }, cancellationToken);
        }

        await SayAsync(step, cancellationToken, ProfileOf(step).Plan.Count > 0 ? NothingOpen : PlanDialog.NoSteps);
        return await LeaveAsync(step, cancellationToken);
    }

    private Task<DialogTurnResult> AskHowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step);
        if (IsElsewhere(answer)) return GoToAsync(step, Onward(step, answer), cancellationToken);
        step.Values[StepValue] = answer.Value!;
        var way = step.Values.TryGetValue(WayValue, out var told) ? told.ToString() : null;
        // What is not done and has a new day is moved.
        if (way == NotDone && DayOf(step) is not null) way = Move;
        var due = ProfileOf(step).Plan.Find(s => s.Id == answer.Value);
        if (way is not (null or NotDone or About)) return step.NextAsync(new Answer(way, ""), cancellationToken);
        var offers = way != NotDone && due is { Remind: false } && PlanRemindDialog.CanRemind(TurnOf(step), due, reminderHour);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId,
            Step = HowStep,
            Says = [way == NotDone ? StillOpen.With(answer.Text) : How.With(answer.Text, due?.Due is { } day ? days.Of(day, due.At, ProfileOf(step).Language, TodayOf(step)) : "")],
            Typed = [AnswerOption.Of(KeepButton)],
            Options = [.. Ways.Where(w => way != NotDone || w != Done).Select(w => AnswerOption.Of(Buttons[w], $"{w} {answer.Value}")), .. offers ? [AnswerOption.Of(RemindButton, To(PlanRemindDialog.DialogId, answer.Value))] : Array.Empty<AnswerOption>()],
        }, cancellationToken);
    }

    /// <summary>Whether a change told in words is the answer: it takes the place of what was asked, so that no step is offered that is gone.</summary>
    private static bool IsElsewhere(Answer answer) => answer.Value?.Contains(':', StringComparison.Ordinal) == true;

    /// <summary>What is due next is still asked after it.</summary>
    private static string Onward(WaterfallStepContext step, Answer answer) => answer.Value!.Split(':', 2) is [DialogId, var argument] && step.Values.ContainsKey(DueValue)
        ? To(DialogId, argument.StartsWith(DueArgument, StringComparison.Ordinal) ? argument : DueArgument + argument)
        : answer.Value;

    private async Task<DialogTurnResult> ReadHowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (IsElsewhere(AnswerOf(step))) return await GoToAsync(step, Onward(step, AnswerOf(step)), cancellationToken);
        var turn = TurnOf(step);
        var plan = turn.Profile.Plan;
        var at = plan.FindIndex(s => s.Id == step.Values[StepValue].ToString());
        if (at < 0 || AnswerOf(step).Value == Keep) return await LeaveAsync(step, cancellationToken);
        var (item, way) = (plan[at], AnswerOf(step).Value?.Split(' ')[0]);
        var day = DayOf(step) ?? (way == Snooze ? PlanRequests.Snoozed(item, turn) : null);
        if (way == Move && day is null || day < DateOnly.FromDateTime(turn.Now.DateTime))
            return await step.ReplaceDialogAsync(PlanDayDialog.DialogId, PlanDayDialog.Argument(item, day), cancellationToken);
        if (way == Drop) plan.RemoveAt(at);
        else plan[at] = way == Done ? item with { Done = true } : item with { Due = day };
        await SayAsync(step, cancellationToken, way switch
        {
            Done => IsDone.With(item.Text),
            Drop => IsDropped.With(item.Text),
            _ => IsMoved.With(item.Text, days.Of(day!.Value, turn.Profile.Language, TodayOf(step))),
        });
        if (way == Done && item.Talk is { } about) return await step.ReplaceDialogAsync(TalkLogDialog.DialogId, TalkLog.Begun(turn, about).Write(), cancellationToken);
        return await LeaveAsync(step, cancellationToken);
    }

    private static DateOnly? DayOf(WaterfallStepContext step) =>
        step.Values.TryGetValue(DayValue, out var day) && DateOnly.TryParseExact(day?.ToString(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var said) ? said : null;

    // Asked for in the middle of something else, it leads back there. While more is due, that is next.
    private static Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Values.ContainsKey(DueValue) && PlanDueDialog.HasMore(TurnOf(step))) return step.ReplaceDialogAsync(PlanDueDialog.DialogId, null, cancellationToken);
        GoalChangeDialog.DropSettled(step);
        return TurnOf(step).Conversation.Open.Count > 0 ? step.EndDialogAsync(cancellationToken: cancellationToken) : step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
    }
}
