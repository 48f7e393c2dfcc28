using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search typed into a message extension.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Command of the manifest that is used.</summary>
    public string? CommandId { get; set; }

    /// <summary>What was typed, by parameter of the manifest; initialRun is "true" before anything was.</summary>
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Which results are wanted, or null.</summary>
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>State of a sign-in or settings page, or null.</summary>
    public string? State { get; set; }
}

/// <summary>One parameter of a search.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Name in the manifest.</summary>
    public string? Name { get; set; }

    /// <summary>What was typed: a text, or another JSON value as a <see cref="JsonElement"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public object? Value { get; set; }

    // Bots written for the official SDK take the text as a string.
    private sealed class TypedTextConverter : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? reader.GetString() : JsonElement.ParseValue(ref reader);

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}

/// <summary>Which results of a search are wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>How many to leave out.</summary>
    public int? Skip { get; set; }

    /// <summary>How many to give.</summary>
    public int? Count { get; set; }
}

/// <summary>An action command of a message extension.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Command of the manifest that is used.</summary>
    public string? CommandId { get; set; }

    /// <summary>Where it was started: message, compose or commandbox.</summary>
    public string? CommandContext { get; set; }

    /// <summary>State of a sign-in page, or null.</summary>
    public string? State { get; set; }

    /// <summary>The message it was started at; null when it was started elsewhere.</summary>
    public MessageActionsPayload? MessagePayload { get; set; }

    /// <summary>What becomes of a preview: edit or send; null when there was none.</summary>
    public string? BotMessagePreviewAction { get; set; }

    /// <summary>The preview as the person saw it.</summary>
    public IList<Activity>? BotActivityPreview { get; set; }
}

/// <summary>A link that was pasted.</summary>
public class AppBasedLinkQuery
{
    /// <summary>No link yet.</summary>
    public AppBasedLinkQuery() { }

    /// <summary>A link.</summary>
    public AppBasedLinkQuery(string? url = null) => Url = url;

    /// <summary>The link.</summary>
    public string? Url { get; set; }

    /// <summary>State of a sign-in page, or null.</summary>
    public string? State { get; set; }
}

/// <summary>Answer to a search.</summary>
public class MessagingExtensionResponse
{
    /// <summary>What is shown.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>Answer to an action command: a dialog or a result.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>The dialog to show, or null.</summary>
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>The result, or null.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>What a message extension found or made.</summary>
public class MessagingExtensionResult
{
    /// <summary>How results are laid out: list or grid.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Kind: result, auth, config or message.</summary>
    public string? Type { get; set; }

    /// <summary>The results.</summary>
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>Buttons of a sign-in or settings page, or null.</summary>
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }

    /// <summary>Text of a message, or null.</summary>
    public string? Text { get; set; }

    /// <summary>The message to show before it is sent, of type botMessagePreview; or null.</summary>
    public Activity? ActivityPreview { get; set; }
}

/// <summary>Buttons of a sign-in or settings page.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>The buttons.</summary>
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>One result, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>An empty result.</summary>
    public MessagingExtensionAttachment() { }

    /// <summary>A result with its fields.</summary>
    public MessagingExtensionAttachment(
        string? contentType = null, string? contentUrl = null, object? content = null, string? name = null,
        string? thumbnailUrl = null, Attachment? preview = null)
        : base(contentType, contentUrl, content, name, thumbnailUrl) => Preview = preview;

    /// <summary>Card in the list of results; null to show the result itself.</summary>
    public Attachment? Preview { get; set; }
}
