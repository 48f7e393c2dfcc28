namespace Microsoft.Bot.Schema;

/// <summary>A button or a tappable thing.</summary>
public class CardAction
{
    /// <summary>An empty action.</summary>
    public CardAction() { }

    /// <summary>An action with its fields.</summary>
    public CardAction(
        string? type = null, string? title = null, string? image = null, string? text = null, string? displayText = null,
        object? value = null, object? channelData = null, string? imageAltText = null)
    {
        Type = type!;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
        ImageAltText = imageAltText;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string Type { get; set; } = null!;

    /// <summary>What the button says.</summary>
    public string? Title { get; set; }

    /// <summary>Address of a picture on the button, or null.</summary>
    public string? Image { get; set; }

    /// <summary>Text that a messageBack button sends to the bot.</summary>
    public string? Text { get; set; }

    /// <summary>Text that a messageBack button shows in the chat.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What the button sends; its meaning depends on the type.</summary>
    public object? Value { get; set; }

    /// <summary>Data for one channel only, or null.</summary>
    public object? ChannelData { get; set; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public string? ImageAltText { get; set; }
}

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>An empty picture.</summary>
    public CardImage() { }

    /// <summary>A picture with its fields.</summary>
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null)
    {
        Url = url!;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where the picture is.</summary>
    public string Url { get; set; } = null!;

    /// <summary>What it shows, for those who do not see it.</summary>
    public string? Alt { get; set; }

    /// <summary>What a tap does, or null.</summary>
    public CardAction? Tap { get; set; }
}

/// <summary>Buttons under the last message; they go away once one is used.</summary>
public class SuggestedActions
{
    /// <summary>No buttons yet.</summary>
    public SuggestedActions() { }

    /// <summary>Buttons, for everybody or for the accounts named.</summary>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions!;
    }

    /// <summary>Ids of those who see the buttons; null or empty means everybody.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons, in order.</summary>
    public IList<CardAction> Actions { get; set; } = null!;
}

/// <summary>A card with one large picture.</summary>
public class HeroCard
{
    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>An empty card.</summary>
    public HeroCard() { }

    /// <summary>A card with its fields.</summary>
    public HeroCard(
        string? title = null, string? subtitle = null, string? text = null,
        IList<CardImage>? images = null, IList<CardAction>? buttons = null, CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

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

/// <summary>Turns cards into attachments.</summary>
public static class CardExtensions
{
    /// <summary>The card as an attachment of its media type.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new() { ContentType = HeroCard.ContentType, Content = card };

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this ThumbnailCard card) => new() { ContentType = ThumbnailCard.ContentType, Content = card };

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this ReceiptCard card) => new() { ContentType = ReceiptCard.ContentType, Content = card };

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this AnimationCard card) => new() { ContentType = AnimationCard.ContentType, Content = card };

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this AudioCard card) => new() { ContentType = AudioCard.ContentType, Content = card };

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this VideoCard card) => new() { ContentType = VideoCard.ContentType, Content = card };

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this SigninCard card) => new() { ContentType = SigninCard.ContentType, Content = card };
}
