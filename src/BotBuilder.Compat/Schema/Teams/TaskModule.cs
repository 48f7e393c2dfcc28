using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog (task module) is asked for or was submitted.</summary>
public class TaskModuleRequest
{
    /// <summary>What the button or form sends; a <see cref="JsonElement"/> after reading.</summary>
    public object? Data { get; set; }

    /// <summary>How the person sees Teams, or null.</summary>
    public TaskModuleRequestContext? Context { get; set; }
}

/// <summary>How the person sees Teams.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Colors in use: default, dark or contrast.</summary>
    public string? Theme { get; set; }
}

/// <summary>Answer to a <see cref="TaskModuleRequest"/>.</summary>
public class TaskModuleResponse
{
    /// <summary>The dialog or message to show; null to close.</summary>
    public TaskModuleResponseBase? Task { get; set; }
}

/// <summary>What to show: a <see cref="TaskModuleContinueResponse"/> or a <see cref="TaskModuleMessageResponse"/>.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    /// <summary>Nothing to show yet.</summary>
    public TaskModuleResponseBase() { }

    /// <summary>Something of a kind.</summary>
    public TaskModuleResponseBase(string? type = null) => Type = type;

    /// <summary>Kind of answer: continue or message.</summary>
    public string? Type { get; set; }
}

/// <summary>Shows a dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>No dialog yet.</summary>
    public TaskModuleContinueResponse()
        : this(null) { }

    /// <summary>Shows the dialog given.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = null)
        : base("continue") => Value = value;

    /// <summary>The dialog.</summary>
    public TaskModuleTaskInfo? Value { get; set; }
}

/// <summary>Shows a text and ends the dialog.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>No text yet.</summary>
    public TaskModuleMessageResponse()
        : this(null) { }

    /// <summary>Shows the text given.</summary>
    public TaskModuleMessageResponse(string? value = null)
        : base("message") => Value = value;

    /// <summary>The text.</summary>
    public string? Value { get; set; }
}

/// <summary>A dialog: a card or a web page, with its size.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Heading, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Height { get; set; }

    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Width { get; set; }

    /// <summary>The page; null when <see cref="Card"/> is set.</summary>
    public string? Url { get; set; }

    /// <summary>The adaptive card; null when <see cref="Url"/> is set.</summary>
    public Attachment? Card { get; set; }

    /// <summary>Page for clients that show no dialogs, or null.</summary>
    public string? FallbackUrl { get; set; }

    /// <summary>App id of the bot that gets what is submitted; null for this one.</summary>
    public string? CompletionBotId { get; set; }
}
