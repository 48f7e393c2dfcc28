using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Three goals are there: asks which one makes room for a new one, or which to change or drop.</summary>
public sealed class GoalRoomDialog : GuideDialog
{
    public const string DialogId = "goal-room";

    public static readonly LineSet Lines = new("goal-room");

    private const string Keep = "keep";
    private const string NoDay = "-";

    private static readonly Line Ask = Lines.Line("ask", "goal");
    private static readonly Line Kept = Lines.Line("kept");
    private static readonly ButtonLine KeepButton = Lines.Button(Keep);

    public GoalRoomDialog() : base(DialogId)
    {
        AddStep(AskWhichAsync);
        AddStep(ReadWhichAsync);
    }

    /// <summary>Argument: a new goal waits for room. Without one there is none yet.</summary>
    internal static string Argument(ToldGoal goal) => $"{goal.By?.ToString("O", CultureInfo.InvariantCulture) ?? NoDay} {goal.Text}";

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, new OpenQuestion
    {
        Dialog = Id,
        Step = "which",
        Says = [Ask.With(Waiting(step)?.Text)],
        Options = [.. PlanGoal.Open(ProfileOf(step).Goals).Select(g => AnswerOption.Named(g.Id, g.Text)), AnswerOption.Of(KeepButton)],
    }, cancellationToken);

    private async Task<DialogTurnResult> ReadWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (profile, answer, waiting) = (ProfileOf(step), AnswerOf(step), Waiting(step));
        if (answer.Value == Keep) return await GoalChangeDialog.LeaveAsync(step, [Kept], cancellationToken);
        // "Goal 2" and "drop goal 2" say which one makes room; any other change is made as it is told.
        var id = GoalChangeDialog.PickedBy(answer.Value, GoalChangeDialog.About) ?? GoalChangeDialog.PickedBy(answer.Value, GoalChangeDialog.Drop) ?? answer.Value;
        if (profile.Goals.Find(g => g.Id == id) is not { } old) return await GoToAsync(step, answer.Value ?? GoOn, cancellationToken);
        if (waiting is null) return await GoToAsync(step, answer.Value == id ? To(GoalChangeDialog.DialogId, GoalChangeDialog.Argument(GoalChangeDialog.About, [old.Id])) : answer.Value!, cancellationToken);
        profile.Goals.Remove(old);
        return await step.ReplaceDialogAsync(GoalNotedDialog.DialogId, GoalNotedDialog.Argument(waiting.Keep(profile), isPast: false, old.Text), cancellationToken);
    }

    private static ToldGoal? Waiting(WaterfallStepContext step) => ArgumentOf(step)?.Split(' ', 2) is not [var day, var text] ? null
        : new ToldGoal(text, DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var by) ? by : null, IsPast: false);
}
