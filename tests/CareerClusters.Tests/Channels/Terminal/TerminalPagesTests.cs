using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CareerClusters.Channels.Terminal;
using CareerClusters.Tests.Dialogs;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Channels.Terminal;

public sealed partial class TerminalPagesTests : IDisposable
{
    private readonly HttpClient browser = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task A_link_made_in_the_terminal_opens_while_the_chat_runs_and_nothing_else_is_served()
    {
        await using var bot = InTerminal(("Urls", $"http://localhost:{FreePort()}"));
        Uri link;
        await using (await TerminalPages.ServeAsync(bot.Services, Token))
        {
            link = await LinkAsync(bot);
            Assert.Contains("My career page", await browser.GetStringAsync(link, Token), StringComparison.Ordinal);
            Assert.Equal("application/pdf", await TypeOfAsync(new Uri(link.AbsoluteUri + ".pdf")));
            foreach (var path in (string[])["/", "/health", "/api/messages", "/v3/directline/tokens/generate", "/developers"])
                Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(new Uri(link, path)));
            await Played.SayAsync(bot, "stop sharing");
            Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(link));
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => browser.GetAsync(link, Token));
    }

    [Fact]
    public async Task Where_the_port_of_the_settings_is_taken_links_lead_to_another()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var bot = InTerminal(("Urls", $"http://localhost:{port}"));
        await using var pages = await TerminalPages.ServeAsync(bot.Services, Token);
        var link = await LinkAsync(bot);
        Assert.NotEqual(port, link.Port);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(link));
    }

    [Fact]
    public async Task Where_a_setting_names_the_address_links_lead_there()
    {
        await using var bot = InTerminal(("PublicUrl", "https://bot.school.example"));
        Assert.Null(await TerminalPages.ServeAsync(bot.Services, Token));
        Assert.Equal("bot.school.example", (await LinkAsync(bot)).Host);
    }

    // A registration is no reason to keep a page from the person at the terminal.
    [Fact]
    public async Task A_registered_bot_shows_pages_to_the_terminal_too()
    {
        await using var bot = InTerminal(
            ("MicrosoftAppId", "11111111-1111-1111-1111-111111111111"), ("MicrosoftAppPassword", "x"), ("MicrosoftAppTenantId", "22222222-2222-2222-2222-222222222222"), ("Urls", "http://*:0"));
        await using var pages = await TerminalPages.ServeAsync(bot.Services, Token);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(await LinkAsync(bot)));
    }

    private static TestBot InTerminal(params (string Name, string Value)[] settings) => new(settings) { As = (TerminalAdapter.ChannelId, "conversation-1", "user-1") };

    private static async Task<Uri> LinkAsync(TestBot bot)
    {
        var says = await Played.OnAsync(bot, "start>5>my summary");
        Assert.Equal(!says.Contains("bot.school.example", StringComparison.Ordinal), says.Contains("opens on this computer only", StringComparison.Ordinal));
        return new Uri(Link().Match(says).Value);
    }

    private async Task<HttpStatusCode> StatusOfAsync(Uri address)
    {
        using var answer = await browser.GetAsync(address, Token);
        return answer.StatusCode;
    }

    private async Task<string?> TypeOfAsync(Uri address)
    {
        using var answer = await browser.GetAsync(address, Token);
        return answer.Content.Headers.ContentType?.MediaType;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"https?://\S+/pages/[\w-]+")]
    private static partial Regex Link();
}
