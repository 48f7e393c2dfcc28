#pragma warning disable CA1725 // The official SDK calls the parameter outerDc here and dc in the base.
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with a set of dialogs inside.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>A container with an id of its own; null for the name of its type.</summary>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The stack inside the active instance of this container, or null when nothing is on it.</summary>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside with this id, or null.</summary>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);
}

/// <summary>A dialog made of others, with a stack of its own that is kept in its instance state.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>Key of the inner stack in <see cref="DialogInstance.State"/>.</summary>
    public const string PersistedDialogState = "dialogs";

    /// <summary>A component with an id of its own; null for the name of its type.</summary>
    public ComponentDialog(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Which dialog starts the component; the first one added unless set.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Adds a dialog that the others inside can start.</summary>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token", nameof(options));
        await OnInitializeAsync(outerDc);
        outerDc.ActiveDialog!.State[PersistedDialogState] = new DialogState();
        var innerDc = CreateChildContext(outerDc)!;
        var turnResult = await OnBeginDialogAsync(innerDc, options, cancellationToken);
        return turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await OnInitializeAsync(outerDc);
        var innerDc = CreateChildContext(outerDc)!;
        var turnResult = await OnContinueDialogAsync(innerDc, cancellationToken);
        return turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken);
    }

    /// <summary>A dialog started over this one has ended: the open question inside is put again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await OnInitializeAsync(outerDc);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await CreateInnerDc(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            await CreateInnerDc(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <inheritdoc/>
    public override DialogContext? CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog is { } instance ? new DialogContext(Dialogs, dc, InnerState(instance)) : null;
    }

    /// <summary>Starts the initial dialog inside.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId!, options, cancellationToken);

    /// <summary>Hands what the person sent to the dialog inside. The place to catch interruptions first.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component leaves the stack.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the question inside was put again.</summary>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Called before the component begins, continues or resumes.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc) => Task.CompletedTask;

    /// <summary>Ends the component in <paramref name="outerDc"/> with a result.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object? result, CancellationToken cancellationToken) => outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        if (instance.State.Read<DialogState>(PersistedDialogState) is { } state) return state;
        state = new DialogState();
        instance.State[PersistedDialogState] = state;
        return state;
    }

    private DialogContext CreateInnerDc(ITurnContext turnContext, DialogInstance instance) =>
        new(Dialogs, turnContext, InnerState(instance));
}
