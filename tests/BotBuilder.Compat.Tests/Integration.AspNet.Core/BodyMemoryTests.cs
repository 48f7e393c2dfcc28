using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotBuilder.Compat.Tests.Integration.AspNet.Core;

/// <summary>What one request can make this process allocate: bytes do not depend on what else the machine does, as times do.</summary>
public class BodyMemoryTests
{
    private const int Megabyte = 1 << 20;

    // Status, and megabytes that are more than it takes, whatever the pools hold: what is refused costs little, and of what is read
    // an empty object costs most for its two bytes.
    private static readonly Dictionary<string, (int Status, int Megabytes, Func<string> Write)> Bodies = new()
    {
        ["text"] = (413, 2, () => Message($"\"text\":\"{new string('a', 5 * Megabyte)}\"")),
        ["white space"] = (413, 2, () => new string(' ', 5 * Megabyte)),
        ["value a text"] = (200, 8, () => Message($"\"value\":\"{new string('a', 1_000_000)}\"")),
        ["value a list of numbers"] = (200, 30, () => Message($"\"value\":[{Repeat("0", 1_000_000)}]")),
        ["value a list of lists"] = (200, 30, () => Message($"\"value\":[{Repeat("[]", 1_000_000)}]")),
        ["value many fields"] = (200, 30, () => Message($"\"value\":{{{Repeat("\"\":0", 1_000_000)}}}")),
        ["value escaped"] = (200, 8, () => Message($"\"value\":\"{string.Concat(Enumerable.Repeat("\\u0041", 166_000))}\"")),
        ["value nested"] = (400, 4, () => Message($"\"value\":{Nested(500_000)}")),
        ["channelData nested"] = (400, 4, () => Message($"\"channelData\":{Nested(500_000)}")),
        ["entities nested"] = (400, 4, () => Message($"\"entities\":[{{\"x\":{Nested(500_000)}}}]")),
        ["entities nested themselves"] = (400, 4, () => Message($"\"entities\":{Nested(500_000)}")),
        ["attachments nested"] = (400, 4, () => Message($"\"attachments\":[{{\"content\":{Nested(500_000)}}}]")),
        ["body nested"] = (400, 4, () => new string('[', 1_000_000)),
        ["objects nested"] = (400, 4, () => string.Concat(Enumerable.Repeat("{\"value\":", 110_000))),
        ["entities empty"] = (200, 90, () => Message($"\"entities\":[{Repeat("{}", 1_000_000)}]")),
        ["members empty"] = (200, 50, () => Message($"\"membersAdded\":[{Repeat("{}", 1_000_000)}]")),
        ["members null"] = (200, 15, () => Message($"\"membersAdded\":[{Repeat("null", 1_000_000)}]")),
        ["attachments empty"] = (200, 50, () => Message($"\"attachments\":[{Repeat("{}", 1_000_000)}]")),
        ["buttons empty"] = (200, 50, () => Message($"\"suggestedActions\":{{\"actions\":[{Repeat("{}", 1_000_000)}]}}")),
        ["unknown fields"] = (200, 50, () => Message(string.Join(',', Enumerable.Range(0, 80_000).Select(i => $"\"x{i}\":0")))),
        ["unknown fields of a member"] = (200, 50, () => Message($"\"from\":{{{string.Join(',', Enumerable.Range(0, 80_000).Select(i => $"\"x{i}\":0"))}}}")),
    };

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in Bodies.Keys)
            {
                data.Add(name, true);
                data.Add(name, false);
            }

            return data;
        }
    }

    // Buffers of a body that tells its length, and of one that comes in pieces, grow in different ways.
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_body_gets_its_status_within_its_bytes(string name, bool lengthIsTold)
    {
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()));
        // What the first request of a process makes once does not count.
        await ProcessAsync(adapter, "{\"type\":\"typing\"}"u8.ToArray(), lengthIsTold);
        var (status, bytes) = await ProcessAsync(adapter, Encoding.UTF8.GetBytes(Bodies[name].Write()), lengthIsTold);
        Assert.Equal(Bodies[name].Status, status);
        Assert.InRange(bytes, 0, Bodies[name].Megabytes * Megabyte);
    }

    private static async Task<(int Status, long Bytes)> ProcessAsync(CloudAdapter adapter, byte[] body, bool lengthIsTold)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(body);
        http.Request.ContentType = "application/json";
        if (lengthIsTold) http.Request.ContentLength = body.Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = adapter.ProcessAsync(http.Request, http.Response, new SilentBot());
        // All in memory: the request ends on this thread, and only what it allocated is counted.
        Assert.True(run.IsCompletedSuccessfully);
        await run;
        return (http.Response.StatusCode, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Message(string fields) =>
        """{"type":"message","id":"1","channelId":"test","serviceUrl":"https://service.test/","recipient":{"id":"b"},"conversation":{"id":"c"},""" + fields + "}";

    private static string Repeat(string item, int bytes) => string.Join(',', Enumerable.Repeat(item, bytes / (item.Length + 1)));

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private sealed class SilentBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
