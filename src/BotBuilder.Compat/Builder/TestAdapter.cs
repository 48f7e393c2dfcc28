using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Talks to a bot without a channel: what it says waits in a queue.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _gate = new();
    private readonly bool _sendTraceActivity;
    private int _nextId;

    /// <summary>A conversation on a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(CreateConversation("Convo1"), sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <summary>A conversation as referred to, or one on the test channel.</summary>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        _sendTraceActivity = sendTraceActivity;
        Conversation = conversation ?? CreateConversation("Convo1");
    }

    /// <summary>Language of the person's messages.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot said and nobody took yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = [];

    /// <summary>Who talks to whom, and where.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Whether traces are queued as well.</summary>
    public bool EnableTrace => _sendTraceActivity;

    /// <summary>A conversation on the test channel.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Locale = "en-us",
    };

    /// <summary>A message from the person.</summary>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Hands a text of the person to the bot.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Hands an activity to the bot; fields left open are filled from <see cref="Conversation"/>.</summary>
    public virtual async Task ProcessActivityAsync(Activity activity, BotCallbackHandler? callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot) activity.From = Conversation.User;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id ??= NextId();
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        activity.LocalTimestamp ??= activity.Timestamp;
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>The next thing the bot said, or null.</summary>
    public IActivity? GetNextReply()
    {
        lock (_gate) return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id)) activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
            else if (activity.Type != ActivityTypes.Trace || _sendTraceActivity)
                lock (_gate) ActiveQueue.Enqueue(activity);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        lock (_gate) Replace(sent => sent.Id == activity.Id ? activity : sent);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        lock (_gate) Replace(sent => sent.Id == reference.ActivityId ? null : sent);
        return Task.CompletedTask;
    }

    private void Replace(Func<Activity, Activity?> change)
    {
        var kept = ActiveQueue.Select(change).OfType<Activity>().ToArray();
        ActiveQueue.Clear();
        foreach (var activity in kept) ActiveQueue.Enqueue(activity);
    }

    private string NextId() => Interlocked.Increment(ref _nextId).ToString(CultureInfo.InvariantCulture);
}
