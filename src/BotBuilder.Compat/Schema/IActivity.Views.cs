namespace Microsoft.Bot.Schema;

/// <summary>Somebody says something.</summary>
public interface IMessageActivity : IActivity
{
    /// <inheritdoc cref="Activity.Locale"/>
    string? Locale { get; set; }

    /// <inheritdoc cref="Activity.Text"/>
    string? Text { get; set; }

    /// <inheritdoc cref="Activity.Speak"/>
    string? Speak { get; set; }

    /// <inheritdoc cref="Activity.InputHint"/>
    string? InputHint { get; set; }

    /// <inheritdoc cref="Activity.Summary"/>
    string? Summary { get; set; }

    /// <inheritdoc cref="Activity.TextFormat"/>
    string? TextFormat { get; set; }

    /// <inheritdoc cref="Activity.AttachmentLayout"/>
    string? AttachmentLayout { get; set; }

    /// <inheritdoc cref="Activity.Attachments"/>
    IList<Attachment>? Attachments { get; set; }

    /// <inheritdoc cref="Activity.SuggestedActions"/>
    SuggestedActions? SuggestedActions { get; set; }

    /// <inheritdoc cref="Activity.Importance"/>
    string? Importance { get; set; }

    /// <inheritdoc cref="Activity.DeliveryMode"/>
    string? DeliveryMode { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }

    /// <inheritdoc cref="Activity.HasContent"/>
    bool HasContent();

    /// <inheritdoc cref="Activity.GetMentions"/>
    Mention[] GetMentions();
}

/// <summary>Somebody changed a message that was sent before, or brought it back.</summary>
public interface IMessageUpdateActivity : IMessageActivity;

/// <summary>Somebody deleted a message.</summary>
public interface IMessageDeleteActivity : IActivity;

/// <summary>Somebody reacted to the message in <see cref="Activity.ReplyToId"/>.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <inheritdoc cref="Activity.ReactionsAdded"/>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <inheritdoc cref="Activity.ReactionsRemoved"/>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}

/// <summary>People came, left, or the topic changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.MembersAdded"/>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <inheritdoc cref="Activity.MembersRemoved"/>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <inheritdoc cref="Activity.TopicName"/>
    string? TopicName { get; set; }
}

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string? Action { get; set; }
}

/// <summary>A program tells the bot something.</summary>
public interface IEventActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>A program asks the bot something and waits for the answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>Somebody is typing.</summary>
public interface ITypingActivity : IActivity;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <inheritdoc cref="Activity.Code"/>
    string? Code { get; set; }

    /// <inheritdoc cref="Activity.Text"/>
    string? Text { get; set; }
}

/// <summary>Diagnostics for a developer's tool; people never see it.</summary>
public interface ITraceActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Label"/>
    string? Label { get; set; }

    /// <inheritdoc cref="Activity.ValueType"/>
    string? ValueType { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }
}
