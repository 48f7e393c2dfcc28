using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

public sealed class ChatPageTests(Chromium chromium, SharedBot shared)
{
    [Fact]
    public async Task Greets_says_what_it_keeps_and_asks_the_first_statement()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await Assertions.Expect(chat.Messages.First).ToContainTextAsync("I'm a career guide bot.");
        await Assertions.Expect(chat.Messages.First).ToContainTextAsync("I keep your answers for 400 days");
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await Assertions.Expect(chat.Buttons).ToHaveTextAsync(["Hate it", "Not for me", "It's OK", "Like it", "Love it", "Back", "Skip", "Options"]);
    }
}
