namespace Microsoft.Bot.Schema;

/// <summary>What animation, sound and video cards have in common.</summary>
public class MediaCard
{
    /// <summary>An empty card.</summary>
    public MediaCard() { }

    /// <summary>A card with its fields.</summary>
    public MediaCard(
        string? title = null, string? subtitle = null, string? text = null, ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null, IList<CardAction>? buttons = null, bool? shareable = null, bool? autoloop = null,
        bool? autostart = null, string? aspect = null, object? value = null, string? duration = null)
    {
        (Title, Subtitle, Text, Image, Media, Buttons) = (title, subtitle, text, image, media, buttons);
        (Shareable, Autoloop, Autostart, Aspect, Value, Duration) = (shareable, autoloop, autostart, aspect, value, duration);
    }

    /// <summary>Heading, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Line under the heading, or null.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Body, or null.</summary>
    public string? Text { get; set; }

    /// <summary>Picture shown before it plays, or null.</summary>
    public ThumbnailUrl? Image { get; set; }

    /// <summary>What to play; several are the same in other formats.</summary>
    public IList<MediaUrl>? Media { get; set; }

    /// <summary>Buttons; null means none.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Whether it may be shared; null means yes.</summary>
    public bool? Shareable { get; set; }

    /// <summary>Whether it starts over at its end; null means yes.</summary>
    public bool? Autoloop { get; set; }

    /// <summary>Whether it starts by itself; null means yes.</summary>
    public bool? Autostart { get; set; }

    /// <summary>Width to height, as "16:9" or "4:3"; null leaves it to the channel.</summary>
    public string? Aspect { get; set; }

    /// <summary>Data that goes with the card, or null.</summary>
    public object? Value { get; set; }

    /// <summary>Length as an ISO-8601 duration, or null.</summary>
    public string? Duration { get; set; }
}

/// <summary>A card that plays a GIF or a short silent film.</summary>
public class AnimationCard : MediaCard
{
    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.animation";

    /// <summary>An empty card.</summary>
    public AnimationCard() { }

    /// <summary>A card with its fields.</summary>
    public AnimationCard(
        string? title = null, string? subtitle = null, string? text = null, ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null, IList<CardAction>? buttons = null, bool? shareable = null, bool? autoloop = null,
        bool? autostart = null, string? aspect = null, object? value = null, string? duration = null)
        : base(title, subtitle, text, image, media, buttons, shareable, autoloop, autostart, aspect, value, duration) { }
}

/// <summary>A card that plays sound.</summary>
public class AudioCard : MediaCard
{
    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.audio";

    /// <summary>An empty card.</summary>
    public AudioCard() { }

    /// <summary>A card with its fields.</summary>
    public AudioCard(
        string? title = null, string? subtitle = null, string? text = null, ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null, IList<CardAction>? buttons = null, bool? shareable = null, bool? autoloop = null,
        bool? autostart = null, string? aspect = null, object? value = null, string? duration = null)
        : base(title, subtitle, text, image, media, buttons, shareable, autoloop, autostart, aspect, value, duration) { }
}

/// <summary>A card that plays a film.</summary>
public class VideoCard : MediaCard
{
    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.video";

    /// <summary>An empty card.</summary>
    public VideoCard() { }

    /// <summary>A card with its fields.</summary>
    public VideoCard(
        string? title = null, string? subtitle = null, string? text = null, ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null, IList<CardAction>? buttons = null, bool? shareable = null, bool? autoloop = null,
        bool? autostart = null, string? aspect = null, object? value = null, string? duration = null)
        : base(title, subtitle, text, image, media, buttons, shareable, autoloop, autostart, aspect, value, duration) { }
}

/// <summary>Something to play.</summary>
public class MediaUrl
{
    /// <summary>Nothing yet.</summary>
    public MediaUrl() { }

    /// <summary>An address, and a hint which format it is.</summary>
    public MediaUrl(string? url = null, string? profile = null) => (Url, Profile) = (url!, profile);

    /// <summary>Where it is.</summary>
    public string Url { get; set; } = null!;

    /// <summary>Hint for the player, or null.</summary>
    public string? Profile { get; set; }
}

/// <summary>A picture that stands for something to play.</summary>
public class ThumbnailUrl
{
    /// <summary>No picture yet.</summary>
    public ThumbnailUrl() { }

    /// <summary>A picture.</summary>
    public ThumbnailUrl(string? url = null, string? alt = null) => (Url, Alt) = (url!, alt);

    /// <summary>Where the picture is.</summary>
    public string Url { get; set; } = null!;

    /// <summary>What it shows, for those who do not see it.</summary>
    public string? Alt { get; set; }
}
