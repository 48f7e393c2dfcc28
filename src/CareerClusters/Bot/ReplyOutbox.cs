using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot;

/// <summary>Sends replies that are stored already, and notes that the channel took them.</summary>
public sealed partial class ReplyOutbox(ITurnStore store, ILogger<ReplyOutbox> log)
{
    /// <summary>Sends replies of earlier turns again, as they were.</summary>
    public async Task SendAgainAsync(
        ITurnContext context, TurnAddress address, IReadOnlyList<HandledTurn> turns, CancellationToken cancellationToken)
    {
        foreach (var turn in turns)
        {
            // A later turn that the channel takes would count this one as taken too.
            if (!await SendAsync(context, address, turn.Turn, StateJson.ReadAs<List<Activity>>(turn.Replies), cancellationToken)) return;
        }
    }

    /// <summary>Sends the replies of a turn. When the channel does not take them they stay unsent: the next message brings them.</summary>
    /// <returns>Whether the channel took them.</returns>
    public async Task<bool> SendAsync(
        ITurnContext context, TurnAddress address, long turn, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        context.TurnState.Set(new ReplyTurn(turn));
        try
        {
            if (replies.Count > 0) await context.SendActivitiesAsync([.. replies], cancellationToken);
        }
        catch (Exception failed) when (failed is HttpRequestException or ErrorResponseException or TaskCanceledException)
        {
            LogNotTaken(failed.GetType().Name, address.Channel);
            return false;
        }

        await store.MarkSentAsync(address.ConversationKey, turn, cancellationToken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel {Channel} did not take the replies of a turn ({Failure}); they are kept and sent with the next message")]
    private partial void LogNotTaken(string failure, string channel);
}
