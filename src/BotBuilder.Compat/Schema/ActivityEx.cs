using System.Text.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>A message with nothing in it.</summary>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>A conversation update without members.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>A typing indicator.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>An event without a name.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>An invoke without a name.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A reaction to nothing yet.</summary>
    public static IMessageReactionActivity CreateMessageReactionActivity() =>
        new Activity(ActivityTypes.MessageReaction) { ReactionsAdded = [], ReactionsRemoved = [] };

    /// <summary>The end of a conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>A trace; its value type is that of <paramref name="value"/> unless given.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name, string? valueType = null, object? value = null, string? label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>A message back to the sender, in the same conversation, naming this activity as the one it answers.</summary>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        Text = text ?? string.Empty,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = AnswersTo(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    /// <summary>This activity as a message, or null when it is of another type.</summary>
    public IMessageActivity? AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <summary>This activity as a conversation update, or null when it is of another type.</summary>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <summary>This activity as an installation update, or null when it is of another type.</summary>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <summary>This activity as an event, or null when it is of another type.</summary>
    public IEventActivity? AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <summary>This activity as an invoke, or null when it is of another type.</summary>
    public IInvokeActivity? AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <summary>This activity as a typing indicator, or null when it is of another type.</summary>
    public ITypingActivity? AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <summary>This activity as a reaction, or null when it is of another type.</summary>
    public IMessageReactionActivity? AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    /// <summary>This activity as a changed message, or null when it is of another type.</summary>
    public IMessageUpdateActivity? AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    /// <summary>This activity as a deleted message, or null when it is of another type.</summary>
    public IMessageDeleteActivity? AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    /// <summary>This activity as the end of a conversation, or null when it is of another type.</summary>
    public IEndOfConversationActivity? AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    /// <summary>Whether there is anything to show: text, summary, attachments or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <summary>Everybody whom the text addresses by name; what only claims to be a mention is left out.</summary>
    public Mention[] GetMentions() =>
        Entities?.Where(e => string.Equals(e.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(AsMention).OfType<Mention>().ToArray() ?? [];

    /// <summary>The channel data read as <typeparamref name="T"/>; default when there is none.</summary>
    /// <exception cref="JsonException">The data does not fit <typeparamref name="T"/>.</exception>
    public T? GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T own => own,
        JsonElement element => element.Deserialize<T>(SchemaJson.Options),
        var other => JsonSerializer.SerializeToElement<object>(other, SchemaJson.Options).Deserialize<T>(SchemaJson.Options),
    };

    /// <summary>The channel data read as <typeparamref name="T"/>; false when there is none or it does not fit.</summary>
    public bool TryGetChannelData<T>(out T? instance)
    {
        instance = default;
        if (ChannelData is null) return false;
        try
        {
            instance = GetChannelData<T>();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Enough to come back to this conversation later.</summary>
    public ConversationReference GetConversationReference() =>
        new(AnswersTo(), From, Recipient, Conversation, ChannelId, ServiceUrl) { Locale = Locale };

    /// <summary>A reference to a reply that the channel accepted.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>
    /// Addresses this activity by a reference. Outgoing: from the bot to the person, as an answer to the activity referred to.
    /// Incoming: from the person to the bot, with that activity's id.
    /// </summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (isIncoming) Id = reference.ActivityId ?? Id;
        else ReplyToId = reference.ActivityId ?? ReplyToId;
        return this;
    }

    /// <summary>Whether <see cref="Type"/> is this type or a subtype written as type/subtype.</summary>
    protected bool IsActivity(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');

    private static Mention? AsMention(Entity entity)
    {
        try
        {
            return entity.GetAs<Mention>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Several channels give an update of the members an id that no client can show a reply under.
    private string? AnswersTo() =>
        !IsActivity(ActivityTypes.ConversationUpdate) || ChannelId is not ("directline" or "webchat") ? Id : null;
}
