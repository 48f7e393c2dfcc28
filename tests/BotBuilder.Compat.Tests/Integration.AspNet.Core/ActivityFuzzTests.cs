using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace BotBuilder.Compat.Tests.Integration.AspNet.Core;

/// <summary>Random activities: FUZZ_CASES sets how many of each kind, 1,000 unless set.</summary>
public class ActivityFuzzTests
{
    private static readonly long Cases =
        long.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 1000;

    private static readonly (string Name, string Json)[] Whole =
    [
        ("type", "\"message\""), ("id", "\"1\""), ("channelId", "\"test\""), ("serviceUrl", "\"https://service.test/a\""),
        ("from", "{\"id\":\"u\"}"), ("recipient", "{\"id\":\"b\"}"), ("conversation", "{\"id\":\"c\"}"), ("text", "\"<at>b</at> hi\""),
        ("entities", "[{\"type\":\"mention\",\"text\":\"<at>b</at>\",\"mentioned\":{\"id\":\"b\"}}]"), ("timestamp", "\"2026-01-01T00:00:00Z\""),
    ];

    private static readonly Gen<string> Field = Gen.OneOf(
        "type", "id", "channelId", "serviceUrl", "from", "recipient", "conversation", "text", "entities", "timestamp", "localTimestamp",
        "membersAdded", "membersRemoved", "attachments", "suggestedActions", "channelData", "value", "relatesTo", "deliveryMode", "locale",
        "listenFor", "reactionsAdded", "reactionsRemoved", "name", "action", "replyToId", "expiration", "inputHint", "Text", "FROM", "unknown", "", "$type", "__proto__");

    private static readonly Gen<string> Broken = Gen.OneOf("NaN", "'a'", "\"\\ud800\"", "\"\n\"", "[1,]", "1e");

    private static readonly Gen<string> Sound = Gen.OneOf(
        Gen.OneOf(
            "null", "true", "0", "-1", "1e400", "\"\"", "{}", "[]", "[null]", "\"\\u0000\"", "\"2026-13-45\"",
            "\"0001-01-01T00:00:00+14:00\"", "\"http://\"", "\"http://[::1]:1/?q#f\"", "\"https://u:p@service.test/%zz/../a\"",
            "\"expectReplies\"", "\"message\"", "\"conversationUpdate\"", "\"event\"", "\"invoke\"", "\"installationUpdate\"", "\"typing\"",
            "\"endOfConversation\"", "\"messageReaction\"", "\"messageUpdate\"", "\"messageDelete\"", "\"delay\"", "\"trace\"", "\"invokeResponse\"", "\"mention\"", "\"a/b|c;d@e\""),
        Gen.String.Select(text => JsonSerializer.Serialize(text)),
        Gen.Int.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static readonly Gen<string> Leaf = Gen.Frequency((30, Sound), (1, Broken));

    private static readonly Gen<string> Frame = Gen.OneOf(
        "[%]", "[%,%]", "{\"id\":%}", "{\"id\":\"x\",\"name\":%}", "{\"type\":%}", "{\"type\":\"mention\",\"text\":%,\"mentioned\":{\"id\":\"b\"}}",
        "{\"type\":\"mention\",\"mentioned\":%}", "{\"actions\":%,\"to\":%}", "{\"title\":%,\"value\":%}", "{\"contentType\":%,\"content\":%}",
        "{\"user\":%,\"bot\":%,\"conversation\":%}", "{\"isGroup\":%}", "{\"a\":%,\"a\":%}", "[[[[[[[[[[[[%]]]]]]]]]]]]");

    private static readonly Gen<string> Json = Gen.Select(
        Leaf, Frame.Array[0, 4], (leaf, frames) => frames.Aggregate(leaf, (inner, frame) => frame.Replace("%", inner, StringComparison.Ordinal)));

    // Of the right shape on the outside, so that the bot gets to see what is inside.
    private static readonly Gen<(string, string)> Fitting = Gen.OneOf(
        Fit("type", Gen.OneOf("message", "conversationUpdate", "event", "invoke", "installationUpdate", "typing", "delay", "trace", "invokeResponse", "a/b")
            .Select(type => $"\"{type}\"")),
        Fit("text", Gen.String.Select(text => JsonSerializer.Serialize(text))),
        Fit("deliveryMode", Gen.Const("\"expectReplies\"")),
        Fit("value", Json), Fit("channelData", Json), Fit("unknown", Json),
        Fit("from", Json.Select(inner => $$"""{"id":"u","x":{{inner}}}""")),
        Fit("conversation", Gen.String.Select(id => $$"""{"id":{{JsonSerializer.Serialize(id)}}}""")),
        Fit("membersAdded", Json.Select(inner => $$"""[null,{"id":"u"},{"x":{{inner}}}]""")),
        Fit("attachments", Json.Select(inner => $$"""[{"content":{{inner}}},null,{}]""")),
        Fit("entities", Json.Select(inner => $$"""[null,{"type":"mention","text":"hi","mentioned":{{inner}}},{"text":{{inner}}}]""")),
        Fit("suggestedActions", Json.Select(inner => $$"""{"to":[null],"actions":[null,{"value":{{inner}}}]}""")));

    private static readonly Gen<(string Name, string Json)> Change =
        Gen.Frequency((6, Fitting), (1, Gen.Select(Field, Json)));

    // Each change replaces a field, or names it a second time.
    private static readonly Gen<string> Activity = Gen.Select(
        Gen.Select(Change, Gen.Bool).Array[0, 5], changes => Write(changes));

    [Fact]
    public async Task Random_fields_never_break_the_bot()
    {
        await using var host = await CuriousBot.StartAsync();
        await Activity.SampleAsync(async json => await CheckAsync(host, Encoding.UTF8.GetBytes(json)), iter: Cases, threads: 2);
    }

    [Fact]
    public async Task Random_damage_to_the_bytes_never_breaks_the_bot()
    {
        await using var host = await CuriousBot.StartAsync();
        var damage = Gen.Select(Activity, Gen.Select(Gen.Int[0, 10_000], Gen.Byte, Gen.Int[0, 2]).Array[1, 4]);
        await damage.SampleAsync(async (json, hits) => await CheckAsync(host, Damage(json, hits)), iter: Cases, threads: 2);
    }

    private static Gen<(string, string)> Fit(string name, Gen<string> json) => json.Select(text => (name, text));

    private static async Task CheckAsync(BotHost host, byte[] body)
    {
        using var response = await host.PostAsync(body);
        Assert.True((int)response.StatusCode is 200 or 400, $"{(int)response.StatusCode} for {Encoding.UTF8.GetString(body)}");
    }

    private static string Write(((string Name, string Json) Field, bool Twice)[] changes)
    {
        var fields = Whole.ToList();
        foreach (var ((name, json), twice) in changes)
        {
            if (!twice) fields.RemoveAll(field => field.Name == name);
            fields.Add((name, json));
        }

        return "{" + string.Join(',', fields.Select(field => $"\"{field.Name}\":{field.Json}")) + "}";
    }

    // Overwrites a byte, cuts the end off, or repeats what comes before.
    private static byte[] Damage(string json, (int At, byte With, int Kind)[] hits)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        foreach (var (at, with, kind) in hits)
        {
            if (bytes.Length == 0) return bytes;
            var place = at % bytes.Length;
            if (kind == 0) bytes[place] = with;
            else bytes = kind == 1 && with < 64 ? bytes[..place] : [.. bytes[..place], with, .. bytes[(place / 2)..]];
        }

        return bytes;
    }
}
