using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Says a goal as it is kept, and leads on: to a step towards it, to the page of a job it names, or to the plan.</summary>
public sealed class GoalNotedDialog : GuideDialog
{
    public const string DialogId = "goal-noted";

    public static readonly LineSet Lines = new("goal-noted");

    private const string Past = "past";

    private static readonly Line Noted = Lines.Line("noted", "goal", "date", "past", "instead");
    private static readonly Line Short = Lines.Line("short", "goal");
    private static readonly Line AskStep = Lines.Line("ask-step", "more");
    private static readonly ButtonLine StepButton = Lines.Button("step");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");

    private readonly DayWords days;
    private readonly GoalSuggestions suggestions;

    public GoalNotedDialog(DayWords days, GoalSuggestions suggestions) : base(DialogId)
    {
        (this.days, this.suggestions) = (days, suggestions);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>Argument: which goal was kept.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="isPast">Whether a day was said for it that has passed.</param>
    /// <param name="instead">The goal whose place it took; empty for none.</param>
    internal static string Argument(PlanGoal goal, bool isPast, string instead = "") => $"{goal.Id}|{(isPast ? Past : "")}|{instead}";

    /// <summary>That a goal is kept, where more is said after it.</summary>
    internal static Phrase Said(PlanGoal goal) => Short.With(goal.Text);

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (profile, argument) = (ProfileOf(step), ArgumentOf(step)?.Split('|', 3) ?? []);
        if (argument is not [var id, var past, var instead] || profile.Goals.Find(g => g.Id == id) is not { } goal) return step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
        return AskNextAsync(
            step, "noted",
            [
                Noted.With(goal.Text, goal.By is { } by ? days.Far(by, profile.Language, TodayOf(step)) : "", past, instead),
                AskStep.With(profile.Plan.Exists(s => !s.Done) ? "yes" : ""),
            ],
            [
                AnswerOption.Of(StepButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
                // The job it names is shown on a tap; that alone puts nothing in mind.
                .. suggestions.PageOf(goal.Text, profile.Language) is { } page ? [page] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(PlanButton, PlanDialog.DialogId),
            ],
            cancellationToken,
            [
                AnswerOption.Of(GoalChangeDialog.ChangeButton, To(GoalChangeDialog.DialogId, GoalChangeDialog.Argument(GoalChangeDialog.Change, [goal.Id]))),
                AnswerOption.Of(GoalChangeDialog.DropButton, To(GoalChangeDialog.DialogId, GoalChangeDialog.Argument(GoalChangeDialog.Drop, [goal.Id]))),
            ]);
    }
}
