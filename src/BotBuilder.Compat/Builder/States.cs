namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, shared by those in it.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity names no channel or conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}";
}

/// <summary>State of one person on one channel, in all conversations.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity names no channel or sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/users/{StateKey.User(turnContext)}";
}

/// <summary>State of one person in one conversation.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity names no channel, conversation or sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}/users/{StateKey.User(turnContext)}";
}

internal static class StateKey
{
    internal static string Channel(ITurnContext turn) => turn.Activity.ChannelId ?? throw Missing("channelId");

    internal static string Conversation(ITurnContext turn) => turn.Activity.Conversation?.Id ?? throw Missing("Conversation.Id");

    internal static string User(ITurnContext turn) => turn.Activity.From?.Id ?? throw Missing("From.Id");

    private static InvalidOperationException Missing(string field) => new($"invalid activity-missing {field}");
}
