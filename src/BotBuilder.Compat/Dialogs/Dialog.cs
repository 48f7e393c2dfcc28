namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// One part of a conversation. One instance serves all people: what belongs to a person is in
/// <see cref="DialogInstance.State"/>, never in a field.
/// </summary>
public abstract class Dialog
{
    /// <summary>What a dialog returns while it waits for the person.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;

    /// <summary>A dialog with an id of its own; null for the name of its type.</summary>
    protected Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>How the dialog is found; stored between turns, so it must not change between releases.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Starts the dialog; it is already the active one of <paramref name="dc"/>.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with what the person sent. Ends the dialog unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Goes on after a dialog that this one started has ended. Ends too, with the same result, unless overridden.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Puts the open question again. Nothing unless overridden.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Called when the dialog leaves the stack. Nothing unless overridden.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>A text that changes when stored states of the dialog no longer fit it; the id unless overridden.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog and, when it may bubble, to its parents. True when one handled it.</summary>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken)) return true;
        if (e.Bubble && dc.Parent is { } parent && await parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken))
            return true;
        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>First chance at an event, before the parents. True stops it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Last chance at an event, after the parents left it. True when handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The id of a dialog that was given none: the name of its type.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
