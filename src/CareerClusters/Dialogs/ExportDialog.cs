using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Gives a person all that is kept of them, as a file behind a link that ends.</summary>
public sealed class ExportDialog : GuideDialog
{
    public const string DialogId = "export";

    public static readonly LineSet Lines = new("export");

    private static readonly Line Made = Lines.Line("made", "link", "until");
    private static readonly ButtonLine DoneButton = Lines.Button("done");
    private static readonly ButtonLine StopButton = Lines.Button("end-link");

    private readonly IPersonExport export;
    private readonly ITurnStore store;
    private readonly HandoutLinks links;
    private readonly DayWords days;

    public ExportDialog(IPersonExport export, ITurnStore store, HandoutLinks links, DayWords days) : base(DialogId)
    {
        (this.export, this.store, this.links, this.days) = (export, store, links, days);
        AddStep(MakeAsync);
        AddStep(AskNextAsync);
        AddStep(FollowAsync);
    }

    // A step of its own: the question after it may be asked again, and must not make another link.
    private async Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        if (!links.CanMake) return await step.ReplaceDialogAsync(MyDataDialog.DialogId, MyDataDialog.ShowArgument, cancellationToken);
        var person = await store.FindPersonAsync(TurnAddresses.Of(step.Context.Activity), cancellationToken);
        (var link, turn.Handout) = links.Make(await export.ReadAsync(person, turn.Now, cancellationToken), turn.Now, HandoutChange.Json);
        return await step.NextAsync(link.ToString(), cancellationToken);
    }

    private Task<DialogTurnResult> AskNextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        return AskNextAsync(
            step, "made", [Made.With(step.Result, days.Of(DateOnly.FromDateTime(links.EndOf(turn.Now).DateTime), turn.Profile.Language))],
            [AnswerOption.Of(DoneButton, GoOn), AnswerOption.Of(StopButton, To(SummaryDialog.DialogId, SummaryDialog.StopArgument))], cancellationToken);
    }
}
