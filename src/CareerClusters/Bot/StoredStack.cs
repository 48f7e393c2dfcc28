using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Bot;

/// <summary>Whether a dialog stack stored by an earlier release can still be gone on with.</summary>
internal static class StoredStack
{
    /// <summary>Whether each dialog on the stack still exists and has the steps it had when it began.</summary>
    public static async Task<bool> FitsAsync(
        Dialog root, ITurnContext context, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dc = await new DialogSet(accessor).Add(root).CreateContextAsync(context, cancellationToken);
        for (DialogContext? at = dc; at is not null; at = at.Child)
        {
            if (!at.Stack.TrueForAll(instance => Fits(instance, at.FindDialog(instance.Id)))) return false;
        }

        return true;
    }

    // A container's version changes with any dialog inside, also with those that are not on the stack.
    private static bool Fits(DialogInstance instance, Dialog? dialog) =>
        dialog is DialogContainer || (dialog is not null && instance.Version == dialog.GetVersion());
}
