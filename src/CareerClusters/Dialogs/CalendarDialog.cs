using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Gives the dated steps of the plan as a calendar file, behind a link that ends.</summary>
public sealed class CalendarDialog : GuideDialog
{
    public const string DialogId = "calendar";

    public static readonly LineSet Lines = new("calendar");

    private static readonly Line Made = Lines.Line("made", "link", "until", "count");
    private static readonly Line NoLinks = Lines.Line("no-links");
    private static readonly Line NoDates = Lines.Line("no-dates");
    private static readonly ButtonLine DoneButton = Lines.Button("done");
    private static readonly ButtonLine StopButton = Lines.Button("end-link");

    private readonly ITurnStore store;
    private readonly HandoutLinks links;
    private readonly DayWords days;

    public CalendarDialog(ITurnStore store, HandoutLinks links, DayWords days) : base(DialogId)
    {
        (this.store, this.links, this.days) = (store, links, days);
        AddStep(MakeAsync);
        AddStep(AskNextAsync);
        AddStep(FollowAsync);
    }

    // A step of its own: the question after it may be asked again, and must not make another link.
    private async Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var plan = turn.Profile.Plan;
        if (PlanCalendar.Steps(plan).Count == 0)
        {
            await SayAsync(step, cancellationToken, NoDates);
            return await step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
        }

        if (!links.CanMake)
        {
            await SayAsync(step, cancellationToken, NoLinks);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var person = await store.FindPersonAsync(TurnAddresses.Of(step.Context.Activity), cancellationToken);
        (var link, turn.Handout) = links.Make(PlanCalendar.Write(plan, person, turn.Now), turn.Now, HandoutChange.Calendar);
        return await step.NextAsync(link.ToString(), cancellationToken);
    }

    private Task<DialogTurnResult> AskNextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var until = days.Of(DateOnly.FromDateTime(links.EndOf(turn.Now).DateTime), turn.Profile.Language);
        return AskNextAsync(
            step, "made", [Made.With(step.Result, until, PlanCalendar.Steps(turn.Profile.Plan).Count)],
            [AnswerOption.Of(DoneButton, GoOn), AnswerOption.Of(StopButton, To(SummaryDialog.DialogId, SummaryDialog.StopArgument))], cancellationToken);
    }
}
