namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where the stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the person.</summary>
    Waiting,

    /// <summary>The last dialog ended by itself.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,

    /// <summary>The last dialog ended, and its parent should wait for the person before it goes on.</summary>
    CompleteAndWait,
}

/// <summary>Why a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>It is being started.</summary>
    BeginCalled,

    /// <summary>The person sent something.</summary>
    ContinueCalled,

    /// <summary>A dialog it had started ended.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>The stack is being cancelled.</summary>
    CancelCalled,

    /// <summary>The step before called <see cref="WaterfallStepContext.NextAsync"/>.</summary>
    NextCalled,
}

/// <summary>The outcome of one call into a dialog or a stack.</summary>
public class DialogTurnResult
{
    /// <summary>An outcome; <paramref name="result"/> is what the ended dialog returned, or null.</summary>
    public DialogTurnResult(DialogTurnStatus status, object? result = null) => (Status, Result) = (status, result);

    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the ended dialog returned; null while one waits or when it returned nothing.</summary>
    public object? Result { get; set; }

    /// <summary>True when the parent of the dialog ended in the same turn.</summary>
    public bool ParentEnded { get; set; }
}

/// <summary>Something that happened and may be handled by any dialog on the way up.</summary>
public class DialogEvent
{
    /// <summary>True to ask the parents too when the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or the caller's own.</summary>
    public string Name { get; set; } = null!;

    /// <summary>What belongs to the event, or null.</summary>
    public object? Value { get; set; }
}

/// <summary>Names of the events that the dialog layer itself sends.</summary>
public static class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog is asked to put its question again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The stack is about to be cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>The person sent something.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The stored dialog has another version than the running one.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception.</summary>
    public const string Error = "error";

    /// <summary>An event of the caller's own.</summary>
    public const string Custom = "custom";
}
