namespace Microsoft.Bot.Schema;

/// <summary>What every activity has. See <see cref="Activity"/> for the meaning of each member.</summary>
public interface IActivity
{
    /// <inheritdoc cref="Activity.Type"/>
    string Type { get; set; }

    /// <inheritdoc cref="Activity.Id"/>
    string Id { get; set; }

    /// <inheritdoc cref="Activity.ServiceUrl"/>
    string ServiceUrl { get; set; }

    /// <inheritdoc cref="Activity.Timestamp"/>
    DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc cref="Activity.LocalTimestamp"/>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <inheritdoc cref="Activity.ChannelId"/>
    string ChannelId { get; set; }

    /// <inheritdoc cref="Activity.From"/>
    ChannelAccount From { get; set; }

    /// <inheritdoc cref="Activity.Conversation"/>
    ConversationAccount Conversation { get; set; }

    /// <inheritdoc cref="Activity.Recipient"/>
    ChannelAccount Recipient { get; set; }

    /// <inheritdoc cref="Activity.ReplyToId"/>
    string? ReplyToId { get; set; }

    /// <inheritdoc cref="Activity.Entities"/>
    IList<Entity>? Entities { get; set; }

    /// <inheritdoc cref="Activity.ChannelData"/>
    object? ChannelData { get; set; }

    /// <inheritdoc cref="Activity.GetChannelData{T}"/>
    T? GetChannelData<T>();

    /// <inheritdoc cref="Activity.TryGetChannelData{T}"/>
    bool TryGetChannelData<T>(out T? instance);

    /// <inheritdoc cref="Activity.GetConversationReference"/>
    ConversationReference GetConversationReference();

    /// <inheritdoc cref="Activity.AsMessageActivity"/>
    IMessageActivity? AsMessageActivity();

    /// <inheritdoc cref="Activity.AsConversationUpdateActivity"/>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <inheritdoc cref="Activity.AsInstallationUpdateActivity"/>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <inheritdoc cref="Activity.AsEventActivity"/>
    IEventActivity? AsEventActivity();

    /// <inheritdoc cref="Activity.AsInvokeActivity"/>
    IInvokeActivity? AsInvokeActivity();

    /// <inheritdoc cref="Activity.AsTypingActivity"/>
    ITypingActivity? AsTypingActivity();

    /// <inheritdoc cref="Activity.AsMessageReactionActivity"/>
    IMessageReactionActivity? AsMessageReactionActivity();

    /// <inheritdoc cref="Activity.AsMessageUpdateActivity"/>
    IMessageUpdateActivity? AsMessageUpdateActivity();

    /// <inheritdoc cref="Activity.AsMessageDeleteActivity"/>
    IMessageDeleteActivity? AsMessageDeleteActivity();

    /// <inheritdoc cref="Activity.AsEndOfConversationActivity"/>
    IEndOfConversationActivity? AsEndOfConversationActivity();
}
