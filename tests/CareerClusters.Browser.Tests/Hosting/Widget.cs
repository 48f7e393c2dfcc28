using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>The widget on a page of a site.</summary>
/// <param name="page">The page.</param>
public sealed class Widget(IPage page)
{
    public IPage Page => page;

    public ILocator Launcher => page.Locator("career-clusters-widget .launcher");

    public ILocator Panel => page.Locator("career-clusters-widget dialog");

    public ILocator Close => page.Locator("career-clusters-widget .close");

    public ILocator Note => page.Locator("career-clusters-widget .note");

    /// <summary>The chat in the frame, once it is there.</summary>
    public async Task<Chat> ChatAsync()
    {
        var frame = await page.Locator("career-clusters-widget iframe").ElementHandleAsync();
        return new Chat(page, (await frame!.ContentFrameAsync())!);
    }

    public async Task<Chat> OpenAsync()
    {
        await Launcher.ClickAsync();
        return await ChatAsync();
    }
}
