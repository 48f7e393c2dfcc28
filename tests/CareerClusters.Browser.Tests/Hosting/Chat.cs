using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>The chat as a person sees it: the page of its own, or the frame on a site.</summary>
/// <param name="page">The page it is on.</param>
/// <param name="frame">The frame it is in.</param>
public sealed class Chat(IPage page, IFrame frame)
{
    public IPage Page => page;

    public IFrame Frame => frame;

    /// <summary>The messages, without what is only read out.</summary>
    public ILocator Messages => frame.Locator(".webchat__basic-transcript__transcript .webchat__stacked-layout__message");

    public ILocator LastMessage => Messages.Last;

    /// <summary>The answers offered.</summary>
    public ILocator Buttons => frame.Locator(".webchat__suggested-actions__button");

    public ILocator Box => frame.GetByRole(AriaRole.Textbox);

    public ILocator Button(string label) => Buttons.Filter(new LocatorFilterOptions { HasTextRegex = new Regex($"^{Regex.Escape(label)}$") });

    public ILocator Control(string name) => frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = name, Exact = true });

    /// <summary>Waits until the newest message says something.</summary>
    public Task HearAsync(string text) => Assertions.Expect(LastMessage).ToContainTextAsync(text);

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    public Task TapAsync(string label) => Button(label).ClickAsync();
}
