using BotBuilder.Compat;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs during one turn.</summary>
public class DialogContext
{
    /// <summary>The stack of a conversation.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack;
    }

    /// <summary>The stack inside a component dialog of <paramref name="parentDialogContext"/>.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state) =>
        Parent = parentDialogContext;

    /// <summary>The dialogs that can be started here.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context of the component dialog around this one, or null at the root.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The context inside the active dialog when that is a container, else null.</summary>
    public DialogContext? Child => ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container
        ? container.CreateChildContext(this)
        : null;

    /// <summary>The dialog on top, or null.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Puts a dialog on top and starts it.</summary>
    /// <exception cref="ArgumentNullException">No id was given.</exception>
    /// <exception cref="InvalidOperationException">No dialog here or around has this id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        var dialog = FindDialog(dialogId) ?? throw new InvalidOperationException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. The dialog must be included in the current or parent DialogSet.");
        Stack.Insert(0, new DialogInstance { Id = dialogId, Version = dialog.GetVersion() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Starts a prompt.</summary>
    /// <exception cref="ArgumentNullException">No id or no options were given.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the turn to the active dialog; with none, the status is <see cref="DialogTurnStatus.Empty"/>.</summary>
    /// <exception cref="InvalidOperationException">The stored stack names a dialog that does not exist any more.</exception>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is not { } instance) return Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));
        var dialog = FindDialog(instance.Id) ?? throw new InvalidOperationException(
            $"Failed to continue dialog. A dialog with id {instance.Id} could not be found.");
        return dialog.ContinueDialogAsync(this, cancellationToken);
    }

    /// <summary>Ends the active dialog and hands <paramref name="result"/> to the one below.</summary>
    /// <exception cref="InvalidOperationException">The stored stack names a dialog that does not exist any more.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token", nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog is not { } instance) return new DialogTurnResult(DialogTurnStatus.Complete, result);
        var dialog = FindDialog(instance.Id) ?? throw new InvalidOperationException(
            $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{instance.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    /// <summary>Ends every dialog here, telling each.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Ends every dialog here, with <paramref name="cancelParents"/> also around, telling each. An event of the given
    /// name (default <see cref="DialogEvents.CancelDialog"/>) goes first to every dialog but the active one; whoever handles it stops the cancelling there.
    /// </summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents = false, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null) return new DialogTurnResult(DialogTurnStatus.Empty);
        var notify = false;
        for (var context = this; context is not null; context = cancelParents ? context.Parent : null)
        {
            while (context.Stack.Count > 0)
            {
                if (notify && await context.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken))
                    return new DialogTurnResult(DialogTurnStatus.Cancelled);
                await context.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
                notify = true;
            }
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog without telling the one below, and starts another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token", nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Asks the active dialog to put its question again.</summary>
    /// <exception cref="InvalidOperationException">The stored stack names a dialog that does not exist any more.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken)) return;
        if (ActiveDialog is not { } instance) return;
        var dialog = FindDialog(instance.Id) ?? throw new InvalidOperationException(
            $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{instance.Id}'.");
        await dialog.RepromptDialogAsync(Context, instance, cancellationToken);
    }

    /// <summary>The dialog with this id here or in a context around, or null.</summary>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Offers an event to the active dialog, or with <paramref name="fromLeaf"/> to the innermost. True when one handled it.</summary>
    /// <exception cref="ArgumentNullException">No name was given.</exception>
    public async Task<bool> EmitEventAsync(
        string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(name)) throw new ArgumentNullException(nameof(name));
        var context = this;
        while (fromLeaf && context.Child is { } child) context = child;
        var target = context.ActiveDialog is { } instance ? context.FindDialog(instance.Id) : null;
        if (target is null) return false;
        return await target.OnDialogEventAsync(context, new DialogEvent { Bubble = bubble, Name = name, Value = value }, cancellationToken);
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance) return;
        if (FindDialog(instance.Id) is { } dialog) await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        Stack.RemoveAt(0);
    }
}

/// <summary>Typed reading of what a dialog stored; the typed value takes the place of the untyped one.</summary>
internal static class DialogInstanceState
{
    internal static T? Read<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        if (state is StoredProperties unread && typeof(T) != typeof(IDictionary<string, object>)) return unread.Read<T>(key);
        if (!state.TryGetValue(key, out var stored) || stored is null) return null;
        if (stored is T typed) return typed;
        typed = StoredValue.As<T>(stored)!;
        state[key] = typed;
        return typed;
    }

    internal static int ReadInt32(this IDictionary<string, object> state, string key) => state.TryGetValue(key, out var stored)
        ? stored switch { int value => value, long value => (int)Math.Clamp(value, int.MinValue, int.MaxValue), _ => StoredValue.As<int>(stored) }
        : 0;
}
