using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>
/// The real program killed between and during messages of a web chat. Its client comes back as browsers do: with its
/// token and watermark, sending again under the same key what nobody acknowledged.
/// </summary>
public sealed class ChatKillTests : IAsyncLifetime
{
    private const int Seed = 20261126;
    private const int Kills = 8;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    // Neither all alike nor in turns: the bot would ask about a pattern, and that answer is no rating.
    private static readonly string[] Faces = ["love it", "not for me", "like it", "hate it", "it's ok", "love it", "it's ok", "hate it", "like it", "like it"];

    private readonly ProgramProcess program = new(("WebChat__Secrets__0", ChatServer.Secret), ("WebChat__MessagesPerMinute", "6000"));
    private readonly List<JsonNode> heard = [];
    private readonly List<string> acknowledged = [];
    private readonly ChatClient client;
    private string watermark = "";

    public ChatKillTests() => client = new ChatClient(program.Client);

    public ValueTask InitializeAsync() => new(program.StartAsync());

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task No_acknowledged_message_is_lost_and_each_is_seen_once()
    {
        var random = new Random(Seed);
        var watch = Stopwatch.StartNew();
        await client.StartAsync();
        var listening = ListenAsync();
        await SayAsync("start", "start");
        var answered = 0;
        for (var kill = 0; kill < Kills && answered < Faces.Length && watch.Elapsed < Limit; kill++)
        {
            var face = Faces[answered];
            var key = $"answer {++answered}";
            var saying = TrySayAsync(face, key);
            if (random.Next(4) == 0) await saying;
            else await Task.WhenAny(saying, Task.Delay(random.Next(40), ChatServer.Token));
            program.Kill();
            var taken = await saying;
            await listening;
            await program.StartAsync();
            await client.ReconnectAsync(watermark);
            listening = ListenAsync();
            if (!taken || random.Next(2) == 0) await SayAsync(face, key);
        }

        await SayAsync("my data", "last");
        program.Kill();
        await listening;
        await program.StartAsync();
        await client.ReconnectAsync(watermark);
        listening = ListenAsync();
        await SayAsync("what can you do?", "after");
        var log = await client.PollAsync();
        while (heard.Count < log.Count) await Task.Delay(10, ChatServer.Token);

        Assert.Equal(log.Select(a => a.ToJsonString()), heard.Select(a => a.ToJsonString()));
        Assert.Equal(Enumerable.Range(1, log.Count).Select(i => (long)i), log.Select(ChatClient.Sequence));
        Assert.Equal(acknowledged.Distinct(), log.Select(a => (string?)a["channelData"]?["clientActivityID"]).OfType<string>());
        foreach (var said in log.Where(a => (string?)a["from"]?["role"] == "user"))
            Assert.Contains(log, a => (string?)a["replyToId"] == (string?)said["id"]);
        Assert.Contains($"Rated statements: {answered}.", ChatClient.Texts(log), StringComparison.Ordinal);
    }

    private async Task SayAsync(string text, string key)
    {
        await client.SayAsync(text, key);
        acknowledged.Add(key);
    }

    private async Task<bool> TrySayAsync(string text, string key)
    {
        try
        {
            await SayAsync(text, key);
            return true;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }

    // Until the socket breaks.
    private async Task ListenAsync()
    {
        try
        {
            using var socket = await client.ListenAsync();
            while (await ChatClient.FrameAsync(socket) is { } frame)
            {
                // Typing is shown and not kept.
                heard.AddRange(frame["activities"]!.AsArray().Select(a => a!).Where(a => (string?)a["type"] != "typing"));
                watermark = (string?)frame["watermark"] ?? watermark;
            }
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException)
        {
            // Killed, or the test ends.
        }
    }
}
