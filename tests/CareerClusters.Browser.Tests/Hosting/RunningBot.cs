using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>The real program in this process on a port and a folder of its own, and a school's site beside it on another origin.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private static readonly ContentFolders Folders = ContentFolders.Find();
    private static readonly Lazy<StartUpContent> Content = new(() => StartUpContent.Read(Folders));

    private readonly string folder = Directory.CreateTempSubdirectory("career-clusters-browser-").FullName;
    private readonly WebApplication app;

    private RunningBot(SchoolSite site, Action<WebApplicationBuilder>? configure, IEnumerable<(string Name, string Value)> settings)
    {
        Site = site;
        app = BotHost.Build([], Folders, Content.Value, builder =>
        {
            builder.Configuration.AddInMemoryCollection(
            [
                new("Storage:Path", folder), new("Urls", "http://127.0.0.1:0"), new("Interests:FastestAnswerMilliseconds", "0"), new("WebChat:Origins:0", site.Origin),
                .. settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)),
            ]);
            builder.Logging.ClearProviders();
            configure?.Invoke(builder);
        });
    }

    /// <summary>The site whose pages may show the widget.</summary>
    public SchoolSite Site { get; }

    /// <summary>Origin of the program. The site's is another host to the browser: "localhost".</summary>
    public string Origin => app.Urls.Single().TrimEnd('/');

    public IServiceProvider Services => app.Services;

    public static async Task<RunningBot> StartAsync(Action<WebApplicationBuilder>? configure = null, params (string Name, string Value)[] settings)
    {
        var site = await SchoolSite.StartAsync();
        var bot = new RunningBot(site, configure, settings);
        await bot.app.StartAsync();
        site.BotOrigin = bot.Origin;
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>One program for all tests that need no settings or faults of their own.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    public RunningBot Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Bot = await RunningBot.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
