using CareerClusters.Browser.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

/// <summary>The one line on a page of another site.</summary>
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
        await chat.HearAsync("Where do you want to start?");
        Assert.Single(asked, p => p.EndsWith("/webchat.js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_whole_journey_by_clicks()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync();
        var chat = await widget.OpenAsync();
        await Journey.WalkAsync(chat, chat.TapAsync, chat.SayAsync);
    }

    [Fact]
    public async Task Focus_goes_in_and_Escape_brings_it_back()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync();
        await Assertions.Expect(widget.Launcher).ToHaveAttributeAsync("aria-expanded", "false");
        await widget.Launcher.FocusAsync();
        await widget.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(widget.Launcher).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(widget.Panel).ToHaveAccessibleNameAsync("Career guide");
        await Assertions.Expect(widget.Page.Locator("career-clusters-widget iframe")).ToHaveAttributeAsync("title", "Career guide");
        var chat = await widget.ChatAsync();
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await widget.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(widget.Panel).ToBeHiddenAsync();
        await Assertions.Expect(widget.Launcher).ToBeFocusedAsync();
        await Assertions.Expect(widget.Launcher).ToHaveAttributeAsync("aria-expanded", "false");
        await widget.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await widget.Close.ClickAsync();
        await Assertions.Expect(widget.Launcher).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_next_page_of_the_site_goes_on_and_another_tab_does_not()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync();
        var chat = await widget.OpenAsync();
        await chat.TapAsync("Start with what I like");
        await chat.HearAsync("1 of 12.");
        await widget.Page.GetByRole(AriaRole.Link, new() { Name = "Next page" }).ClickAsync();
        await widget.Page.WaitForURLAsync("**/next**");
        var next = await widget.ChatAsync();
        await next.TapAsync("Love it");
        await next.HearAsync("2 of 12.");
        await Assertions.Expect(next.Messages.Filter(new() { HasText = "1 of 12." })).ToHaveCountAsync(1);
        var other = await visitor.OpenSiteAsync();
        await Assertions.Expect(other.Panel).ToBeHiddenAsync();
        await (await other.OpenAsync()).HearAsync("Where do you want to start?");
    }

    [Fact]
    public async Task Neither_side_reaches_the_other()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync();
        var page = widget.Page;
        // The styles of this page hide every frame and button and draw green borders.
        await Assertions.Expect(widget.Launcher).ToHaveCSSAsync("border-top-style", "solid");
        await Assertions.Expect(widget.Launcher).ToHaveCSSAsync("letter-spacing", "normal");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveCSSAsync("letter-spacing", "normal");
        Assert.Equal("", await page.EvaluateAsync<string>(
            """
            () => {
              const clean = document.body.appendChild(Object.assign(document.createElement('iframe'), { style: 'display:block' })).contentWindow;
              return Object.keys(window).filter(name => !(name in clean) && isNaN(name) && !/^(__)?(playwright|pw)/.test(name)).join();
            }
            """));
    }

    [Fact]
    public async Task Attributes_set_it_up()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync("""
            data-language="es" data-title="Pregunta a la Sra. Ortiz" data-accent="#7a1f3d" data-scheme="light" data-position="bottom-left" data-greeting="¿Hola?"
            """);
        await Assertions.Expect(widget.Launcher).ToHaveAccessibleNameAsync("Abrir el chat de carreras");
        await Assertions.Expect(widget.Launcher).ToHaveCSSAsync("background-color", "rgb(122, 31, 61)");
        Assert.True((await widget.Launcher.BoundingBoxAsync())!.X < 100);
        await Assertions.Expect(widget.Note).ToContainTextAsync("¿Hola?");
        await widget.Note.GetByRole(AriaRole.Button, new() { Name = "¿Hola?" }).ClickAsync();
        var chat = await widget.ChatAsync();
        await Assertions.Expect(chat.Frame.Locator("h1")).ToHaveTextAsync("Pregunta a la Sra. Ortiz");
        await Assertions.Expect(chat.Frame.Locator("body > header")).ToHaveCSSAsync("background-color", "rgb(122, 31, 61)");
        await Assertions.Expect(widget.Note).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Attributes_are_never_code()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync("""
            data-title="<img src=x onerror=document.title='taken'>" data-greeting="<img src=x onerror=document.title='taken'>" data-accent="red;}*{display:none" data-position="evil" data-language="__proto__" data-open="true"
            """);
        var chat = await widget.ChatAsync();
        await Assertions.Expect(chat.Frame.Locator("h1")).ToHaveTextAsync("<img src=x onerror=document.title='taken'>");
        await Assertions.Expect(widget.Launcher).ToHaveCSSAsync("background-color", "rgb(11, 90, 111)");
        await Assertions.Expect(widget.Page).ToHaveTitleAsync("A school");
    }

    [Fact]
    public async Task Opened_by_the_site_it_leaves_the_focus_where_it_is()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync("data-open=\"true\"");
        await (await widget.ChatAsync()).HearAsync("Where do you want to start?");
        Assert.Equal("BODY", await widget.Page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task Speaks_the_language_of_the_page()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot);
        var widget = await visitor.OpenSiteAsync(language: "es-MX");
        await Assertions.Expect(widget.Launcher).ToHaveAccessibleNameAsync("Abrir el chat de carreras");
        await Assertions.Expect((await widget.OpenAsync()).Frame.Locator("html")).ToHaveAttributeAsync("lang", "es");
    }

    [Fact]
    public async Task Fills_a_small_screen_and_holds_the_focus()
    {
        await using var visitor = await Visitor.ComeAsync(chromium, shared.Bot, new() { ViewportSize = new() { Width = 320, Height = 568 } });
        var widget = await visitor.OpenSiteAsync();
        var chat = await widget.OpenAsync();
        await chat.HearAsync("Where do you want to start?");
        var box = (await widget.Panel.BoundingBoxAsync())!;
        Assert.Equal((0, 0, 320, 568), (box.X, box.Y, box.Width, box.Height));
        Assert.Equal(320, await widget.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await widget.Panel.EvaluateAsync<bool>("panel => panel.matches(':modal')"));
        await widget.Close.ClickAsync();
        await Assertions.Expect(widget.Launcher).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_site_that_is_not_in_the_settings_is_refused_and_says_where_to_go()
    {
        var answers = new TokenAnswers();
        await using var bot = await RunningBot.StartAsync(builder => builder.Services.AddSingleton<IStartupFilter>(answers));
        await using var visitor = await Visitor.ComeAsync(chromium, bot);
        visitor.Expected.AddRange(["frame-ancestors", "401", "CORS", "Failed to load resource"]);
        var page = await visitor.Context.NewPageAsync();
        await page.Clock.InstallAsync();
        // The same pages under a name that is not in the settings.
        await page.GotoAsync(bot.Site.Origin.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + SchoolSite.Address());
        var widget = new Widget(page);
        await widget.Launcher.ClickAsync();
        // Chromium shows nobody the answer to a page that may not read it, so the program's side of it is looked at.
        Assert.Equal("TypeError", await page.EvaluateAsync<string>(
            "url => fetch(url, { method: 'POST' }).then(answer => `read ${answer.status}`, refused => refused.name)", bot.Origin + "/widget/token"));
        Assert.Equal([(new Uri(page.Url).GetLeftPart(UriPartial.Authority), 401)], answers.Given);
        await page.Clock.FastForwardAsync(16_000);
        await Assertions.Expect(widget.Panel).ToContainTextAsync("The chat can't be shown on this page.");
        await Assertions.Expect(widget.Panel.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", bot.Origin + "/?lang=en");
    }
}
