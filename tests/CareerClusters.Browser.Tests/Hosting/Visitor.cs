using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>
/// Somebody with a browser of their own. Everything their pages ask for and complain about is taken down; a request to any
/// other place than the bot and the site, or a complaint nobody expected, fails the test.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly RunningBot bot;
    private readonly ConcurrentQueue<string> outside = [], complaints = [];

    private Visitor(RunningBot bot, IBrowserContext context) => (this.bot, Context) = (bot, context);

    public IBrowserContext Context { get; }

    /// <summary>Parts of complaints that the test provokes.</summary>
    public List<string> Expected { get; } = [];

    public static async Task<Visitor> ComeAsync(Chromium chromium, RunningBot bot, BrowserNewContextOptions? options = null)
    {
        var visitor = new Visitor(bot, await chromium.Browser.NewContextAsync(options ?? new()));
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
        await page.GotoAsync(bot.Origin + "/" + query);
        return new Chat(page, page.MainFrame);
    }

    /// <summary>Opens a page of the school's site.</summary>
    public async Task<Widget> OpenSiteAsync(string attributes = "", string language = "en")
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(bot.Site.Origin + SchoolSite.Address("home", attributes, language));
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
        if (uri.Scheme is "data" or "blob") return;
        if (uri.Authority != new Uri(bot.Origin).Authority && uri.Authority != new Uri(bot.Site.Origin).Authority) outside.Enqueue(url);
    }
}
