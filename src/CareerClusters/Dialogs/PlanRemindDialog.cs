using CareerClusters.Bot;
using CareerClusters.Bot.Reminders;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>Sets a reminder of a step that is in the plan, or says why there can be none; tells which there are.</summary>
public sealed class PlanRemindDialog : GuideDialog
{
    public const string DialogId = "plan-remind";

    /// <summary>Argument: say which reminders there are. Else the ids of the steps that may be meant; all without an argument.</summary>
    internal const string ListArgument = "list";

    public static readonly LineSet Lines = new("plan-remind");

    private static readonly Line Which = Lines.Line("which");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line Cannot = Lines.Line("cannot");
    private static readonly Line TooLate = Lines.Line("too-late", "step");
    private static readonly Line List = Lines.Line("list", "list");
    private static readonly Line Item = Lines.Line("item", "step", "date");

    private readonly Phrasebook phrasebook;
    private readonly DayWords days;
    private readonly int hour;

    public PlanRemindDialog(Phrasebook phrasebook, DayWords days, IOptions<PlanOptions> options) : base(DialogId)
    {
        (this.phrasebook, this.days, hour) = (phrasebook, days, options.Value.ReminderHour);
        AddStep(AskWhichAsync);
        AddStep(SetAsync);
    }

    /// <summary>Whether a reminder of a step can still be said in time.</summary>
    internal static bool CanRemind(GuideTurn turn, PlanStep step, int hour) => turn.Reach != ReminderReach.None && ReminderTimes.IsAhead(step, hour, turn.Zone, turn.Now);

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var (open, argument) = (PlanOrder.Open(turn.Profile.Plan), ArgumentOf(step));
        if (argument == ListArgument) return SayAndLeaveAsync(step, ListOf(turn), cancellationToken);
        if (open.Count == 0) return SayAndLeaveAsync(step, Nothing, cancellationToken);
        if (turn.Reach == ReminderReach.None) return SayAndLeaveAsync(step, Cannot, cancellationToken);
        var meant = argument is null ? open : [.. open.Where(s => argument.Split(',').Contains(s.Id))];
        var wanted = meant.Where(s => !s.Remind && (s.Due is null || CanRemind(turn, s, hour))).ToList();
        // Of several steps those that a reminder can still be set for; a single one is told why not.
        if (meant.Count == 1 || wanted.Count == 1) return step.NextAsync(new Answer((wanted.Count == 1 ? wanted : meant)[0].Id, ""), cancellationToken);
        if (wanted.Count == 0) return SayAndLeaveAsync(step, turn.Profile.Plan.Exists(s => s is { Remind: true, Done: false }) ? ListOf(turn) : TooLate.With(""), cancellationToken);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId, Step = "which", Says = [Which], Options = [.. wanted.Take(MostOptions).Select(s => AnswerOption.Named(s.Id, s.Text))],
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> SetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, id) = (TurnOf(step), AnswerOf(step).Value);
        var plan = turn.Profile.Plan;
        if (plan.Find(s => s.Id == id && !s.Done) is not { } item) return await LeaveAsync(step, cancellationToken);
        // With a day the reminder is offered.
        if (item.Due is null) return await step.ReplaceDialogAsync(PlanDayDialog.DialogId, PlanDayDialog.Argument(item), cancellationToken);
        if (!CanRemind(turn, item, hour)) return await SayAndLeaveAsync(step, TooLate.With(item.Text), cancellationToken);
        plan[plan.IndexOf(item)] = item with { Remind = true };
        return await SayAndLeaveAsync(step, PlanDialog.ReminderIsSet(turn), cancellationToken);
    }

    private Phrase ListOf(GuideTurn turn) => List.With(string.Join('\n', PlanOrder.Open(turn.Profile.Plan).Where(s => s is { Remind: true, Due: not null })
        .Select(s => phrasebook.Render(Item.With(s.Text, days.Of(s.Due!.Value, turn.Profile.Language, DateOnly.FromDateTime(turn.Now.DateTime))), turn.Profile.Language))));

    private static async Task<DialogTurnResult> SayAndLeaveAsync(WaterfallStepContext step, Phrase says, CancellationToken cancellationToken)
    {
        await SayAsync(step, cancellationToken, says);
        return await LeaveAsync(step, cancellationToken);
    }

    // Asked for in the middle of something else, it leads back there.
    private static Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        TurnOf(step).Conversation.Open.Count > 0 ? step.EndDialogAsync(cancellationToken: cancellationToken) : step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
}
