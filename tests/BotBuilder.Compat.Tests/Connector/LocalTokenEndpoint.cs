using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>
/// The authority that gives bots their tokens, on this machine: whatever address <see cref="Http"/> is told, the request comes here,
/// except for those to this machine itself.
/// </summary>
public sealed class LocalTokenEndpoint : IAsyncDisposable, IHttpClientFactory
{
    private readonly WebApplication _app;
    private int _given;

    private LocalTokenEndpoint(WebApplication app) => (_app, Http) = (app, new HttpClient(new Detour(app)));

    public sealed record Asked(string Address, IReadOnlyDictionary<string, string> Fields);

    public HttpClient Http { get; }

    /// <summary>Requests for tokens, in order.</summary>
    public ConcurrentQueue<Asked> Requests { get; } = [];

    /// <summary>How long each token lasts.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    public HttpClient CreateClient(string name) => Http;

    public static async Task<LocalTokenEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var endpoint = new LocalTokenEndpoint(app);
        app.Run(endpoint.AnswerAsync);
        await app.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var address = http.Request.Headers["X-Meant-For"].ToString();
        var isToken = address.Contains("/oauth2/", StringComparison.Ordinal);
        if (!isToken)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var fields = http.Request.HasFormContentType
            ? (await http.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
            : http.Request.Query.ToDictionary(field => field.Key, field => field.Value.ToString());
        Requests.Enqueue(new Asked(address, fields));
        var seconds = ((int)Lifetime.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var end = TimeProvider.System.GetUtcNow().Add(Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await http.Response.WriteAsJsonAsync(new
        {
            access_token = "token-" + Interlocked.Increment(ref _given).ToString(CultureInfo.InvariantCulture),
            token_type = "Bearer", expires_in = int.Parse(seconds, CultureInfo.InvariantCulture), expires_on = end, resource = "r",
        });
    }

    private sealed class Detour(WebApplication app) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.IsLoopback) return base.SendAsync(request, cancellationToken);
            request.Headers.Add("X-Meant-For", request.RequestUri.AbsoluteUri);
            request.RequestUri = new Uri(new Uri(app.Urls.Single()), request.RequestUri.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
