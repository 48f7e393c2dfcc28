using CareerClusters.Bot;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Gives the dated steps of the plan as a calendar file, behind a link that ends.</summary>
public sealed class CalendarDialog : LinkDialog
{
    public const string DialogId = "calendar";

    public static new readonly LineSet Lines = new("calendar");

    private static readonly Line Made = Lines.Line("made", "link", "until", "count");
    private static readonly Line NoDates = Lines.Line("no-dates");

    private readonly ITurnStore store;
    private readonly TalkSteps talks;

    public CalendarDialog(ITurnStore store, TalkSteps talks, HandoutLinks links, DayWords days) : base(DialogId, links, days)
    {
        (this.store, this.talks) = (store, talks);
        AddStep(CheckAsync);
        AddStep(MakeAsync);
        AddStep(FollowAsync);
    }

    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (PlanCalendar.Steps(ProfileOf(step).Plan).Count > 0)
            return CanMake ? await step.NextAsync(null, cancellationToken) : await EndAsync(step, NoLinks, cancellationToken);
        await SayAsync(step, cancellationToken, NoDates);
        return await step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
    }

    private async Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var person = await store.FindPersonAsync(TurnAddresses.Of(step.Context.Activity), cancellationToken);
        return await GiveAsync(
            step, _ => Task.FromResult(new PlanCalendar(turn, person, s => talks.Describe(turn.Profile, s)).Write()), HandoutChange.Calendar,
            (link, until) => Made.With(link, until, PlanCalendar.Steps(turn.Profile.Plan).Count), cancellationToken);
    }
}
