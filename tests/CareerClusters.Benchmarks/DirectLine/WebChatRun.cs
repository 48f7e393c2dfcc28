using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using CareerClusters.Benchmarks.Compat;
using CareerClusters.Benchmarks.Start;

namespace CareerClusters.Benchmarks.DirectLine;

/// <summary>A thousand web chats with open sockets in one process of the server, beside <c>/api/messages</c> in the same process.</summary>
internal static class WebChatRun
{
    private const int Chats = 1000, Speakers = 16, RoundCount = 5;
    private const string Secret = "benchmark-secret-0123456789abcdef";
    private const double BytesPerKilobyte = 1e3, BytesPerMegabyte = 1e6;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(2), PacedLength = TimeSpan.FromSeconds(10), Settling = TimeSpan.FromSeconds(3);

    // A statement is answered, then taken back, so that the conversation stands where it was.
    private static readonly string[] Says = ["love it", "back"];

    public static async Task<int> PrintAsync(TextWriter output, BuiltProgram program)
    {
        var folder = Directory.CreateTempSubdirectory("career-clusters-web-");
        try
        {
            await using var server = await ListeningServer.StartAsync(
                program, folder.FullName, "--WebChat:Secrets:0", Secret, "--WebChat:MessagesPerMinute", "6000", "--WebChat:ExemptAddresses:0", "127.0.0.0/8");
            await PrintAsync(output, server);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PrintAsync(TextWriter output, ListeningServer server)
    {
        var speakers = Enumerable.Range(0, Speakers).Select(i => new MessagesSpeaker(server.Client, i)).ToList();
        await Task.WhenAll(speakers.Select(s => s.SayAsync("start")));
        var warm = await OpenAsync(server, Speakers);
        for (var i = 0; i < RoundCount; i++) await RateAsync(i % 2 == 0 ? [.. warm.Select(Say)] : [.. speakers.Select(Say)]);

        var before = await WorkingSetAsync(server);
        var started = Stopwatch.GetTimestamp();
        var chats = await OpenAsync(server, Chats);
        var opening = Stopwatch.GetElapsedTime(started);
        var after = await WorkingSetAsync(server);

        List<double> web = [], messages = [];
        for (var round = 0; round < RoundCount; round++)
        {
            web.Add(await RateAsync([.. chats.Skip(round * Speakers).Take(Speakers).Select(Say)]));
            messages.Add(await RateAsync([.. speakers.Select(Say)]));
        }

        var (rate, bare) = (Rounds.Median(web), Rounds.Median(messages));
        var times = await PacedAsync(chats, rate / 2);
        var end = await WorkingSetAsync(server);
        foreach (var chat in warm.Concat(chats)) chat.Dispose();
        await output.WriteLineAsync(Text($"{Chats} chats opened, greeted and answered twice in {opening.TotalSeconds:0.0} s"));
        await output.WriteLineAsync(Text($"working set: {before / BytesPerMegabyte:0} MB before, {after / BytesPerMegabyte:0} MB with them, {(after - before) / Chats / BytesPerKilobyte:0} KB a chat; {end / BytesPerMegabyte:0} MB at the end"));
        await output.WriteLineAsync(Text($"messages a second, {Speakers} at once: web chat {rate:0}, /api/messages {bare:0}, ratio {rate / bare:0%}"));
        await output.WriteLineAsync(Text($"message to reply at half of that rate over all chats: p50 {times[times.Count / 2]:0.0} ms, p99 {times[times.Count * 99 / 100]:0.0} ms, {times.Count} messages"));
    }

    private static async Task<List<WebChat>> OpenAsync(ListeningServer server, int count)
    {
        var chats = new WebChat[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = Speakers }, async (i, _) =>
        {
            chats[i] = await WebChat.OpenAsync(server.Client, Secret);
            await chats[i].SayAsync("start");
            await chats[i].SayAsync("like it");
        });
        return [.. chats];
    }

    private static Func<int, Task> Say(WebChat chat) => i => chat.SayAsync(Says[i % Says.Length]);

    private static Func<int, Task> Say(MessagesSpeaker speaker) => i => speaker.SayAsync(Says[i % Says.Length]);

    private static async Task<double> RateAsync(IReadOnlyList<Func<int, Task>> speakers)
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(speakers.Select(async sayAsync =>
        {
            var sent = 0;
            // Whole pairs, so that the next round begins where this one did.
            for (; sent % Says.Length != 0 || Stopwatch.GetElapsedTime(started) < RoundLength; sent++) await sayAsync(sent);
            return sent;
        }));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>Messages at a fixed rate, each from the next chat.</summary>
    /// <returns>Milliseconds to the reply, ascending.</returns>
    private static async Task<List<double>> PacedAsync(List<WebChat> chats, double rate)
    {
        var started = Stopwatch.GetTimestamp();
        var waiting = new List<Task<TimeSpan>>();
        for (var i = 0; Stopwatch.GetElapsedTime(started) < PacedLength; i++)
        {
            if (TimeSpan.FromSeconds(i / rate) - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } early) await Task.Delay(early);
            if (i >= chats.Count) await waiting[i - chats.Count];
            waiting.Add(chats[i % chats.Count].SayAsync(Says[i / chats.Count % Says.Length]));
        }

        return [.. (await Task.WhenAll(waiting)).Select(t => t.TotalMilliseconds).Order()];
    }

    private static async Task<double> WorkingSetAsync(ListeningServer server)
    {
        await Task.Delay(Settling);
        server.Process.Refresh();
        return server.Process.WorkingSet64;
    }

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    /// <summary>One conversation over <c>/api/messages</c> with the replies in the answer.</summary>
    private sealed class MessagesSpeaker(HttpClient http, int number)
    {
        private int sent;

        public async Task SayAsync(string text)
        {
            using var answer = await http.PostAsJsonAsync("/api/messages", new
            {
                type = "message",
                id = $"activity-{++sent}",
                channelId = "emulator",
                serviceUrl = http.BaseAddress,
                deliveryMode = "expectReplies",
                text,
                conversation = new { id = $"conversation-{number}" },
                from = new { id = $"user-{number}" },
                recipient = new { id = "bot" },
            });
            answer.EnsureSuccessStatusCode();
            if (!(await answer.Content.ReadAsStringAsync()).Contains("\"text\"", StringComparison.Ordinal)) throw new InvalidOperationException("The bot said nothing.");
        }
    }
}
