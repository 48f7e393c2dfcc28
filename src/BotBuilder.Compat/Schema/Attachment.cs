using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card, picture or file that comes with a message.</summary>
public class Attachment
{
    /// <summary>An empty attachment.</summary>
    public Attachment() { }

    /// <summary>An attachment with its fields.</summary>
    public Attachment(
        string? contentType = null, string? contentUrl = null, object? content = null, string? name = null, string? thumbnailUrl = null)
    {
        ContentType = contentType!;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Media type, for example that of a card.</summary>
    public string ContentType { get; set; } = null!;

    /// <summary>Where the content is, or a data URL; null when <see cref="Content"/> holds it.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The content itself: a card or any object that serializes to JSON; a <see cref="JsonElement"/> after reading.</summary>
    public object? Content { get; set; }

    /// <summary>Name of the attachment, or null.</summary>
    public string? Name { get; set; }

    /// <summary>A small picture of it, or null.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>Fields that this type does not know; kept on a round trip. Null when there are none.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
