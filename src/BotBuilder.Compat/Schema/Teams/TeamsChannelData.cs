using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams puts into the channel data of an activity.</summary>
public class TeamsChannelData
{
    /// <summary>The channel, or null outside a team.</summary>
    public ChannelInfo? Channel { get; set; }

    /// <summary>What happened, in a conversation update: channelCreated, teamRenamed, ...</summary>
    public string? EventType { get; set; }

    /// <summary>The team, or null outside a team.</summary>
    public TeamInfo? Team { get; set; }

    /// <summary>Whether to notify the person; only in what the bot sends.</summary>
    public NotificationInfo? Notification { get; set; }

    /// <summary>The tenant.</summary>
    public TenantInfo? Tenant { get; set; }
}

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>An empty channel.</summary>
    public ChannelInfo() { }

    /// <summary>A channel with its fields.</summary>
    public ChannelInfo(string? id = null, string? name = null) => (Id, Name) = (id!, name);

    /// <summary>Id of the channel; also that of its conversation.</summary>
    public string Id { get; set; } = null!;

    /// <summary>Name to show; null for the general channel.</summary>
    public string? Name { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>An empty team.</summary>
    public TeamInfo() { }

    /// <summary>A team with its fields.</summary>
    public TeamInfo(string? id = null, string? name = null) => (Id, Name) = (id!, name);

    /// <summary>Id of the team.</summary>
    public string Id { get; set; } = null!;

    /// <summary>Name to show, or null.</summary>
    public string? Name { get; set; }

    /// <summary>Id of the team's group in Microsoft Entra, or null.</summary>
    public string? AadGroupId { get; set; }
}

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>An empty tenant.</summary>
    public TenantInfo() { }

    /// <summary>A tenant with its id.</summary>
    public TenantInfo(string? id = null) => Id = id!;

    /// <summary>Id of the tenant.</summary>
    public string Id { get; set; } = null!;
}

/// <summary>How a message calls for attention.</summary>
public class NotificationInfo
{
    /// <summary>No notification yet.</summary>
    public NotificationInfo() { }

    /// <summary>A notification in the activity feed, or none.</summary>
    public NotificationInfo(bool? alert = null) => Alert = alert;

    /// <summary>Whether the message shows in the activity feed.</summary>
    public bool? Alert { get; set; }

    /// <summary>Whether it pops up in a meeting.</summary>
    public bool? AlertInMeeting { get; set; }

    /// <summary>Page shown in the meeting, from the manifest's domains; or null.</summary>
    public string? ExternalResourceUrl { get; set; }
}

/// <summary>A person or bot with what Teams knows about them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>First name, or null.</summary>
    public string? GivenName { get; set; }

    /// <summary>Last name, or null.</summary>
    public string? Surname { get; set; }

    /// <summary>Mail address, or null.</summary>
    public string? Email { get; set; }

    /// <summary>Name used to sign in, or null.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary>Role in the tenant, such as guest; or null.</summary>
    public string? UserRole { get; set; }

    /// <summary>Tenant, or null.</summary>
    public string? TenantId { get; set; }

    // Lists of members name the Entra id otherwise than activities do.
    [JsonInclude]
    private string? ObjectId
    {
        get => null;
        set => AadObjectId = value ?? AadObjectId;
    }
}

/// <summary>What Teams knows about a team.</summary>
public class TeamDetails
{
    /// <summary>Id of the team.</summary>
    public string Id { get; set; } = null!;

    /// <summary>Name to show, or null.</summary>
    public string? Name { get; set; }

    /// <summary>Id of the team's group in Microsoft Entra, or null.</summary>
    public string? AadGroupId { get; set; }

    /// <summary>How many channels it has.</summary>
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    public int MemberCount { get; set; }

    /// <summary>Kind of team: standard, sharedChannel or privateChannel; null when Teams does not say.</summary>
    public string? Type { get; set; }
}

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>The channels; the general one has no name.</summary>
    public IList<ChannelInfo> Conversations { get; set; } = [];
}

/// <summary>Some members of a team or chat.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Gets the next page; null after the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<TeamsChannelAccount> Members { get; set; } = [];
}

/// <summary>How far somebody has read; value of an event named application/vnd.microsoft.readReceipt.</summary>
public class ReadReceiptInfo
{
    /// <summary>Nothing read yet.</summary>
    public ReadReceiptInfo() { }

    /// <summary>Read up to this message.</summary>
    public ReadReceiptInfo(string? lastReadMessageId = null) => LastReadMessageId = lastReadMessageId;

    /// <summary>Id of the last message that was read: milliseconds since 1970, as Teams gives its ids.</summary>
    public string? LastReadMessageId { get; set; }

    /// <summary>Whether a message was read; ids are compared as numbers, and false where one is none.</summary>
    public static bool IsMessageRead(string? compareMessageId, string? lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out var message)
        && long.TryParse(lastReadMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out var lastRead)
        && message <= lastRead;

    /// <summary>Whether a message was read.</summary>
    public bool IsMessageRead(string? compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
