using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Gives a goal other words or another day. Its argument is the goal's id and, where they were told already, the words.</summary>
public sealed class GoalTextDialog : GuideDialog
{
    public const string DialogId = "goal-text";

    public static readonly LineSet Lines = new("goal-text");

    private static readonly Line Ask = Lines.Line("ask", "goal");
    private static readonly Line IsDated = Lines.Line("is-dated", "goal", "date");
    private static readonly Line IsPast = Lines.Line("is-past", "goal");
    private static readonly Line Unchanged = Lines.Line("unchanged", "goal");
    private static readonly ButtonLine KeepButton = Lines.Button("keep");

    private readonly DayWords days;
    private readonly GoalRequests requests;

    public GoalTextDialog(DayWords days, GoalRequests requests) : base(DialogId)
    {
        (this.days, this.requests) = (days, requests);
        AddStep(AskTextAsync);
        AddStep(ReadTextAsync);
    }

    private static Task<DialogTurnResult> AskTextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (GoalOf(step) is not { } goal) return GoalChangeDialog.LeaveAsync(step, cancellationToken);
        if (ArgumentOf(step)?.Split(' ', 2) is [_, var told]) return step.NextAsync(new Answer(null, told), cancellationToken);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId, Step = "text", Says = [Ask.With(goal.Text)], Typed = [AnswerOption.Of(KeepButton)], Kind = AnswerKind.Text, CanSkip = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadTextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, answer) = (TurnOf(step), AnswerOf(step));
        if (GoalOf(step) is not { } goal) return GoalChangeDialog.LeaveAsync(step, cancellationToken);
        // "My goal is to be a vet" tells the words; any other change takes the place of what was asked.
        if (answer.Value?.StartsWith(To(GoalDialog.DialogId, GoalDialog.NewArgument), StringComparison.Ordinal) == true) answer = new Answer(null, answer.Text);
        if (answer.Value?.Contains(':', StringComparison.Ordinal) == true) return GoToAsync(step, answer.Value, cancellationToken);
        if (answer.Skipped || answer.Value is not null) return GoalChangeDialog.LeaveAsync(step, [Unchanged.With(goal.Text)], cancellationToken);
        var told = ToldGoal.Read(requests.WithoutLead(requests.FindTold(answer.Text, turn) ?? answer.Text), turn);
        if (told.IsOnlyADay) return SetDayAsync(step, goal, told, cancellationToken);
        // Another goal has its own day: that of the one before is not its.
        var changed = goal with { Text = told.Text, By = told.By };
        turn.Profile.Goals[turn.Profile.Goals.IndexOf(goal)] = changed;
        return step.ReplaceDialogAsync(GoalNotedDialog.DialogId, GoalNotedDialog.Argument(changed, told.IsPast, goal.Text), cancellationToken);
    }

    private Task<DialogTurnResult> SetDayAsync(WaterfallStepContext step, PlanGoal goal, ToldGoal told, CancellationToken cancellationToken)
    {
        if (told.By is not { } day) return GoalChangeDialog.LeaveAsync(step, [IsPast.With(goal.Text)], cancellationToken);
        var profile = ProfileOf(step);
        profile.Goals[profile.Goals.IndexOf(goal)] = goal with { By = day };
        return GoalChangeDialog.LeaveAsync(step, [IsDated.With(goal.Text, days.Far(day, profile.Language, TodayOf(step)))], cancellationToken);
    }

    private static PlanGoal? GoalOf(WaterfallStepContext step) => ProfileOf(step).Goals.Find(g => g.Id == ArgumentOf(step)?.Split(' ')[0]);
}
