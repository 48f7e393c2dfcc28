using System.Text.Json;
using CareerClusters.Channels.DirectLine;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace CareerClusters.Bot.Reminders;

/// <summary>How a reminder can reach a person.</summary>
public enum ReminderReach
{
    /// <summary>Not at all: a group, or a channel that does not tell where it takes messages.</summary>
    None,

    /// <summary>The channel brings it, also to a phone in a pocket.</summary>
    Anywhere,

    /// <summary>A page of a web site, which shows it when it is opened again.</summary>
    OnReturn,

    /// <summary>A terminal: nothing can be brought there, and what is due is said at the next start.</summary>
    AtNextStart,
}

/// <summary>Where a person can be reached: ids of the channel, no name and no directory id. Stored with each reminder.</summary>
public sealed record ReminderReference
{
    /// <summary>Channel id.</summary>
    public required string Channel { get; init; }

    /// <summary>Where the channel takes messages.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>Conversation id within the channel.</summary>
    public required string Conversation { get; init; }

    /// <summary>Tenant id; empty when the channel has none.</summary>
    public string Tenant { get; init; } = "";

    /// <summary>The person's id within the channel.</summary>
    public required string User { get; init; }

    /// <summary>The bot's id within the channel.</summary>
    public string Bot { get; init; } = "";

    /// <summary>Minutes that the person's clock is ahead of UTC.</summary>
    public int OffsetMinutes { get; init; }

    private const string WebChatUrl = "urn:web-chat";

    /// <summary>Whether it is the web chat of this program.</summary>
    internal bool InWebChat => ServiceUrl == WebChatUrl;

    /// <summary>Where an activity came from.</summary>
    public static ReminderReference Of(Activity activity, TimeSpan offset) => new()
    {
        Channel = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation.Id,
        Tenant = activity.Conversation.TenantId ?? "",
        User = activity.From?.Id ?? "",
        Bot = activity.Recipient?.Id ?? "",
        OffsetMinutes = (int)offset.TotalMinutes,
    };

    /// <summary>How a reminder can reach who sent an activity.</summary>
    public static ReminderReach ReachOf(Activity activity) =>
        activity.ChannelId == Channels.Terminal.TerminalAdapter.ChannelId ? ReminderReach.AtNextStart
        // A group would read what belongs to one person.
        : activity is not { Conversation: { IsGroup: not true, Id.Length: > 0 }, ServiceUrl.Length: > 0, From.Id.Length: > 0 } ? ReminderReach.None
        : activity.ServiceUrl == WebChatUrl || activity.ChannelId is WebActivity.ChannelId or ChannelIds.Webchat ? ReminderReach.OnReturn
        : ReminderReach.Anywhere;

    /// <summary>As it is stored.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <summary>As it was stored.</summary>
    public static ReminderReference Read(byte[] json) => JsonSerializer.Deserialize<ReminderReference>(json)!;

    /// <summary>For the adapter.</summary>
    public ConversationReference ToConversationReference() => new()
    {
        ChannelId = Channel,
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount { Id = Conversation, TenantId = Tenant.Length > 0 ? Tenant : null },
        User = new ChannelAccount { Id = User, Role = RoleTypes.User },
        Bot = new ChannelAccount { Id = Bot, Role = RoleTypes.Bot },
    };
}
