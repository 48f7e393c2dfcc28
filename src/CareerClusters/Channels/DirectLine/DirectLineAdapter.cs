using CareerClusters.Bot;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Connects the bot to the web chat of this very process.</summary>
public sealed class DirectLineAdapter : BotAdapter
{
    /// <summary>Milliseconds before "typing" is shown: most answers come sooner.</summary>
    private const int TypingDelay = 400;

    private readonly ChatWriter writer;
    private readonly IChatLog log;
    private readonly LiveChats chats;

    public DirectLineAdapter(ChatWriter writer, IChatLog log, LiveChats chats, ILogger<DirectLineAdapter> logger)
    {
        (this.writer, this.log, this.chats) = (writer, log, chats);
        Use(new ShowTypingMiddleware(TypingDelay));
        OnTurnError = (context, failure) =>
        {
            // The client is told with a status, and offers to send the message again.
            logger.TurnFailed(failure);
            context.TurnState.Set(new FailedTurn());
            return Task.CompletedTask;
        };
    }

    /// <summary>Tells the bot that a person came.</summary>
    public Task GreetAsync(IBot bot, ChatToken token, string? locale, CancellationToken cancellationToken) => RunAsync(
        bot,
        new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = WebActivity.IdOf(token.Conversation, 0),
            ChannelId = WebActivity.ChannelId,
            Locale = locale,
            Conversation = new ConversationAccount { Id = token.Conversation },
            From = new ChannelAccount { Id = token.User, Role = RoleTypes.User },
            Recipient = new ChannelAccount { Id = WebActivity.BotId, Role = RoleTypes.Bot },
            MembersAdded = [new ChannelAccount { Id = WebActivity.BotId }, new ChannelAccount { Id = token.User }],
        },
        kept: true, cancellationToken);

    /// <summary>Hands the bot what a person sent.</summary>
    /// <param name="bot">The bot.</param>
    /// <param name="received">What they sent.</param>
    /// <param name="number">Its number in the chat.</param>
    /// <param name="kept">Whether the turn is kept.</param>
    /// <returns>Whether the bot could answer.</returns>
    public async Task<bool> ReceiveAsync(IBot bot, Activity received, long number, bool kept, CancellationToken cancellationToken)
    {
        var chat = received.Conversation.Id;
        var answered = await RunAsync(bot, received, kept, cancellationToken);
        // A failed turn is not tried again by itself: the client says so and offers it. When what was answered is gone,
        // its person has deleted everything, and what is at hand must go too.
        if (kept && !await log.MarkAnsweredAsync(chat, number, cancellationToken)) chats.Get(chat).Forget();
        return answered;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var chat = turnContext.Activity.Conversation.Id;
        var (turn, kept) = (turnContext.TurnState.Get<ReplyTurn>(), turnContext.TurnState.Get<UnkeptTurn>() is null);
        if (activities.Any(a => a.Type == ActivityTypes.Typing)) writer.Flash(chat);
        // Not for clients: they take the end of a conversation for the end of the chat.
        var shown = activities.Where(a => a.Type is ActivityTypes.Message or ActivityTypes.Event).ToList();
        var entries = await writer.WriteAsync(chat, shown, turn, turnContext.TurnState.Get<UnkeptReplies>(), kept, cancellationToken);
        return [.. activities.Select(a => new ResourceResponse(shown.IndexOf(a) is >= 0 and var at ? WebActivity.IdOf(chat, entries[at].Number) : ""))];
    }

    /// <summary>Shows the new wording as a message of its own: clients do not change what they have shown.</summary>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];

    /// <summary>Does nothing: clients do not take back what they have shown.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> RunAsync(IBot bot, Activity activity, bool kept, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        if (!kept) context.TurnState.Set(new UnkeptTurn());
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
        return context.TurnState.Get<FailedTurn>() is null;
    }

    private sealed record FailedTurn;

    private sealed record UnkeptTurn;
}
