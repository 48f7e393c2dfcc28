using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerClusters.Bot;
using CareerClusters.Storage;
using Microsoft.Bot.Schema;

namespace CareerClusters.Channels.DirectLine;

/// <summary>
/// An activity from a browser, made safe: only known fields are taken over, the sender is the token's user, and what
/// people should not type is masked before anything is stored, echoed or routed.
/// </summary>
public sealed class WebActivity
{
    /// <summary>The channel's name in activities.</summary>
    public const string ChannelId = "directline";

    /// <summary>The bot's id in this channel.</summary>
    public const string BotId = "career-guide";

    /// <summary>Field of <c>channelData</c> that the official client sorts by.</summary>
    public const string SequenceId = "webchat:sequence-id";

    private const int MaxKeyLength = 100;
    private static readonly string[] TakenOver = ["localTimezone", "locale", "name"];

    private readonly JsonObject fields;

    private WebActivity(JsonObject fields) => this.fields = fields;

    /// <summary>Tells the activity when it comes again; null when the client gave no id.</summary>
    public string? Key { get; private init; }

    /// <summary>Kind of activity.</summary>
    public string Type => (string)fields["type"]!;

    /// <summary>What the person typed, as it came: for the safety check only.</summary>
    public string Text { get; private init; } = "";

    /// <summary>What a pressed button carries, as JSON text; null when none was pressed.</summary>
    public string? Value => fields["value"]?.ToJsonString();

    /// <summary>Reads what a client sent.</summary>
    public static (WebActivity? Activity, DirectLineProblem? Problem) Read(ReadOnlySpan<byte> body, DirectLineOptions options, bool hasFiles = false)
    {
        if (RequestBody.Parse(body) is not { } sent) return (null, DirectLineProblem.NotAnActivity);
        if (RequestBody.Text(sent, "type") is not { Length: > 0 } type) return (null, DirectLineProblem.NoType);
        if (type is not (ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing)) return (null, DirectLineProblem.WrongType);
        var text = RequestBody.Text(sent, "text") ?? "";
        if (text.Length > options.MessageLength) return (null, DirectLineProblem.TooLong(options.MessageLength));

        var channelData = sent["channelData"] as JsonObject;
        var key = channelData is null ? null : RequestBody.Text(channelData, "clientActivityID");
        var kept = new JsonObject { ["type"] = type, ["channelId"] = ChannelId };
        foreach (var name in TakenOver)
        {
            if (RequestBody.Text(sent, name) is { Length: > 0 and <= MaxKeyLength } value) kept[name] = value;
        }

        if (RequestBody.Text(sent, "localTimestamp") is { } local && DateTimeOffset.TryParse(local, CultureInfo.InvariantCulture, out var at)) kept["localTimestamp"] = at;
        if (type == ActivityTypes.Message) (kept["text"], kept["textFormat"]) = (PersonalData.Mask(text), TextFormatTypes.Plain);
        if (sent["value"] is { } pressed) kept["value"] = Masked(pressed);
        // That there was a file is all that is taken over of it: the bot says that it reads none.
        if (hasFiles) kept["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/octet-stream" });
        var data = new JsonObject();
        if (key is not null) data["clientActivityID"] = key;
        if (channelData?["postBack"]?.GetValueKind() == JsonValueKind.True) data["postBack"] = true;
        if (channelData is not null && RequestBody.Text(channelData, "scheme") is "dark" or "light") data["scheme"] = RequestBody.Text(channelData, "scheme");
        kept["channelData"] = data;
        return (new WebActivity(kept) { Key = key is { Length: <= MaxKeyLength } ? key : null, Text = text }, null);
    }

    /// <summary>The activity as everybody sees it, under its number in the chat.</summary>
    public byte[] Write(ChatToken token, long number, DateTimeOffset now) => Write(token, IdOf(token.Conversation, number), number, now);

    /// <summary>The activity as everybody sees it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="place">What clients sort it by.</param>
    public byte[] Write(ChatToken token, string id, double place, DateTimeOffset now)
    {
        var json = (JsonObject)fields.DeepClone();
        json["id"] = id;
        json["timestamp"] = now.UtcDateTime;
        json["conversation"] = new JsonObject { ["id"] = token.Conversation };
        json["from"] = new JsonObject { ["id"] = token.User, ["role"] = RoleTypes.User };
        json["recipient"] = new JsonObject { ["id"] = BotId, ["role"] = RoleTypes.Bot };
        json["channelData"]![SequenceId] = place;
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    /// <summary>Id of an entry of a chat.</summary>
    public static string IdOf(string conversation, long number) => FormattableString.Invariant($"{conversation}|{number:0000000}");

    /// <summary>
    /// An empty entry in the place of one of which nothing is kept: same id, same side. An event, since clients show none,
    /// and the buttons of the question before it stay.
    /// </summary>
    public static byte[] Tombstone(string conversation, long number, string role, DateTimeOffset now) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = ActivityTypes.Event,
        ["name"] = "tombstone",
        ["id"] = IdOf(conversation, number),
        ["timestamp"] = now.UtcDateTime,
        ["channelId"] = ChannelId,
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["from"] = new JsonObject { ["role"] = role },
        ["channelData"] = new JsonObject { [SequenceId] = number },
    });

    /// <summary>An entry of the log, as the bot takes it.</summary>
    public static Activity ForBot(byte[] json)
    {
        var activity = StateJson.ReadAs<Activity>(json);
        activity.ServiceUrl = "urn:web-chat";
        return activity;
    }

    /// <summary>What came, as the bot takes it: it masks for itself, after its own look for danger.</summary>
    public Activity ForBot(ChatToken token, long number, DateTimeOffset now)
    {
        var activity = ForBot(Write(token, number, now));
        if (activity.Type == ActivityTypes.Message) activity.Text = Text;
        return activity;
    }

    private static JsonNode? Masked(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Masked(f.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Masked)]),
        JsonValue value when value.TryGetValue<string>(out var text) => PersonalData.Mask(text),
        _ => node?.DeepClone(),
    };
}
