using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Names the steps that are due today or late, the latest first, and asks what became of the first of them.</summary>
public sealed class PlanDueDialog : GuideDialog
{
    public const string DialogId = "plan-due";

    public static readonly LineSet Lines = new("plan-due");

    private static readonly Line Due = Lines.Line("due", "count", "step", "date", "late", "tomorrow", "ahead", "coming");
    private static readonly Line Item = Lines.Line("item", "number", "step", "date", "late", "tomorrow");
    private static readonly Line Others = Lines.Line("others", "list");
    private static readonly ButtonLine Changed = Lines.Button("something-changed");
    private static readonly ButtonLine Talked = Lines.Button("talked");
    private static readonly ButtonLine Questions = Lines.Button("questions");
    private static readonly ButtonLine Look = Lines.Button("look");
    private static readonly ButtonLine NoThanks = Lines.Button("no-thanks");
    private static readonly ButtonLine NotNow = Lines.Button("not-now");

    /// <summary>Steps listed below the one that is asked about.</summary>
    private const int MostListed = 4;

    private readonly Phrasebook phrasebook;
    private readonly DayWords days;

    public PlanDueDialog(Phrasebook phrasebook, DayWords days) : base(DialogId)
    {
        (this.phrasebook, this.days) = (phrasebook, days);
        AddStep(AskAsync);
        AddStep(FollowAsync);
    }

    /// <summary>Whether something is due that was not named today.</summary>
    internal static bool HasNews(GuideTurn turn) => turn.Profile.DueNamedOn != Today(turn) && DueSteps(turn).Count > 0;

    /// <summary>Whether anything is due.</summary>
    internal static bool HasMore(GuideTurn turn) => DueSteps(turn).Count > 0;

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        turn.Profile.DueNamedOn = Today(turn);
        var due = DueSteps(turn);
        if (due.Count == 0) return step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
        var others = due.Skip(1).Take(MostListed).Select(s => phrasebook.Render(
            Item.With(PlanOrder.NumberOf(s), s.Text, DayWordsOf(s, turn), IsLate(s, turn), IsTomorrow(s, turn)), turn.Profile.Language)).ToList();
        return AskNextAsync(
            step, "due",
            [Due.With(due.Count, due[0].Text, DayWordsOf(due[0], turn), IsLate(due[0], turn), IsTomorrow(due[0], turn), IsAhead(due[0], turn) ? "yes" : "", IsComing(due[0], turn) ? "yes" : ""), .. others.Count > 0 ? [Others.With(string.Join('\n', others))] : Array.Empty<Phrase>()],
            [
                First(due[0], turn),
                .. IsComing(due[0], turn) ? [Way(PlanChangeDialog.Done, due[0])] : Array.Empty<AnswerOption>(),
                Way(PlanChangeDialog.Move, due[0]),
                Way(PlanChangeDialog.Drop, due[0]),
                .. due[0].Talk is null && !IsComing(due[0], turn) ? [AnswerOption.Of(Changed, ExperienceDialog.DialogId)] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(NotNow, To(WelcomeDialog.DialogId, WelcomeDialog.MenuArgument)),
            ],
            cancellationToken,
            IsComing(due[0], turn) || IsAhead(due[0], turn) ? [AnswerOption.Of(NoThanks, To(WelcomeDialog.DialogId, WelcomeDialog.MenuArgument))] : []);
    }

    /// <summary>What most people want: to tell that it is done; of a talk that is still to come, to see what to ask.</summary>
    private static AnswerOption First(PlanStep step, GuideTurn turn) => IsComing(step, turn) ? AnswerOption.Of(Look, PlanDialog.DialogId)
        : step.Talk is not { } about ? Way(PlanChangeDialog.Done, step)
        : IsAhead(step, turn) ? AnswerOption.Of(Questions, To(InterviewDialog.DialogId, about.Length > 0 ? about : null))
        : Way(PlanChangeDialog.Done, step) with { Button = Talked.Key };

    private static AnswerOption Way(string way, PlanStep step) =>
        AnswerOption.Of(PlanChangeDialog.Button(way), To(PlanChangeDialog.DialogId, PlanChangeDialog.DueArgument + PlanChangeDialog.Argument(way, step)));

    private string DayWordsOf(PlanStep step, GuideTurn turn) => days.Of(step.Due!.Value, step.At, turn.Profile.Language, Today(turn));

    private static string IsLate(PlanStep step, GuideTurn turn) => step.Due < Today(turn) ? "yes" : "";

    private static string IsTomorrow(PlanStep step, GuideTurn turn) => step.Due > Today(turn) ? "yes" : "";

    /// <summary>Whether a step that is no talk is still to come: how it went cannot be asked.</summary>
    private static bool IsComing(PlanStep step, GuideTurn turn) => step.Talk is null && step.Due > Today(turn);

    /// <summary>Whether a step is a talk that has not begun.</summary>
    private static bool IsAhead(PlanStep step, GuideTurn turn) =>
        step is { Talk: not null, Due: { } day } && (step.At is { } at ? day.ToDateTime(at) > turn.Now.DateTime : day > Today(turn));

    private static IReadOnlyList<PlanStep> DueSteps(GuideTurn turn) => PlanOrder.DueBy(turn.Profile.Plan, Today(turn));

    private static DateOnly Today(GuideTurn turn) => DateOnly.FromDateTime(turn.Now.DateTime);
}
