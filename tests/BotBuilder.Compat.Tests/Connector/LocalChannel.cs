using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>A channel's connector on this machine: keeps what it receives and answers as told.</summary>
public sealed class LocalChannel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalChannel(WebApplication app) => _app = app;

    public sealed record Received(string Method, string Target, Dictionary<string, string> Headers, string Body);

    public ConcurrentQueue<Received> Calls { get; } = [];

    /// <summary>Answers to give first, each once; afterwards 200 with an id.</summary>
    public ConcurrentQueue<(int Status, string Body)> Answers { get; } = [];

    public string ServiceUrl => _app.Urls.Single() + "/_connector";

    public static async Task<LocalChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var channel = new LocalChannel(app);
        app.Run(channel.AnswerAsync);
        await app.StartAsync();
        return channel;
    }

    /// <summary>A message as a person on this channel sends it.</summary>
    public string Message(string text, string conversation = "conv", string id = "act", string extra = "", string channelId = "emulator") =>
        $$"""
        {"type":"message","id":"{{id}}","channelId":"{{channelId}}","serviceUrl":"{{ServiceUrl}}","text":"{{text}}",
         "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"{{conversation}}"}{{extra}}}
        """;

    public JsonNode BodyOf(int call) => JsonNode.Parse(Calls.ElementAt(call).Body)!;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var headers = http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Calls.Enqueue(new Received(http.Request.Method, target, headers, await reader.ReadToEndAsync()));
        var (status, body) = Answers.TryDequeue(out var told) ? told : (200, """{"id":"sent-1"}""");
        http.Response.StatusCode = status;
        if (status == 429) http.Response.Headers.RetryAfter = "0";
        await http.Response.WriteAsync(body);
    }
}
