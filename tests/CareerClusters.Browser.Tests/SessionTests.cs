using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

/// <summary>Who is known again, where, and for how long.</summary>
public sealed class SessionTests(Chromium chromium, SharedBot shared)
{
    [Fact]
    public async Task A_reload_comes_back_to_the_chat_and_a_new_tab_does_not()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await BeginAsync(chat);
        await chat.Page.ReloadAsync();
        await chat.HearAsync("1 of 12.");
        var other = await visitor.OpenPageAsync();
        await other.HearAsync("Where do you want to start?");
    }

    [Fact]
    public async Task On_a_device_that_is_theirs_all_tabs_show_one_chat()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await BeginAsync(chat);
        await chat.Control("Chat options").ClickAsync();
        await chat.Frame.GetByLabel("This device is mine").CheckAsync();
        await Assertions.Expect(chat.Frame.Locator("#kept")).ToContainTextAsync("This device remembers your chat");
        var other = await visitor.OpenPageAsync();
        await other.HearAsync("1 of 12.");
        await other.TapAsync("Love it");
        await other.HearAsync("2 of 12.");
        await chat.HearAsync("2 of 12.");
    }

    [Fact]
    public async Task A_tab_that_was_left_for_over_an_hour_begins_anew()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await BeginAsync(chat);
        await chat.Page.GotoAsync("about:blank");
        await chat.Page.Clock.InstallAsync(new() { TimeDate = DateTime.UtcNow.AddMinutes(61) });
        await chat.Page.GotoAsync(shared.Bot.Origin);
        await chat.HearAsync("Where do you want to start?");
    }

    [Fact]
    public async Task Forget_deletes_on_the_server_and_here()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await BeginAsync(chat);
        var ticket = await chat.Page.EvaluateAsync<string>("JSON.parse(sessionStorage['career-clusters-chat']).ticket");
        await chat.Control("Chat options").ClickAsync();
        await chat.Control("Forget this chat").ClickAsync();
        await chat.Control("Yes, forget it all").ClickAsync();
        await Assertions.Expect(chat.Frame.GetByRole(AriaRole.Status).Filter(new() { HasText = "Done. Your chat and your answers are deleted." })).ToBeVisibleAsync();
        await chat.HearAsync("Where do you want to start?");
        Assert.DoesNotContain(ticket, await chat.Page.EvaluateAsync<string>("JSON.stringify([{ ...sessionStorage }, { ...localStorage }])"), StringComparison.Ordinal);
        // Who kept the ticket finds nothing with it.
        var left = await chat.Page.EvaluateAsync<string>(
            """
            async ticket => {
              const { token, conversationId } = await (await fetch('/widget/token', { method: 'POST', body: JSON.stringify({ resume: ticket }) })).json();
              const chat = await fetch(`/v3/directline/conversations/${conversationId}/activities`, { headers: { Authorization: `Bearer ${token}` } });
              return await chat.text();
            }
            """, ticket);
        Assert.DoesNotContain("1 of 12", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_tells_when_nothing_could_be_deleted()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        visitor.Expected.Add("Failed to load resource");
        var chat = await visitor.OpenPageAsync();
        await BeginAsync(chat);
        await chat.Page.RouteAsync("**/widget/forget", route => route.AbortAsync());
        await chat.Control("Chat options").ClickAsync();
        await chat.Control("Forget this chat").ClickAsync();
        await chat.Control("Yes, forget it all").ClickAsync();
        await Assertions.Expect(chat.Frame.Locator("#status")).ToContainTextAsync("Nothing was deleted");
        await chat.TapAsync("Love it");
        await chat.HearAsync("2 of 12.");
    }

    private static async Task BeginAsync(Chat chat)
    {
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
    }
}
