using System.Globalization;
using CareerClusters.Benchmarks.Start;
using Microsoft.Playwright;

namespace CareerClusters.Benchmarks.Browser;

/// <summary>
/// Prints how long a visitor waits for the chat page and what it costs to load: first by somebody who was never there, then
/// by the same browser again, which has the files.
/// </summary>
internal static class BrowserTable
{
    private const int Runs = 7;
    private const double BytesPerKilobyte = 1000;

    /// <summary>Notes when the first message of the bot is in the page.</summary>
    private const string Watch = """
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.webchat__basic-transcript__transcript .webchat__stacked-layout__message')) return;
          window.greeted = performance.now();
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        """;

    private const string Read = """
        () => {
          const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
          const paint = performance.getEntriesByType('paint').find(p => p.name === 'first-contentful-paint');
          return [paint.startTime, window.greeted, loaded.reduce((sum, e) => sum + e.transferSize, 0)];
        }
        """;

    public static async Task<int> PrintAsync(TextWriter output, BuiltProgram program)
    {
        List<double[]> first = [], again = [];
        var folder = Directory.CreateTempSubdirectory("career-clusters-browser-");
        try
        {
            await using var server = await ListeningServer.StartAsync(program, folder.FullName);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
            // The first visit warms the server and is not counted.
            for (var run = -1; run < Runs; run++)
            {
                await using var visitor = await browser.NewContextAsync(new() { BypassCSP = true });
                await visitor.AddInitScriptAsync(Watch);
                var (stranger, known) = (await VisitAsync(visitor, server.Client.BaseAddress!), await VisitAsync(visitor, server.Client.BaseAddress!));
                if (run < 0) continue;
                first.Add(stranger);
                again.Add(known);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await output.WriteLineAsync($"Chat page, median of {Runs} (worst)       first visit      later visit");
        foreach (var (what, at, unit) in ((string, int, double)[])[("first paint, ms", 0, 1), ("first greeting, ms", 1, 1), ("loaded, KB", 2, BytesPerKilobyte)])
            await output.WriteLineAsync($"{what,-32}{Figure(first, at, unit),17}{Figure(again, at, unit),17}");
        return 0;
    }

    private static async Task<double[]> VisitAsync(IBrowserContext visitor, Uri address)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(address.ToString());
        await page.WaitForFunctionAsync("window.greeted");
        var read = await page.EvaluateAsync<double[]>(Read);
        await page.CloseAsync();
        return read;
    }

    private static string Figure(List<double[]> measured, int at, double unit)
    {
        var figures = measured.Select(m => m[at] / unit).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{figures[figures.Count / 2]:0} ({figures[^1]:0})");
    }
}
