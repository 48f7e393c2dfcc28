using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to what was sent.</summary>
public class ResourceResponse
{
    /// <summary>A response without an id.</summary>
    public ResourceResponse() { }

    /// <summary>A response with the id given.</summary>
    public ResourceResponse(string? id = null) => Id = id;

    /// <summary>Id of the resource; null or empty when the channel gave none.</summary>
    public string? Id { get; set; }
}

/// <summary>The answer to a request that asked for replies in the HTTP body.</summary>
public class ExpectedReplies
{
    /// <summary>No replies yet.</summary>
    public ExpectedReplies()
        : this(null) { }

    /// <summary>The replies given.</summary>
    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities ?? [];

    /// <summary>The replies, in order; written even when empty.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IList<Activity> Activities { get; set; }
}

/// <summary>What a channel needs to open a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Whether more than one person takes part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot's account.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>Who takes part besides the bot.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>Topic, where the channel has one.</summary>
    public string? TopicName { get; set; }

    /// <summary>Tenant in which to open it, or null.</summary>
    public string? TenantId { get; set; }

    /// <summary>First activity to send, or null.</summary>
    public Activity? Activity { get; set; }

    /// <summary>Data for one channel only, or null.</summary>
    public object? ChannelData { get; set; }
}

/// <summary>A conversation that was opened.</summary>
public class ConversationResourceResponse
{
    /// <summary>Id of the first activity, or null.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Where to send to from now on, or null to go on as before.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    public string Id { get; set; } = null!;
}

/// <summary>What went wrong, in the channel's words.</summary>
public class Error
{
    /// <summary>No details.</summary>
    public Error() { }

    /// <summary>An error with its fields.</summary>
    public Error(string? code = null, string? message = null)
    {
        Code = code;
        Message = message;
    }

    /// <summary>The channel's error code, or null.</summary>
    public string? Code { get; set; }

    /// <summary>The channel's explanation, or null.</summary>
    public string? Message { get; set; }
}

/// <summary>Body of a failed call.</summary>
public class ErrorResponse
{
    /// <summary>No details.</summary>
    public ErrorResponse() { }

    /// <summary>A body with its error.</summary>
    public ErrorResponse(Error? error = null) => Error = error;

    /// <summary>The error, or null when the channel did not say.</summary>
    public Error? Error { get; set; }
}

/// <summary>Some members of a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Gets the next page; null after the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<ChannelAccount> Members { get; set; } = [];
}
