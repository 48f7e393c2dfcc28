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

    private static readonly Line Due = Lines.Line("due", "count", "step", "date", "late", "tomorrow");
    private static readonly Line Item = Lines.Line("item", "number", "step", "date", "late", "tomorrow");
    private static readonly Line Others = Lines.Line("others", "list");
    private static readonly ButtonLine Changed = Lines.Button("something-changed");
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
            [Due.With(due.Count, due[0].Text, DayWordsOf(due[0], turn), IsLate(due[0], turn), IsTomorrow(due[0], turn)), .. others.Count > 0 ? [Others.With(string.Join('\n', others))] : Array.Empty<Phrase>()],
            [
                .. new[] { PlanChangeDialog.Done, PlanChangeDialog.Move, PlanChangeDialog.Drop }
                    .Select(way => AnswerOption.Of(PlanChangeDialog.Button(way), To(PlanChangeDialog.DialogId, PlanChangeDialog.DueArgument + PlanChangeDialog.Argument(way, due[0])))),
                AnswerOption.Of(Changed, ExperienceDialog.DialogId),
                AnswerOption.Of(NotNow, To(WelcomeDialog.DialogId, WelcomeDialog.MenuArgument)),
            ],
            cancellationToken);
    }

    private string DayWordsOf(PlanStep step, GuideTurn turn) => days.Of(step.Due!.Value, turn.Profile.Language);

    private static string IsLate(PlanStep step, GuideTurn turn) => step.Due < Today(turn) ? "yes" : "";

    private static string IsTomorrow(PlanStep step, GuideTurn turn) => step.Due > Today(turn) ? "yes" : "";

    private static IReadOnlyList<PlanStep> DueSteps(GuideTurn turn) => PlanOrder.DueBy(turn.Profile.Plan, Today(turn));

    private static DateOnly Today(GuideTurn turn) => DateOnly.FromDateTime(turn.Now.DateTime);
}
