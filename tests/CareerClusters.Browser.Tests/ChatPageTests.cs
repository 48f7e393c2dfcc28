using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

public sealed class ChatPageTests(Chromium chromium, SharedBot shared)
{
    [Fact]
    public async Task Greets_says_what_it_keeps_and_offers_all_answers()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await Assertions.Expect(chat.Messages.First).ToContainTextAsync("I'm a career guide bot.");
        await Assertions.Expect(chat.Messages.First).ToContainTextAsync("I keep your answers for 400 days");
        await Assertions.Expect(chat.Frame.Locator("#kept")).ToHaveTextAsync("On a shared computer? This chat is gone from here once you close this tab.");
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await Assertions.Expect(chat.Buttons).ToHaveTextAsync(["Hate it", "Not for me", "It's OK", "Like it", "Love it", "Back", "Skip", "Options"]);
    }

    [Fact]
    public async Task The_whole_journey_needs_no_mouse()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        var keys = chat.Page.Keyboard;
        await Journey.WalkAsync(chat, PressAsync, async text =>
        {
            await TabToAsync(chat.Page, "TEXTAREA");
            await keys.TypeAsync(text);
            await keys.PressAsync("Enter");
        });

        // Tab enters the row of answers, arrows go along it, Enter picks.
        async Task PressAsync(string label)
        {
            await Assertions.Expect(chat.Button(label)).ToBeVisibleAsync();
            await TabToAsync(chat.Page, "webchat__suggested-actions__button");
            for (var moves = 0; await FocusAsync(chat.Page, "innerText") != label; moves++)
            {
                Assert.True(moves < 10, $"\"{label}\" is out of the arrows' reach.");
                await keys.PressAsync("ArrowRight");
            }

            await keys.PressAsync("Enter");
        }
    }

    [Fact]
    public async Task Follows_the_language_that_is_chosen_in_the_chat()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await chat.HearAsync("Where do you want to start?");
        await chat.SayAsync("español");
        await Assertions.Expect(chat.Box).ToHaveAttributeAsync("placeholder", "Toca un botón o escribe aquí");
        await Assertions.Expect(chat.Control("English")).ToBeVisibleAsync();
        await chat.HearAsync("¿Por dónde quieres empezar?");
        await chat.Page.ReloadAsync();
        await chat.HearAsync("¿Por dónde quieres empezar?");
        await Assertions.Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        await Assertions.Expect(chat.Box).ToHaveAttributeAsync("placeholder", "Toca un botón o escribe aquí");
    }

    [Fact]
    public async Task Speaks_Spanish_where_the_browser_does_and_changes_when_asked()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot, new() { Locale = "es-MX" });
        var chat = await visitor.OpenPageAsync();
        await Assertions.Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Guía de carreras");
        await Assertions.Expect(chat.Box).ToHaveAttributeAsync("placeholder", "Toca un botón o escribe aquí");
        await Assertions.Expect(chat.Messages.First).ToContainTextAsync("¡Hola!");
        await Assertions.Expect(chat.Button("Opciones")).ToBeVisibleAsync();
        await chat.Control("English").ClickAsync();
        await Assertions.Expect(chat.Button("Options")).ToBeVisibleAsync();
        await Assertions.Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(chat.Box).ToHaveAttributeAsync("placeholder", "Tap a button or type here");
        await chat.Control("Español").ClickAsync();
        await Assertions.Expect(chat.Button("Opciones")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("<img src=x onerror=\"document.title='taken'\">")]
    [InlineData("<script>document.title='taken'</script>")]
    [InlineData("[a](javascript:document.title='taken') **bold** ![b](https://elsewhere.example/b.png)")]
    public async Task What_a_person_types_stays_text(string text)
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await chat.HearAsync("Where do you want to start?");
        // As the name of a step of a plan the bot repeats it.
        await chat.SayAsync("my plan");
        await chat.HearAsync("What is one thing you could do");
        await chat.SayAsync(text);
        await Assertions.Expect(chat.Messages.Filter(new() { HasText = text }).First).ToBeVisibleAsync();
        await Assertions.Expect(chat.LastMessage).Not.ToHaveTextAsync(text);
        await Assertions.Expect(chat.Messages.Locator("img, script, a, strong")).ToHaveCountAsync(0);
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Career guide");
    }

    [Fact]
    public async Task Fits_320_pixels_with_eight_buttons()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot, new() { ViewportSize = new() { Width = 320, Height = 568 } });
        var chat = await visitor.OpenPageAsync();
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await Assertions.Expect(chat.Buttons).ToHaveCountAsync(8);
        Assert.Equal(320, await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (var button in await chat.Buttons.AllAsync())
        {
            var box = (await button.BoundingBoxAsync())!;
            Assert.True(box.X >= 0 && box.X + box.Width <= 320 && box.Height >= 24, $"{await button.InnerTextAsync()}: {box.X}, {box.Width}, {box.Height}");
        }

        await Assertions.Expect(chat.LastMessage).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Start_over_asks_the_bot_to()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var chat = await visitor.OpenPageAsync();
        await chat.HearAsync("Where do you want to start?");
        await chat.Control("Chat options").ClickAsync();
        await chat.Control("Start over").ClickAsync();
        await chat.HearAsync("Are you sure?");
    }

    private static async Task TabToAsync(IPage page, string mark)
    {
        for (var tabs = 0; tabs < 30; tabs++)
        {
            if ((await FocusAsync(page, "tagName") + await FocusAsync(page, "className")).Contains(mark, StringComparison.Ordinal)) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not get to {mark}.");
    }

    private static Task<string> FocusAsync(IPage page, string property) => page.EvaluateAsync<string>($"document.activeElement.{property} + ''");
}
