using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>
/// Somebody with a browser of their own. Everything their pages ask for and complain about is taken down; a request to any
/// other place than the bot and the site, or a complaint nobody expected, fails the test.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly string origin;
    private readonly SchoolSite? site;
    private readonly ConcurrentQueue<string> outside = [], complaints = [];

    private Visitor(string origin, SchoolSite? site, IBrowserContext context) => (this.origin, this.site, Context) = (origin, site, context);

    public IBrowserContext Context { get; }

    /// <summary>Parts of complaints that the test provokes.</summary>
    public List<string> Expected { get; } = [];

    public static Task<Visitor> ComeAsync(Chromium chromium, RunningBot bot, BrowserNewContextOptions? options = null) =>
        ComeAsync(chromium, bot.Origin, bot.Site, options);

    public static async Task<Visitor> ComeAsync(Chromium chromium, string origin, SchoolSite? site = null, BrowserNewContextOptions? options = null)
    {
        var visitor = new Visitor(origin, site, await chromium.Browser.NewContextAsync(options ?? new()));
        visitor.Context.SetDefaultTimeout(Chromium.Patience);
        visitor.Context.Request += (_, request) => visitor.Look(request.Url);
        visitor.Context.Page += (_, page) => page.WebSocket += (_, socket) => visitor.Look(socket.Url);
        visitor.Context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") visitor.complaints.Enqueue(message.Text);
        };
        visitor.Context.WebError += (_, error) => visitor.complaints.Enqueue(error.Error);
        return visitor;
    }

    /// <summary>Opens the page of its own.</summary>
    public async Task<Chat> OpenPageAsync(string query = "")
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(origin + "/" + query);
        return new Chat(page, page.MainFrame);
    }

    /// <summary>Opens a page of the school's site.</summary>
    public async Task<Widget> OpenSiteAsync(string attributes = "", string language = "en")
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(site!.Origin + SchoolSite.Address("home", attributes, language));
        return new Widget(page);
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        Assert.Empty(outside);
        Assert.DoesNotContain(complaints, c => !Expected.Exists(e => c.Contains(e, StringComparison.Ordinal)));
    }

    private void Look(string url)
    {
        var uri = new Uri(url);
        if (uri.Scheme is "data" or "blob" or "about") return;
        // The site's port under any of its names: one of them is not in the settings.
        if (uri.Authority != new Uri(origin).Authority && (site is null || !uri.IsLoopback || uri.Port != new Uri(site.Origin).Port)) outside.Enqueue(url);
    }
}
