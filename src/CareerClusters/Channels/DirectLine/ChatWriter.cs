using System.Text.Json;
using System.Text.Json.Nodes;
using CareerClusters.Bot;
using CareerClusters.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Puts what people and the bot say into a chat: first into the log, then before those who listen.</summary>
public sealed class ChatWriter(IChatLog log, LiveChats chats, IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>A chat is trimmed once in so many entries.</summary>
    private const int TrimEvery = 64;

    /// <summary>Takes down what a person sent.</summary>
    /// <param name="activity">What they sent.</param>
    /// <param name="token">Who, and where.</param>
    /// <param name="kept">Whether it is kept; a cry for help is shown to those who listen and to nobody else.</param>
    public async Task<ChatEntry> WriteAsync(WebActivity activity, ChatToken token, bool kept, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return (await AppendAsync(
            token.Conversation, [(activity.Key, number => activity.Write(token, number, now))], kept, waits: kept && activity.Type == ActivityTypes.Message, cancellationToken))[0];
    }

    /// <summary>Takes down what the bot said. Replies of a stored turn that are there already are not shown twice.</summary>
    public Task<IReadOnlyList<ChatEntry>> WriteAsync(string chat, IEnumerable<Activity> replies, ReplyTurn? turn, bool kept, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return AppendAsync(
            chat, [.. replies.Where(IsShown).Select(reply => (KeyOf(turn), (Func<long, byte[]>)(number => Write(reply, chat, number, now))))], kept, waits: false, cancellationToken);
    }

    /// <summary>Shows that the bot is typing.</summary>
    public void Flash(string chat) => chats.Get(chat).Flash(Write(new Activity { Type = ActivityTypes.Typing }, chat, 0, time.GetUtcNow()));

    private async Task<IReadOnlyList<ChatEntry>> AppendAsync(
        string chat, IReadOnlyList<(string? Key, Func<long, byte[]> Write)> said, bool kept, bool waits, CancellationToken cancellationToken)
    {
        if (said.Count == 0) return [];
        var live = chats.Get(chat);
        var written = await log.AppendAsync(chat, [.. said.Select(s => new NewChatEntry(s.Key, waits, kept ? s.Write : number => HoldBack(number, s.Write)))], cancellationToken);
        live.Publish(written.Where(e => e.IsNew));
        if (written[^1].Number / TrimEvery != (written[^1].Number - written.Count) / TrimEvery) await log.TrimAsync(chat, options.Value.LogLength, cancellationToken);
        return written;

        byte[] HoldBack(long number, Func<long, byte[]> write)
        {
            live.Hold(new ChatEntry(number, write(number)));
            return [];
        }
    }

    // Not for clients: they take the end of a conversation for the end of the chat.
    private static bool IsShown(Activity reply) => reply.Type is ActivityTypes.Message or ActivityTypes.Event;

    private static string? KeyOf(ReplyTurn? turn) => turn is null ? null : FormattableString.Invariant($"turn {turn.Number} reply {turn.Sent++}");

    private static byte[] Write(Activity reply, string chat, long number, DateTimeOffset now)
    {
        var json = (JsonObject)JsonNode.Parse(StateJson.Write(reply))!;
        json["id"] = number > 0 ? WebActivity.IdOf(chat, number) : Guid.NewGuid().ToString("N");
        json["timestamp"] = now.UtcDateTime;
        json["channelId"] = WebActivity.ChannelId;
        json["conversation"] = new JsonObject { ["id"] = chat };
        json["from"] = new JsonObject { ["id"] = WebActivity.BotId, ["role"] = RoleTypes.Bot };
        json.Remove("recipient");
        json.Remove("serviceUrl");
        // A client waits five seconds for the message that an answer names; the person's arrival is none it knows.
        if ((string?)json["replyToId"] == WebActivity.IdOf(chat, 0)) json.Remove("replyToId");
        if (json["channelData"] is not JsonObject data) json["channelData"] = data = [];
        if (number > 0) data["webchat:sequence-id"] = number;
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }
}
