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
}
