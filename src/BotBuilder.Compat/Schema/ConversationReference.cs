namespace Microsoft.Bot.Schema;

/// <summary>Enough of an activity to come back to its conversation later.</summary>
public class ConversationReference
{
    /// <summary>An empty reference.</summary>
    public ConversationReference() { }

    /// <summary>A reference with every field.</summary>
    public ConversationReference(
        string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null,
        ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
    {
        ActivityId = activityId;
        User = user!;
        Bot = bot!;
        Conversation = conversation!;
        ChannelId = channelId!;
        ServiceUrl = serviceUrl!;
    }

    /// <summary>The activity referred to, or null.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The person.</summary>
    public ChannelAccount User { get; set; } = null!;

    /// <summary>The bot.</summary>
    public ChannelAccount Bot { get; set; } = null!;

    /// <summary>The conversation.</summary>
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>One of Microsoft.Bot.Connector.Channels.</summary>
    public string ChannelId { get; set; } = null!;

    /// <summary>BCP-47 tag, or null.</summary>
    public string? Locale { get; set; }

    /// <summary>Where replies are sent.</summary>
    public string ServiceUrl { get; set; } = null!;

    /// <summary>The event activity that starts a turn of the bot's own accord in this conversation.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = ActivityId ?? Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
