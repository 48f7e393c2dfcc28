using CareerClusters.Channels.DirectLine;
using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>The real program in its real container behind a real server on this computer, on a folder and a clock of its own.</summary>
public class ChatServer : IAsyncLifetime
{
    /// <summary>One of two secrets that are set.</summary>
    public const string Secret = "the-secret-of-a-school-0123456789";

    /// <summary>The other, with which the first is being replaced.</summary>
    public const string NextSecret = "the-next-secret-of-it-0123456789-";

    /// <summary>A site that may call.</summary>
    public const string School = "https://www.school.example";

    private readonly StorageFolder folder = new();
    private readonly Dictionary<string, string?> settings;
    private WebApplication? app;

    public ChatServer()
        : this([])
    {
    }

    protected ChatServer(params (string Name, string Value)[] more)
    {
        settings = new Dictionary<string, string?>
        {
            ["Storage:Path"] = folder.Path,
            ["Interests:FastestAnswerMilliseconds"] = "0",
            ["Urls"] = "http://127.0.0.1:0",
            ["WebChat:Secrets:0"] = Secret,
            ["WebChat:Secrets:1"] = NextSecret,
            ["WebChat:Origins:0"] = School,
            ["WebChat:MessagesPerMinute"] = "6000",
            ["WebChat:ExemptAddresses:0"] = "127.0.0.0/8",
        };
        foreach (var (name, value) in more) settings[name] = value;
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeTimeProvider Time { get; } = new(TestBot.Thursday);

    public LogLines Log { get; } = new();

    public HttpClient Client { get => field!; private set; }

    public IServiceProvider Services => app!.Services;

    public DirectLineAdapter Adapter => Services.GetRequiredService<DirectLineAdapter>();

    public StorageFolder Folder => folder;

    /// <summary>A server with other settings.</summary>
    public static async Task<ChatServer> StartAsync(params (string Name, string Value)[] settings)
    {
        var server = new ChatServer(settings);
        await server.InitializeAsync();
        return server;
    }

    public async ValueTask InitializeAsync()
    {
        app = BotHost.Build([], ContentFolders.Find(), TestBot.Content.Value, builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        });
        await app.StartAsync(Token);
        // The same address after a restart, as for a client.
        settings["Urls"] = app.Urls.Single();
        Client ??= new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>Ends the program in good order and starts it again on the same folder and address.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await StopAsync();
        Client.Dispose();
        Log.Dispose();
        folder.Dispose();
    }

    /// <summary>Changes the database beside the program.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await Services.GetRequiredService<SqliteDatabase>().ConnectAsync(Token);
        await connection.ExecuteAsync(sql);
    }

    private async Task StopAsync()
    {
        if (app is null) return;
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        app = null;
    }
}
