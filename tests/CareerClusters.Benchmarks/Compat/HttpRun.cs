using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>Answer times of requests paced at half of the full rate.</summary>
/// <param name="Median">Milliseconds from sending to the whole answer.</param>
/// <param name="P99">The same, of the slowest in a hundred.</param>
internal readonly record struct Latency(double Median, double P99);

/// <summary>The text waterfall with expectReplies beside an empty endpoint: same server, client, process and run.</summary>
internal sealed class HttpRun : IAsyncDisposable
{
    private const int Connections = 8, Rounds = 7;
    private const string Bot = "/api/messages", Empty = "/empty";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2), Length = TimeSpan.FromMilliseconds(500), PacedLength = TimeSpan.FromSeconds(3);

    private readonly WebApplication app;
    private readonly HttpClient client = new();
    private int nextConversation;

    private HttpRun(WebApplication app) => this.app = app;

    public static async Task<HttpRun> StartAsync()
    {
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()));
        var bot = WaterfallBot.Texts(new MemoryStorage());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost(Bot, http => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        app.MapPost(Empty, static _ => Task.CompletedTask);
        await app.StartAsync();
        return new HttpRun(app);
    }

    /// <summary>Requests a second of bot and empty endpoint, medians of rounds in turn.</summary>
    public async Task<(double Bot, double Empty)> RatesAsync()
    {
        await RateAsync(Bot, WarmUp);
        await RateAsync(Empty, WarmUp);
        List<double> bot = [], empty = [];
        for (var round = 0; round < Rounds; round++)
        {
            bot.Add(await RateAsync(Bot, Length));
            empty.Add(await RateAsync(Empty, Length));
        }

        return (Compat.Rounds.Median(bot), Compat.Rounds.Median(empty));
    }

    /// <summary>Each connection sends at its share of <paramref name="rate"/>.</summary>
    public async Task<Latency> LatencyAsync(double rate)
    {
        var pause = TimeSpan.FromSeconds(Connections / rate);
        var times = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => PacedAsync(pause))));
        var sorted = times.SelectMany(t => t).Order().ToList();
        return new Latency(sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100]);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private async Task<double> RateAsync(string path, TimeSpan length)
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var bodies = Bodies();
            var sent = 0;
            for (; Stopwatch.GetElapsedTime(started) < length; sent++) await PostAsync(path, bodies[sent % bodies.Length]);
            return sent;
        })));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private async Task<List<double>> PacedAsync(TimeSpan pause)
    {
        var bodies = Bodies();
        var times = new List<double>();
        var started = Stopwatch.GetTimestamp();
        for (var due = TimeSpan.Zero; due < PacedLength; due += pause)
        {
            // A timer is too coarse for pauses under a millisecond, so what came due meanwhile goes out at once.
            if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } early) await Task.Delay(early);
            var sent = Stopwatch.GetTimestamp();
            await PostAsync(Bot, bodies[times.Count % bodies.Length]);
            times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }

        return times;
    }

    private async Task PostAsync(string path, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync(new Uri(app.Urls.Single() + path), content);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadAsByteArrayAsync();
        if (path == Bot && answer.AsSpan().IndexOf("\"text\""u8) < 0) throw new InvalidOperationException("The bot said nothing.");
    }

    private byte[][] Bodies()
    {
        var conversation = Interlocked.Increment(ref nextConversation);
        return [.. WaterfallBot.TextAnswers.Select(text => Encoding.UTF8.GetBytes(
            $$"""
            {"type":"message","id":"a1","channelId":"emulator","serviceUrl":"http://localhost:1","deliveryMode":"expectReplies","text":"{{text}}",
            "conversation":{"id":"c{{conversation}}"},"from":{"id":"u{{conversation}}","name":"User"},"recipient":{"id":"bot","name":"Bot"},"locale":"en-US"}
            """))];
    }
}
