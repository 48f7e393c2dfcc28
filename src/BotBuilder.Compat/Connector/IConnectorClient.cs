using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Calls a channel's connector at one service address.</summary>
public interface IConnectorClient
{
    /// <summary>The service address, path included.</summary>
    Uri BaseUri { get; }

    /// <summary>The calls about conversations.</summary>
    IConversations Conversations { get; }
}

/// <summary>The calls about conversations. Each throws <see cref="ErrorResponseException"/> when the channel refuses.</summary>
public interface IConversations
{
    /// <summary>Opens a conversation.</summary>
    Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default);

    /// <summary>Sends to the end of a conversation.</summary>
    Task<ResourceResponse> SendToConversationAsync(
        string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends as an answer to an activity; a channel without threads sends to the end.</summary>
    Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity.</summary>
    Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity.</summary>
    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    /// <summary>Everybody in a conversation; of a large team only as many as the channel gives at once.</summary>
    Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>One member of a conversation.</summary>
    Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default);

    /// <summary>Some members of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many at most; null for as many as the channel likes to give.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default);

    /// <summary>Takes somebody out of a conversation, which ends with its last member.</summary>
    Task DeleteConversationMemberAsync(string conversationId, string memberId, CancellationToken cancellationToken = default);

    /// <summary>Who can see an activity.</summary>
    Task<IList<ChannelAccount>> GetActivityMembersAsync(
        string conversationId, string activityId, CancellationToken cancellationToken = default);
}

/// <summary>The same calls for an activity that knows where it belongs.</summary>
public static class ConversationsExtensions
{
    /// <summary>Sends to the end of the activity's conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Sends as an answer to the activity's <see cref="Activity.ReplyToId"/>.</summary>
    /// <exception cref="ArgumentException">It answers nothing.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId!, activity, cancellationToken);

    /// <summary>Replaces the activity with this one's id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
}
