using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

/// <summary>What a visitor sees and loses when connections, tokens and the server itself end: the truth, and nothing.</summary>
public sealed class ConnectionTests(Chromium chromium, SharedBot shared)
{
    private const string Lost = "The chat lost its connection. It is trying to get it back.";

    /// <summary>Web Chat waits up to 15 seconds before it connects again.</summary>
    private const int LongestRetry = 15_000;

    [Fact]
    public async Task A_cut_socket_is_told_and_every_message_comes_once()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var page = await visitor.Context.NewPageAsync();
        await page.Clock.InstallAsync();
        IWebSocketRoute? socket = null;
        await page.RouteWebSocketAsync("**/stream**", route =>
        {
            socket = route;
            route.ConnectToServer();
        });
        await page.GotoAsync(shared.Bot.Origin);
        var chat = new Chat(page, page.MainFrame);
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await socket!.CloseAsync();
        await page.Clock.FastForwardAsync(2000);
        await Assertions.Expect(chat.Frame.GetByRole(AriaRole.Alert).Filter(new() { HasText = Lost })).ToBeVisibleAsync();
        await chat.SayAsync("love it");
        await page.Clock.FastForwardAsync(LongestRetry);
        await chat.HearAsync("2 of 12.");
        await Assertions.Expect(chat.Frame.Locator("#trouble")).ToBeHiddenAsync();
        await Assertions.Expect(chat.Messages.Filter(new() { HasText = "2 of 12." })).ToHaveCountAsync(1);
        await Assertions.Expect(chat.Messages.Filter(new() { HasText = "love it" })).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_sent_before_there_is_a_connection_is_heard_once_there_is_one(bool isByButton)
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var (chat, connect) = await OpenUnconnectedAsync(visitor);
        await chat.Box.FillAsync("construction");
        await (isByButton ? chat.Control("Send").ClickAsync() : chat.Box.PressAsync("Enter"));
        await Assertions.Expect(chat.Box).ToHaveValueAsync("construction");
        connect.SetResult();
        await chat.HearAsync("Construction: Planning, building");
        await Assertions.Expect(chat.Box).ToHaveValueAsync("");
        await Assertions.Expect(chat.Messages.Filter(new() { HasTextRegex = new("^construction$") })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Who_goes_on_typing_before_there_is_a_connection_is_not_cut_short()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var (chat, connect) = await OpenUnconnectedAsync(visitor);
        await chat.SayAsync("construction");
        await chat.Box.PressSequentiallyAsync(" jobs");
        connect.SetResult();
        await chat.HearAsync("Where do you want to start?");
        await Assertions.Expect(chat.Box).ToHaveValueAsync("construction jobs");
    }

    [Fact]
    public async Task A_server_killed_in_the_middle_of_the_statements_loses_no_answer()
    {
        await using var server = await BotProcess.StartAsync();
        await using var visitor = await Visitor.ComeAsync(chromium, server.Origin);
        visitor.Expected.AddRange(["Failed to load resource", "WebSocket connection", "net::ERR"]);
        var page = await visitor.Context.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(server.Origin);
        var chat = new Chat(page, page.MainFrame);
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await chat.TapAsync("Love it");
        await chat.HearAsync("2 of 12.");
        server.Kill();
        await page.Clock.FastForwardAsync(2000);
        await Assertions.Expect(chat.Frame.GetByText(Lost)).ToBeVisibleAsync();
        await Accessibility.CheckAsync(page, "connection lost");
        await chat.TapAsync("Like it");
        // Web Chat waits 20 seconds before it says so.
        await page.Clock.FastForwardAsync(21_000);
        var retry = chat.Frame.GetByRole(AriaRole.Button, new() { Name = "Retry" });
        await Assertions.Expect(retry).ToBeVisibleAsync();
        await Accessibility.CheckAsync(page, "not sent");
        await server.RestartAsync();
        await page.Clock.FastForwardAsync(2 * LongestRetry);
        await Assertions.Expect(chat.Frame.GetByText("You are connected again.")).ToBeVisibleAsync();
        await retry.ClickAsync();
        await chat.HearAsync("3 of 12.");
        await Assertions.Expect(retry).ToHaveCountAsync(0);
        await Assertions.Expect(chat.Messages.Filter(new() { HasText = "Like it" })).ToHaveCountAsync(1);
        await chat.SayAsync("my data");
        await chat.HearAsync("Rated statements: 2.");
    }

    [Fact]
    public async Task A_page_whose_server_is_away_says_so_and_goes_on_by_itself()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        visitor.Expected.Add("Failed to load resource");
        var page = await visitor.Context.NewPageAsync();
        await page.RouteAsync("**/widget/token", route => route.AbortAsync());
        await page.GotoAsync(shared.Bot.Origin);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "The chat can't be reached right now." })).ToBeVisibleAsync();
        await page.UnrouteAllAsync();
        var chat = new Chat(page, page.MainFrame);
        await chat.HearAsync("Where do you want to start?");
        await Assertions.Expect(page.Locator("#trouble")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_token_is_renewed_after_a_quarter_of_an_hour()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var page = await visitor.Context.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(shared.Bot.Origin);
        var chat = new Chat(page, page.MainFrame);
        await chat.HearAsync("Where do you want to start?");
        var renewed = await page.RunAndWaitForResponseAsync(() => page.Clock.FastForwardAsync(15 * 60 * 1000 + 1000), answer => answer.Url.EndsWith("/tokens/refresh", StringComparison.Ordinal));
        Assert.Equal(200, renewed.Status);
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
    }

    [Fact]
    public async Task A_token_that_expired_while_the_computer_slept_is_replaced_and_the_chat_goes_on()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var bot = await RunningBot.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        await using var visitor = await Visitor.ComeAsync(chromium, bot);
        visitor.Expected.Add("403");
        // The old token's socket may be let go while it is still connecting.
        visitor.Expected.Add("WebSocket is closed before the connection is established");
        var page = await visitor.Context.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(bot.Origin);
        var chat = new Chat(page, page.MainFrame);
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await chat.Box.FillAsync("half a word");
        time.Advance(TimeSpan.FromMinutes(31));
        var renewed = await page.RunAndWaitForResponseAsync(() => page.Clock.FastForwardAsync(15 * 60 * 1000 + 1000), answer => answer.Url.EndsWith("/widget/token", StringComparison.Ordinal));
        Assert.Equal(200, renewed.Status);
        await chat.HearAsync("1 of 12.");
        await Assertions.Expect(chat.Box).ToHaveValueAsync("half a word");
        await chat.Box.FillAsync("");
        await chat.TapAsync("Love it");
        await chat.HearAsync("2 of 12.");
    }

    /// <summary>Opens the page and lets it connect only when told to.</summary>
    private async Task<(Chat Chat, TaskCompletionSource Connect)> OpenUnconnectedAsync(Visitor visitor)
    {
        var (page, connect) = (await visitor.Context.NewPageAsync(), new TaskCompletionSource());
        await page.RouteAsync("**/v3/directline/conversations", async route =>
        {
            await connect.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(shared.Bot.Origin);
        return (new Chat(page, page.MainFrame), connect);
    }
}
