using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

/// <summary>No violation of WCAG 2.2 A and AA in any state, light and dark.</summary>
public sealed class AccessibilityTests(Chromium chromium, SharedBot shared)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page(ColorScheme scheme)
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot, new() { ColorScheme = scheme });
        visitor.Expected.Add("Failed to load resource");
        var chat = await visitor.OpenPageAsync();
        await chat.HearAsync("Where do you want to start?");
        await Accessibility.CheckAsync(chat.Page, "greeting");
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await chat.Button("Love it").HoverAsync();
        await Accessibility.CheckAsync(chat.Page, "statement");
        for (var i = 0; i < Journey.Answers.Length; i++)
        {
            await chat.HearAsync($"{i + 1} of 12.");
            await chat.TapAsync(Journey.Answers[i]);
        }

        await chat.HearAsync("Here's a first sketch");
        await Accessibility.CheckAsync(chat.Page, "sketch");
        await chat.Control("Chat options").ClickAsync();
        await Accessibility.CheckAsync(chat.Page, "options");
        await chat.Control("Forget this chat").ClickAsync();
        await Accessibility.CheckAsync(chat.Page, "question before forgetting");
        await chat.Control("No, keep it").ClickAsync();
        await chat.Page.RouteAsync("**/widget/token", route => route.AbortAsync());
        await chat.Control("Español").ClickAsync();
        await Assertions.Expect(chat.Button("Opciones")).ToBeVisibleAsync();
        await Accessibility.CheckAsync(chat.Page, "Spanish");
        await chat.Page.ReloadAsync();
        await Assertions.Expect(chat.Frame.Locator("#trouble")).ToBeVisibleAsync();
        await Accessibility.CheckAsync(chat.Page, "not reached");
    }

    /// <summary>A conversation that is asked for and never comes: Web Chat says that it connects, then that it takes long, for as long as one looks.</summary>
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_while_it_connects(ColorScheme scheme)
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot, new() { ColorScheme = scheme });
        await visitor.Context.RouteAsync("**/v3/directline/conversations", _ => Task.CompletedTask);
        await visitor.Context.Clock.InstallAsync();
        var chat = await visitor.OpenPageAsync();
        var state = chat.Frame.Locator(".webchat__connectivityStatus");
        await Assertions.Expect(state).ToContainTextAsync("Connecting");
        await Accessibility.CheckAsync(chat.Page, "connecting");
        await visitor.Context.Clock.FastForwardAsync(16_000);
        await Assertions.Expect(state).ToContainTextAsync("longer than usual");
        await Accessibility.CheckAsync(chat.Page, "connecting slowly");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task The_widget(ColorScheme scheme, int width)
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 700 } });
        var widget = await visitor.OpenSiteAsync("data-greeting=\"Not sure what comes after school?\"");
        await Assertions.Expect(widget.Note).ToBeVisibleAsync();
        await Accessibility.CheckAsync(widget.Page, "closed");
        var chat = await widget.OpenAsync();
        await chat.HearAsync("Where do you want to start?");
        await Accessibility.CheckAsync(widget.Page, "open");
        await widget.Close.ClickAsync();
        await Accessibility.CheckAsync(widget.Page, "closed again");
    }

    [Fact]
    public async Task The_page_for_developers()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync("developers");
        await Assertions.Expect(new Widget(chat.Page).Launcher).ToBeVisibleAsync();
        await Accessibility.CheckAsync(chat.Page, "developers");
    }
}
