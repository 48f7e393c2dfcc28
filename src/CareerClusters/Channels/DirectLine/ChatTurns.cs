using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Takes what a person sent into the chat and then to the bot.</summary>
public sealed class ChatTurns(DirectLineAdapter adapter, IBot bot, ChatWriter writer, KeptWords words, TimeProvider time, ChatErrands errands)
{
    private readonly TurnLocks locks = new();

    /// <summary>Lets the bot greet a person who came; their client need not wait for it.</summary>
    public void Greet(ChatToken token, string? locale) => errands.Run(stopping => adapter.GreetAsync(bot, token, locale, stopping));

    /// <summary>A process that died after a chat was opened never greeted.</summary>
    /// <param name="token">Whose chat.</param>
    /// <param name="last">Number of its newest entry.</param>
    public void GreetIfNobodyDid(ChatToken token, long last)
    {
        if (last == 0) Greet(token, locale: null);
    }

    /// <summary>Takes an activity and waits for the bot.</summary>
    /// <returns>The activity's id, and whether the bot could answer.</returns>
    public async Task<(string Id, bool Answered)> TakeAsync(WebActivity activity, ChatToken token)
    {
        // Goes on when the client hangs up: it asks again, and what was half done would be done twice.
        var cancellationToken = errands.Stopping;
        if (activity.Type == ActivityTypes.Typing) return (writer.Flash(activity, token), true);
        // One at a time, so that what follows a cry for help is known to follow one.
        using var turn = await locks.EnterAsync(token.Conversation, cancellationToken);
        var kept = !Concerns(activity, token);
        var wordsKept = kept && !words.HoldCode(activity.Text) && !words.HoldPosting(AddressOf(token).ConversationKey, activity.Text);
        var entry = await writer.WriteAsync(activity, token, wordsKept, cancellationToken);
        // One that comes again is what it was the first time.
        var received = entry.IsNew || !wordsKept ? activity.ForBot(token, entry.Number, time.GetUtcNow()) : WebActivity.ForBot(entry.Json);
        return (received.Id, await adapter.ReceiveAsync(bot, received, entry.Number, kept, cancellationToken));
    }

    // The same words as the bot's own check sees.
    private bool Concerns(WebActivity activity, ChatToken token) =>
        words.ConcernSafety(AddressOf(token), InboundText.Clean(new Activity { Text = activity.Text }), ButtonPress.Read(activity.Value));

    private static TurnAddress AddressOf(ChatToken token) => new(WebActivity.ChannelId, "", token.User, token.Conversation);
}
