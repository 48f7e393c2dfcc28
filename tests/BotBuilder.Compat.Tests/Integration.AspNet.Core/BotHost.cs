using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BotBuilder.Compat.Tests.Integration.AspNet.Core;

/// <summary>A bot behind a real server on this machine.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BotHost(WebApplication app, CloudAdapter adapter) => (_app, Adapter) = (app, adapter);

    public CloudAdapter Adapter { get; }

    public HttpClient Http { get; } = new();

    public Uri Messages => new(_app.Urls.Single() + "/api/messages");

    public static async Task<BotHost> StartAsync(
        BotCallbackHandler logic, IDictionary<string, string?>? settings = null, IHttpClientFactory? outside = null,
        AuthenticationConfiguration? configuration = null, ServiceClientCredentialsFactory? credentials = null)
    {
        var values = new ConfigurationBuilder().AddInMemoryCollection(settings ?? new Dictionary<string, string?>()).Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(values, credentials, configuration, outside));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // Longer tokens than the server lets through by default reach the bot too.
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestHeadersTotalSize = 1 << 20);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Map("/api/messages", http => adapter.ProcessAsync(http.Request, http.Response, new Bot(logic), http.RequestAborted));
        await app.StartAsync();
        return new BotHost(app, adapter);
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? token = null) => PostAsync(Encoding.UTF8.GetBytes(json), token);

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? token = null, string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Messages) { Content = new ByteArrayContent(body) };
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", token);
        return await Http.SendAsync(request);
    }

    /// <summary>Asks for the replies in the answer, and gives them back.</summary>
    public async Task<JsonArray> AskAsync(string json)
    {
        using var response = await PostAsync(json);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Bot(BotCallbackHandler logic) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => logic(turnContext, cancellationToken);
    }
}
