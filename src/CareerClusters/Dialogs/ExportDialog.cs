using CareerClusters.Bot;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Gives a person all that is kept of them, as a file behind a link that ends.</summary>
public sealed class ExportDialog : LinkDialog
{
    public const string DialogId = "export";

    public static new readonly LineSet Lines = new("export");

    private static readonly Line Made = Lines.Line("made", "link", "until");

    private readonly IPersonExport export;
    private readonly ITurnStore store;

    public ExportDialog(IPersonExport export, ITurnStore store, HandoutLinks links, DayWords days) : base(DialogId, links, days)
    {
        (this.export, this.store) = (export, store);
        AddStep(CheckAsync);
        AddStep(MakeAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        CanMake ? step.NextAsync(null, cancellationToken) : step.ReplaceDialogAsync(MyDataDialog.DialogId, MyDataDialog.ShowArgument, cancellationToken);

    private async Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await store.FindPersonAsync(TurnAddresses.Of(step.Context.Activity), cancellationToken);
        return await GiveAsync(
            step, _ => export.ReadAsync(person, TurnOf(step).Now, cancellationToken), HandoutChange.Json, (link, until) => Made.With(link, until), cancellationToken);
    }
}
