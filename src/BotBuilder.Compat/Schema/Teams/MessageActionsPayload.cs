namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message at which an action command was started.</summary>
public class MessageActionsPayload
{
    /// <summary>Id of the message.</summary>
    public string? Id { get; set; }

    /// <summary>Heading of a message in a channel, or null.</summary>
    public string? Subject { get; set; }

    /// <summary>Address that opens the message in Teams, or null.</summary>
    public Uri? LinkToMessage { get; set; }

    /// <summary>Who wrote it; null when Teams does not say.</summary>
    public MessageActionsPayloadFrom? From { get; set; }

    /// <summary>What it says.</summary>
    public MessageActionsPayloadBody? Body { get; set; }

    /// <summary>Its cards and files, or null.</summary>
    public IList<MessageActionsPayloadAttachment>? Attachments { get; set; }
}

/// <summary>Who wrote a message.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>The person; null when an app wrote it.</summary>
    public MessageActionsPayloadUser? User { get; set; }
}

/// <summary>The person who wrote a message.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Object id in the directory.</summary>
    public string? Id { get; set; }

    /// <summary>Name as Teams shows it.</summary>
    public string? DisplayName { get; set; }
}

/// <summary>What a message says.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Form of the content: html or text.</summary>
    public string? ContentType { get; set; }

    /// <summary>The text or the markup.</summary>
    public string? Content { get; set; }
}

/// <summary>A card or file of a message.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Id within the message.</summary>
    public string? Id { get; set; }

    /// <summary>Media type of the card or file.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the file lies, or null.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The card; a System.Text.Json.JsonElement after reading.</summary>
    public object? Content { get; set; }

    /// <summary>Name of the file, or null.</summary>
    public string? Name { get; set; }

    /// <summary>A small picture of it, or null.</summary>
    public string? ThumbnailUrl { get; set; }
}
