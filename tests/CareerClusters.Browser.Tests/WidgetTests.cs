using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

public sealed class WidgetTests(Chromium chromium, SharedBot shared)
{
    [Fact]
    public async Task Loads_the_chat_only_when_it_is_first_used()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        List<string> asked = [];
        visitor.Context.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        var widget = await visitor.OpenSiteAsync();
        await Assertions.Expect(widget.Launcher).ToBeVisibleAsync();
        Assert.Equal(["/home", "/widget.js"], asked.Where(p => p != "/favicon.ico"));
        var chat = await widget.OpenAsync();
        await Assertions.Expect(chat.Messages.First).ToContainTextAsync("I'm a career guide bot.");
        Assert.Single(asked, p => p.EndsWith("/webchat.js", StringComparison.Ordinal));
    }
}
