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
        var said = new Said(activity.Key, RoleTypes.User, kept && activity.Type == ActivityTypes.Message, number => activity.Write(token, number, now));
        return (await AppendAsync(token.Conversation, [said], kept, now, cancellationToken))[0];
    }

    /// <summary>Takes down what the bot said. Replies of a stored turn that are there already are not shown twice.</summary>
    public Task<IReadOnlyList<ChatEntry>> WriteAsync(string chat, IReadOnlyList<Activity> replies, ReplyTurn? turn, UnkeptReplies? unkept, bool kept, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return AppendAsync(
            chat, [.. replies.Select(ToSay)], kept, now, cancellationToken);

        Said ToSay(Activity reply)
        {
            var instead = unkept?.KeptOf(reply) ?? reply;
            return new Said(KeyOf(turn), RoleTypes.Bot, Waits: false, Shown(reply), instead == reply ? null : Shown(instead));
        }

        Func<long, byte[]> Shown(Activity reply) => number => Write(reply, chat, WebActivity.IdOf(chat, number), number, now);
    }

    /// <summary>Shows that the bot is typing.</summary>
    public void Flash(string chat)
    {
        var live = chats.Get(chat);
        live.Flash(Write(new Activity { Type = ActivityTypes.Typing }, chat, NewId(), live.NextPlace, time.GetUtcNow()));
    }

    /// <summary>Shows that the person is typing.</summary>
    /// <returns>The id it is shown under.</returns>
    public string Flash(WebActivity typing, ChatToken token)
    {
        var (live, id) = (chats.Get(token.Conversation), NewId());
        live.Flash(typing.Write(token, id, live.NextPlace, time.GetUtcNow()));
        return id;
    }

    private async Task<IReadOnlyList<ChatEntry>> AppendAsync(string chat, IReadOnlyList<Said> said, bool kept, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (said.Count == 0) return [];
        var written = await log.AppendAsync(chat, [.. said.Select(s => new NewChatEntry(s.Key, s.Waits, kept && s.WriteKept is null ? s.Write : number => HoldBack(number, s)))], cancellationToken);
        chats.Get(chat).Publish(written.Where(e => e.IsNew));
        if (written[^1].Number / TrimEvery != (written[^1].Number - written.Count) / TrimEvery) await log.TrimAsync(chat, options.Value.LogLength, cancellationToken);
        return written;

        byte[] HoldBack(long number, Said it)
        {
            chats.Get(chat).Hold(new ChatEntry(number, it.Write(number)));
            return kept ? it.WriteKept!(number) : WebActivity.Tombstone(chat, number, it.Role, now);
        }
    }

    private static string NewId() => Guid.NewGuid().ToString("N");

    private static string? KeyOf(ReplyTurn? turn) => turn is null ? null : FormattableString.Invariant($"turn {turn.Number} reply {turn.Sent++}");

    private static byte[] Write(Activity reply, string chat, string id, double place, DateTimeOffset now)
    {
        var json = (JsonObject)JsonNode.Parse(StateJson.Write(reply))!;
        json["id"] = id;
        json["timestamp"] = now.UtcDateTime;
        json["channelId"] = WebActivity.ChannelId;
        json["conversation"] = new JsonObject { ["id"] = chat };
        json["from"] = new JsonObject { ["id"] = WebActivity.BotId, ["role"] = RoleTypes.Bot };
        json.Remove("recipient");
        json.Remove("serviceUrl");
        // A client waits five seconds for the message that an answer names. The person's arrival and what made the bot
        // speak up by itself are none that it knows.
        if (!((string?)json["replyToId"] ?? "").StartsWith(chat + "|", StringComparison.Ordinal) || (string?)json["replyToId"] == WebActivity.IdOf(chat, 0)) json.Remove("replyToId");
        if (json["channelData"] is not JsonObject data) json["channelData"] = data = [];
        data[WebActivity.SequenceId] = place;
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    /// <summary>Something said.</summary>
    /// <param name="Key">Tells it when it comes again.</param>
    /// <param name="Role">Who said it.</param>
    /// <param name="Waits">Whether the bot is to answer it.</param>
    /// <param name="Write">Its JSON, given its number.</param>
    /// <param name="WriteKept">What is kept in its place; null when itself.</param>
    private sealed record Said(string? Key, string Role, bool Waits, Func<long, byte[]> Write, Func<long, byte[]>? WriteKept = null);
}
