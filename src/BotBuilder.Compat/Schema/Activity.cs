using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The one message format of the Bot Framework protocol. Which fields are set depends on <see cref="Type"/>;
/// a field the channel did not send is null, also where the type does not say so.
/// </summary>
public partial class Activity : IMessageActivity, IConversationUpdateActivity, IInstallationUpdateActivity,
    IEventActivity, IInvokeActivity, ITypingActivity, IEndOfConversationActivity, ITraceActivity,
    IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity
{
    /// <summary>An empty activity.</summary>
    public Activity() { }

    /// <summary>An activity of one type.</summary>
    public Activity(string? type = null) => Type = type!;

    /// <summary>One of <see cref="ActivityTypes"/>, or a channel's own.</summary>
    public string Type { get; set; } = null!;

    /// <summary>Given by the channel; unique within the conversation.</summary>
    public string Id { get; set; } = null!;

    /// <summary>When it was sent, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's clock and offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA name of the sender's time zone, or null.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Who called the bot (urn form); set by the adapter, never trusted from the wire.</summary>
    public string? CallerId { get; set; }

    /// <summary>Where replies are sent.</summary>
    public string ServiceUrl { get; set; } = null!;

    /// <summary>One of Microsoft.Bot.Connector.Channels.</summary>
    public string ChannelId { get; set; } = null!;

    /// <summary>Who sent it.</summary>
    public ChannelAccount From { get; set; } = null!;

    /// <summary>Where it belongs.</summary>
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>Who gets it.</summary>
    public ChannelAccount Recipient { get; set; } = null!;

    /// <summary>One of <see cref="TextFormatTypes"/>, or null for markdown.</summary>
    public string? TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>, or null for a list.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Who joined the conversation.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions that somebody gave.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that somebody took back.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>New topic of the conversation.</summary>
    public string? TopicName { get; set; }

    /// <summary>BCP-47 tag of the sender's language, or null.</summary>
    public string? Locale { get; set; }

    /// <summary>What is said.</summary>
    public string? Text { get; set; }

    /// <summary>What is spoken aloud, as plain text or SSML; null to speak the text.</summary>
    public string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>What to show where cards cannot be shown.</summary>
    public string? Summary { get; set; }

    /// <summary>Buttons under the message.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards, pictures, files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Mentions and other metadata.</summary>
    public IList<Entity>? Entities { get; set; }

    /// <summary>Data for one channel only; a <see cref="JsonElement"/> after reading.</summary>
    public object? ChannelData { get; set; }

    /// <summary>What an installation or contact update does: add, remove, add-upgrade, remove-upgrade.</summary>
    public string? Action { get; set; }

    /// <summary>The activity this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Title of a trace.</summary>
    public string? Label { get; set; }

    /// <summary>Kind of <see cref="Value"/> in a trace.</summary>
    public string? ValueType { get; set; }

    /// <summary>Payload of a button, event or invoke; a <see cref="JsonElement"/> after reading.</summary>
    public object? Value { get; set; }

    /// <summary>Name of an event or invoke.</summary>
    public string? Name { get; set; }

    /// <summary>Another conversation this is about.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    public string? Code { get; set; }

    /// <summary>When it stops to matter.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    public string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>, or null for normal.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Words that help speech recognition with the answer.</summary>
    public IList<string>? ListenFor { get; set; }

    /// <summary>Fields that this type does not know; kept on a round trip. Null when there are none.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>How somebody reacted to a message.</summary>
public class MessageReaction
{
    /// <summary>No reaction yet.</summary>
    public MessageReaction() { }

    /// <summary>A reaction of one kind.</summary>
    public MessageReaction(string? type = null) => Type = type!;

    /// <summary>One of <see cref="MessageReactionTypes"/>, or a channel's own such as heart or laugh.</summary>
    public string Type { get; set; } = null!;
}
