using System.Collections.Concurrent;
using CareerClusters.Channels;
using CareerClusters.Channels.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Tests.Channels.Messages;

/// <summary>The endpoints behind a real server, with the real adapter and a bot that repeats what it hears.</summary>
internal sealed class LocalHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly LinesLog log;

    private LocalHost(WebApplication app, LinesLog log, ConcurrentQueue<string> replies)
    {
        this.app = app;
        this.log = log;
        Replies = replies;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IReadOnlyCollection<string> Log => log.Lines;

    public IReadOnlyCollection<string> Replies { get; }

    public static async Task<LocalHost> StartAsync(string? appId = null, Func<CancellationToken, Task<bool>>? isReady = null)
    {
        var log = new LinesLog();
        var replies = new ConcurrentQueue<string>();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([new("MicrosoftAppId", appId), new("MicrosoftAppPassword", appId), new("MicrosoftAppType", "MultiTenant")]);
        builder.Logging.AddProvider(log);
        builder.Services.AddRoutingCore().AddHttpClient();
        builder.Services.AddSingleton<IBot, EchoBot>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(s => new CloudAdapter(s.GetRequiredService<IConfiguration>()));
        var app = builder.Build();
        app.UseRouting();
        app.MapMessages();
        app.MapHealth(isReady ?? (_ => Task.FromResult(true)));
        // The other side of a channel: takes the replies of bots whose serviceUrl is this server.
        app.MapPost("/channel/v3/conversations/{conversation}/activities/{id}", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            replies.Enqueue(await reader.ReadToEndAsync(context.RequestAborted));
            await context.Response.WriteAsync("""{"id":"2"}""", context.RequestAborted);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new LocalHost(app, log, replies);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text($"You said {turnContext.Activity.Text}"), cancellationToken);
    }

    private sealed class LinesLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName.StartsWith("CareerClusters", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
