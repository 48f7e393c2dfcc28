namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, as it is stored between turns.</summary>
public class DialogInstance
{
    /// <summary>Id of the dialog in its <see cref="DialogSet"/>.</summary>
    public string Id { get; set; } = null!;

    /// <summary>What the dialog keeps between turns. After a reload: strings, numbers, lists and dictionaries, not the types put in.</summary>
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>Position of the parent's instance for dialogs run by a container; 0 otherwise.</summary>
    public int StackIndex { get; set; }

    /// <summary>What <see cref="Dialog.GetVersion"/> gave when the dialog began.</summary>
    public string? Version { get; set; }
}

/// <summary>The stack of a conversation or of one component dialog, as it is stored between turns.</summary>
public class DialogState
{
    /// <summary>A state with an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>A state with the given stack, or an empty one for null.</summary>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the active one first.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
