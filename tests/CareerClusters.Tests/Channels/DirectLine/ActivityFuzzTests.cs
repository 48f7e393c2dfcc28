using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CareerClusters.Channels.DirectLine;
using CsCheck;
using Microsoft.Extensions.Configuration;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>Activities nobody would think of: taken or refused, never a failure of ours, and nothing forged gets through.</summary>
public sealed class ActivityFuzzTests(ChatServer server) : IClassFixture<ChatServer>
{
    private static readonly string[] Names =
        ["type", "text", "value", "from", "id", "channelData", "clientActivityID", "postBack", "locale", "localTimestamp", "localTimezone", "name", "attachments", "entities", "conversation", "recipient", "timestamp", "__proto__"];

    private static readonly string[] Texts =
        ["message", "event", "typing", "start", "", " ", "\\ud83d", "\\u0000", "2026-11-19T10:00:00+14:00", "es-ES", "<b>", "555-123-4567", "é", "🎓", new string('x', 300), "career-guide"];

    private static readonly Gen<string> Leaf = Gen.Frequency(
        (6, Gen.OneOf(Texts).Select(t => $"\"{t}\"")), (1, Gen.Double.Select(d => double.IsFinite(d) ? d.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "1e999")),
        (1, Gen.OneOf("null", "true", "false", "-0", "1e400", "[]", "{}")));

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (1, inner.Array[0, 3].Select(items => $"[{string.Join(',', items)}]")),
            (2, Gen.Select(Gen.OneOf(Names), inner).Array[0, 4].Select(Fields))));

    private static readonly Gen<byte[]> Body = Gen.Select(Gen.Select(Gen.OneOf(Names), Json).Array[0, 6], Gen.Bool, Gen.Int[0, 2000], Gen.Byte, Gen.Int[0, 3]).Select((fields, isMessage, at, value, broken) =>
    {
        var json = Fields(isMessage ? [("type", "\"message\""), .. fields.DistinctBy(f => f.Item1).Where(f => f.Item1 != "type")] : fields);
        var body = Encoding.UTF8.GetBytes(json);
        if (broken == 0) body[at % body.Length] = value;
        return body;
    });

    private static readonly ChatToken Speaker = new(TokenPurpose.Chat, "chat", "dl_speaker");

    [Fact]
    public void What_is_taken_over_is_whole_and_not_forged()
    {
        var options = new DirectLineOptions();
        options.Read(new ConfigurationBuilder().Build());
        var taken = 0;
        Body.Sample(
            body =>
            {
                var (activity, problem) = WebActivity.Read(body, options);
                Assert.True(activity is null != problem is null);
                if (activity is null) return;
                Interlocked.Increment(ref taken);
                var written = JsonNode.Parse(activity.Write(Speaker, 7, ChatServerTime))!;
                Assert.Equal(("dl_speaker", "chat", 7), ((string?)written["from"]!["id"], (string?)written["conversation"]!["id"], (int)written["channelData"]!["webchat:sequence-id"]!));
                Assert.Equal("dl_speaker", activity.ForBot(Speaker, 7, ChatServerTime).From.Id);
            },
            iter: 3000, threads: 1);
        Assert.True(taken > 300, $"Only {taken} of the bodies were activities.");
    }

    [Fact]
    public async Task The_program_answers_each_and_goes_on()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await Body.SampleAsync(
            async body =>
            {
                using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
                using var answer = await chat.SendAsync(HttpMethod.Post, chat.Here + "/activities", content);
                Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest]);
            },
            iter: 200, threads: 1);
        await chat.SayAsync("start");
        Assert.Contains("1 of 12", ChatClient.Texts(await chat.PollAsync()), StringComparison.Ordinal);
    }

    private static DateTimeOffset ChatServerTime { get; } = new(2026, 11, 19, 10, 0, 0, TimeSpan.Zero);

    private static string Fields(IEnumerable<(string Name, string Value)> fields) => $"{{{string.Join(',', fields.Select(f => $"\"{f.Name}\":{f.Value}"))}}}";
}
