using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>axe-core over all of a page, its frames included.</summary>
public static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Fails with every violation of WCAG 2.2 A and AA.</summary>
    /// <param name="page">The page.</param>
    /// <param name="state">What it shows, for the message.</param>
    public static async Task CheckAsync(IPage page, string state)
    {
        var result = await page.RunAxe(Rules);
        var found = result.Violations.SelectMany(v => v.Nodes.Select(n => $"{state}: {v.Id}: {v.Help}: {n.Html} {string.Join(' ', n.Any.Select(a => a.Message))}")).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
