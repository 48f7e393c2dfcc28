using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private string? _version;

    /// <summary>A set whose stack is kept under <paramref name="dialogState"/>.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set inside a component dialog; it has no stack of its own and cannot create contexts.</summary>
    public DialogSet()
    {
    }

    /// <summary>
    /// Adds a dialog. Another dialog of the same id that is already there keeps it, and this one gets a number
    /// appended; the same dialog twice is one.
    /// </summary>
    public virtual DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog)) return this;
            var suffix = 2;
            while (_dialogs.ContainsKey(dialog.Id + suffix)) suffix++;
            dialog.Id += suffix;
        }

        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    /// <summary>A text that changes when a dialog of the set changes its version.</summary>
    public virtual string GetVersion() => _version ??= Convert.ToBase64String(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', _dialogs.Select(dialog => $"{dialog.Key}={dialog.Value.GetVersion()}")))));

    /// <summary>Loads the stack of this turn's conversation.</summary>
    /// <exception cref="InvalidOperationException">The set was made without an accessor.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog with this id, or null.</summary>
    public virtual Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs, in the order in which they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
