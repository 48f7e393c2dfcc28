namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the root of a conversation.</summary>
public static class DialogExtensions
{
    /// <summary>Goes on with the stored stack, or starts <paramref name="dialog"/> when it is empty.</summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor).Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        while (true)
        {
            try
            {
                var turnResult = await dc.ContinueDialogAsync(cancellationToken);
                if (turnResult.Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
                return;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                if (!await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken)) throw;
            }
        }
    }
}
