using System.Text;

namespace BotBuilder.Compat.Tests.Integration.AspNet.Core;

/// <summary>What the endpoint answers to bodies that no channel should send.</summary>
public class BadInputTests
{
    private const string Rest =
        """ "id":"1","channelId":"test","serviceUrl":"https://service.test/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}""";

    private static readonly string[] Texts =
    [
        "id", "serviceUrl", "channelId", "textFormat", "attachmentLayout", "topicName", "locale", "text", "speak", "inputHint",
        "summary", "action", "replyToId", "label", "valueType", "name", "code", "importance", "deliveryMode", "localTimezone", "callerId",
    ];

    private static readonly string[] Times = ["timestamp", "localTimestamp", "expiration"];
    private static readonly string[] Objects = ["from", "recipient", "conversation", "relatesTo", "suggestedActions"];
    private static readonly string[] Lists = ["membersAdded", "membersRemoved", "attachments", "entities", "listenFor"];

    private static readonly Dictionary<string, (int Status, string Body)> Table = new()
    {
        ["an activity"] = (200, Message("\"text\":\"hi\"")),
        ["nothing"] = (400, ""),
        ["white space"] = (400, " \r\n\t"),
        ["a word"] = (400, "message"),
        ["a text"] = (400, "\"message\""),
        ["a number"] = (400, "7"),
        ["a list of activities"] = (400, $"[{Message("\"text\":\"hi\"")}]"),
        ["two activities"] = (400, Message("\"text\":\"hi\"") + Message("\"text\":\"hi\"")),
        ["an activity and a brace"] = (400, Message("\"text\":\"hi\"") + "}"),
        ["cut short"] = (400, Message("\"text\":\"hi\"")[..^10]),
        ["a comma too many"] = (400, Message("\"text\":\"hi\",")),
        ["a comment"] = (400, Message("/* */\"text\":\"hi\"")),
        ["single quotes"] = (400, "{'type':'message'}"),
        ["not a number"] = (400, Message("\"value\":NaN")),
        ["a raw line break in a text"] = (400, Message("\"text\":\"a\nb\"")),
        ["markup"] = (400, "<activity type=\"message\"/>"),
        ["a form"] = (400, "type=message&text=hi"),
        ["no type"] = (400, "{" + Rest + "}"),
        ["type null"] = (400, "{\"type\":null," + Rest + "}"),
        ["type empty"] = (400, "{\"type\":\"\"," + Rest + "}"),
        ["type a number"] = (400, "{\"type\":1," + Rest + "}"),
        ["type a list"] = (400, "{\"type\":[\"message\"]," + Rest + "}"),
        ["type unknown"] = (200, "{\"type\":\"sing\"," + Rest + "}"),
        ["type with a subtype"] = (200, "{\"type\":\"message/sub\"," + Rest + "}"),
        ["type of 100 KB"] = (200, "{\"type\":\"" + new string('a', 100_000) + "\"," + Rest + "}"),
        ["type named twice"] = (200, "{\"type\":\"sing\",\"Type\":\"message\"," + Rest + "}"),
        ["text named twice with different types"] = (400, Message("\"text\":\"hi\",\"text\":{}")),
        ["unknown field named twice"] = (200, Message("\"x\":1,\"x\":{\"y\":2,\"y\":3}")),
        ["1,000 unknown fields"] = (200, Message(string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"x{i}\":{i}")))),
        ["value of 900 KB"] = (200, Message($"\"value\":\"{new string('a', 900_000)}\"")),
        ["value a list of 100,000"] = (200, Message($"\"value\":[{string.Join(',', Enumerable.Repeat(1, 100_000))}]")),
        ["value an enormous number"] = (200, Message("\"value\":1e999999")),
        ["5 MB of text"] = (413, Message($"\"text\":\"{new string('a', 5 << 20)}\"")),
        ["5 MB of white space"] = (413, new string(' ', 5 << 20)),
        ["nested 40 deep and sent back"] = (200, Message($"\"deliveryMode\":\"expectReplies\",\"value\":{Nested(40)}")),
        ["nested 62 deep and sent back"] = (400, Message($"\"deliveryMode\":\"expectReplies\",\"value\":{Nested(62)}")),
        ["nested 500,000 deep"] = (400, Message($"\"value\":{Nested(500_000)}")),
        ["unknown field nested 500,000 deep"] = (400, Message($"\"x\":{Nested(500_000)}")),
        ["opened 900,000 times"] = (400, "{\"value\":" + new string('[', 900_000)),
        ["half a character in text"] = (400, Message("\"text\":\"\\ud83d\"")),
        ["half a character in value"] = (400, Message("\"value\":{\"a\":[\"\\uD83D\"]}")),
        ["half a character in the name of a field of value"] = (400, Message("\"value\":{\"\\ude00\":1}")),
        ["a whole character in value, escaped"] = (200, Message("\"value\":\"\\ud83d\\ude00\"")),
        ["a word that looks like half a character"] = (200, Message("\"value\":\"\\\\ud83d\"")),
        ["a zero character in text"] = (200, Message("\"text\":\"a\\u0000b\"")),
        ["a time out of range"] = (400, Message("\"timestamp\":\"2026-13-45T99:99:99Z\"")),
        ["a time at the end of time"] = (200, Message("\"timestamp\":\"9999-12-31T23:59:59.9999999Z\"")),
        ["a time before the start of time"] = (400, Message("\"timestamp\":\"0001-01-01T00:00:00+14:00\"")),
        ["no conversation"] = (400, "{\"type\":\"message\",\"channelId\":\"test\",\"from\":{\"id\":\"u\"},\"deliveryMode\":\"expectReplies\"}"),
        ["no sender"] = (400, "{\"type\":\"message\",\"channelId\":\"test\",\"conversation\":{\"id\":\"c\"},\"deliveryMode\":\"expectReplies\"}"),
        ["no channel"] = (400, "{\"type\":\"message\",\"from\":{\"id\":\"u\"},\"conversation\":{\"id\":\"c\"},\"deliveryMode\":\"expectReplies\"}"),
        ["a conversation with an empty id"] = (400, Message("\"text\":\"hi\",\"conversation\":{\"id\":\"\"}")),
        ["a conversation with an id of dots"] = (400, Message("\"text\":\"hi\",\"conversation\":{\"id\":\"..\"}")),
        ["an id of dots"] = (400, Message("\"text\":\"hi\",\"id\":\"..\"")),
        ["no way to answer"] = (400, Message("\"text\":\"hi\",\"serviceUrl\":null")),
        ["an address that is none"] = (400, Message("\"text\":\"hi\",\"serviceUrl\":\"http://\"")),
        ["an address of a file"] = (400, Message("\"text\":\"hi\",\"serviceUrl\":\"file:///etc/passwd\"")),
        ["a mention that is none"] = (200, Message("\"text\":\"hi\",\"entities\":[{\"type\":\"mention\",\"mentioned\":7,\"text\":[]}]")),
        ["members that are null"] = (200, "{\"type\":\"conversationUpdate\",\"membersAdded\":[null,{\"id\":\"u\"},null]," + Rest + "}"),
        ["members without fields"] = (200, "{\"type\":\"conversationUpdate\",\"membersAdded\":[{}]," + Rest + "}"),
        ["buttons that are null"] = (200, Message("\"suggestedActions\":{\"to\":[null],\"actions\":[null]}")),
        ["an invoke without a name"] = (200, "{\"type\":\"invoke\"," + Rest + "}"),
        ["an invoke with a deep value"] = (400, "{\"type\":\"invoke\",\"value\":" + Nested(62) + "," + Rest + "}"),
        ["an event without a name"] = (200, "{\"type\":\"event\"," + Rest + "}"),
    };

    public static TheoryData<string> Names => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_body_gets_its_status(string name)
    {
        await using var host = await CuriousBot.StartAsync();
        using var response = await host.PostAsync(Table[name].Body);
        Assert.Equal(Table[name].Status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_field_of_the_wrong_type_is_a_bad_request()
    {
        await using var host = await CuriousBot.StartAsync();
        foreach (var (fields, wrong) in new (string[], string[])[]
        {
            (Texts, ["7", "true", "{}", "[]"]), (Times, ["7", "true", "{}", "[]", "\"soon\"", "\"\""]),
            (Objects, ["7", "true", "\"a\"", "[]"]), (Lists, ["7", "true", "\"a\"", "{}", "[7]", "[[]]"]),
        })
        {
            foreach (var (field, value) in fields.SelectMany(field => wrong.Select(value => (field, value))))
            {
                using var response = await host.PostAsync(Message($"\"{field}\":{value}"));
                Assert.True(response.StatusCode == System.Net.HttpStatusCode.BadRequest, $"{field}: {value} got {response.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("invoke")]
    [InlineData("event")]
    public async Task Null_is_fine_in_any_field_that_the_bot_can_do_without(string type)
    {
        await using var host = await CuriousBot.StartAsync();
        string[] needed = ["serviceUrl", "channelId", "from", "conversation"];
        foreach (var field in Texts.Concat(Times).Concat(Objects).Concat(Lists).Except(needed))
        {
            using var response = await host.PostAsync(Message($"\"{field}\":null").Replace("message", type, StringComparison.Ordinal));
            Assert.True(response.IsSuccessStatusCode, $"{field}: null got {response.StatusCode}");
        }

        foreach (var field in Lists)
        {
            using var response = await host.PostAsync(Message($"\"{field}\":[null,null]").Replace("message", type, StringComparison.Ordinal));
            Assert.True(response.IsSuccessStatusCode, $"{field}: [null] got {response.StatusCode}");
        }
    }

    [Theory]
    [InlineData(0xC3, 0x28)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF8, 0x88, 0x80, 0x80, 0x80)]
    [InlineData(0xC0, 0xAF)]
    [InlineData(0xFF)]
    public async Task Bytes_that_are_no_utf8_are_a_bad_request(params int[] bytes)
    {
        await using var host = await CuriousBot.StartAsync();
        foreach (var field in new[] { "text", "value", "channelData", "unknown" })
        {
            var (before, after) = (Encoding.UTF8.GetBytes("{\"type\":\"message\"," + Rest + $",\"{field}\":\""), "\"}"u8.ToArray());
            using var response = await host.PostAsync([.. before, .. bytes.Select(b => (byte)b), .. after]);
            Assert.Equal(400, (int)response.StatusCode);
        }
    }

    [Theory]
    [InlineData("utf-8", 200)]
    [InlineData("utf-16", 400)]
    [InlineData("utf-16BE", 400)]
    [InlineData("utf-32", 400)]
    public async Task Only_utf8_is_read_with_its_byte_order_mark_or_without(string encoding, int status)
    {
        await using var host = await CuriousBot.StartAsync();
        byte[] body = [.. Encoding.GetEncoding(encoding).Preamble, .. Encoding.GetEncoding(encoding).GetBytes(Message("\"text\":\"hi\""))];
        using var response = await host.PostAsync(body);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("APPLICATION/JSON", 200)]
    [InlineData("application/vnd.microsoft.activity+json", 200)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("application/xml", 415)]
    [InlineData("json", 415)]
    [InlineData(";;;", 415)]
    public async Task Only_json_is_taken(string? contentType, int status)
    {
        await using var host = await CuriousBot.StartAsync();
        using var response = await host.PostAsync(Encoding.UTF8.GetBytes(Message("\"text\":\"hi\"")), contentType: contentType);
        Assert.Equal(status, (int)response.StatusCode);
    }

    private static string Message(string fields) => "{\"type\":\"message\"," + Rest + "," + fields + "}";

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
