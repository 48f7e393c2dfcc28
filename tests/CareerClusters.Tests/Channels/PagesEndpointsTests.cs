using System.Net;
using System.Text.RegularExpressions;
using CareerClusters.Tests.Channels.Messages;

namespace CareerClusters.Tests.Channels;

public partial class PagesEndpointsTests
{
    [Fact]
    public async Task The_start_page_says_how_to_reach_the_bot()
    {
        var page = await ReadAsync();
        Assert.Contains("http://localhost:3978/api/messages", page, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project src/CareerClusters -- chat", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/health\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_can_be_read_by_a_screen_reader()
    {
        var page = await ReadAsync();
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Single(Headings().Matches(page));
        Assert.All(["<header>", "<main>", "<footer>"], landmark => Assert.Contains(landmark, page, StringComparison.Ordinal));
        Assert.All(Labels().Matches(page), label => Assert.Contains($"id=\"{label.Groups[1].Value}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_start_page_asks_nothing_of_other_servers_and_runs_nothing()
    {
        var page = await ReadAsync();
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.All(Links().Matches(page), link => Assert.Contains(link.Groups[1].Value, (string[])["/health", "data:,"]));
    }

    private static async Task<string> ReadAsync()
    {
        await using var host = await LocalHost.StartAsync();
        using var answer = await host.Client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<h1>")]
    private static partial Regex Headings();

    [GeneratedRegex("aria-labelledby=\"([^\"]+)\"")]
    private static partial Regex Labels();

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Links();
}
