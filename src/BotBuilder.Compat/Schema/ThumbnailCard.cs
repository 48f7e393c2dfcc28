namespace Microsoft.Bot.Schema;

/// <summary>A card with one small picture.</summary>
public class ThumbnailCard
{
    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>An empty card.</summary>
    public ThumbnailCard() { }

    /// <summary>A card with its fields.</summary>
    public ThumbnailCard(
        string? title = null, string? subtitle = null, string? text = null,
        IList<CardImage>? images = null, IList<CardAction>? buttons = null, CardAction? tap = null) =>
        (Title, Subtitle, Text, Images, Buttons, Tap) = (title, subtitle, text, images, buttons, tap);

    /// <summary>Heading, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Line under the heading, or null.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Body, or null.</summary>
    public string? Text { get; set; }

    /// <summary>Pictures; null means none.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons; null means none.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What a tap on the card does, or null.</summary>
    public CardAction? Tap { get; set; }
}
