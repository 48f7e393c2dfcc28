using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(SharedBot))]

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>The machine's own Chromium, started once; each test has a profile of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds any one thing may take on a busy machine.</summary>
    public const float Patience = 45_000;

    private const string Path = "/usr/bin/chromium";

    // The last names the features Playwright turns off, without the partitioning of storage: people's browsers have it.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-features=Translate,MediaRouter,HttpsUpgrades",
    ];

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
    }
}
