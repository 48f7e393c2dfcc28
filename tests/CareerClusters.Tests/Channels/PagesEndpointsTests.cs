using System.Net;
using System.Text.RegularExpressions;
using CareerClusters.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Tests.Channels;

public sealed partial class PagesEndpointsTests : IAsyncLifetime
{
    private const string Site = "https://www.school.example";

    private readonly StorageFolder folder = new();
    private readonly WebApplication app;
    private HttpClient client = null!;

    public PagesEndpointsTests() => app = BotHost.Build([], ContentFolders.Find(), TestBot.Content.Value, builder =>
    {
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", folder.Path), new("Urls", "http://127.0.0.1:0"), new("WebChat:Origins:0", Site)]);
        builder.Logging.ClearProviders();
    });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(Token);
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_chat_page_may_load_nothing_from_elsewhere_and_be_shown_by_nobody()
    {
        using var page = await client.GetAsync("/", Token);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var policy = PolicyOf(page);
        Assert.StartsWith("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Each_page_has_a_nonce_of_its_own_for_its_styles()
    {
        using var first = await client.GetAsync("/", Token);
        using var second = await client.GetAsync("/", Token);
        var nonce = Nonce().Match(PolicyOf(first)).Groups[1].Value;
        Assert.True(nonce.Length >= 24);
        Assert.Contains($"<style nonce=\"{WebUtility.HtmlEncode(nonce)}\"", await first.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.NotEqual(nonce, Nonce().Match(PolicyOf(second)).Groups[1].Value);
    }

    [Fact]
    public async Task The_frame_is_for_the_sites_of_the_settings()
    {
        using var frame = await client.GetAsync($"/widget/frame?site={Site}", Token);
        Assert.Equal(HttpStatusCode.OK, frame.StatusCode);
        Assert.Contains($"frame-ancestors 'self' {Site};", PolicyOf(frame), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example")]
    [InlineData("https://www.school.example.evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task The_frame_is_refused_to_others(string site)
    {
        using var frame = await client.GetAsync($"/widget/frame?site={Uri.EscapeDataString(site)}", Token);
        Assert.Equal(HttpStatusCode.Forbidden, frame.StatusCode);
        Assert.Contains("frame-ancestors 'none'", PolicyOf(frame), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await frame.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert")]
    [InlineData("accent=%23fff;}body{display:none", "display:none")]
    [InlineData("scheme=dark;}", "dark;}")]
    [InlineData("lang=%22%3E%3Cb%3E", "<b>")]
    public async Task What_a_site_asks_of_the_frame_is_never_taken_as_code(string query, string code)
    {
        var page = await client.GetStringAsync($"/widget/frame?site={Site}&{query}", Token);
        Assert.DoesNotContain(code, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_frame_takes_title_accent_scheme_and_language_of_a_site()
    {
        var page = await client.GetStringAsync($"/widget/frame?site={Site}&title=Ask%20Ms.%20Ortiz&accent=%23aa2200&scheme=light&lang=es", Token);
        Assert.Contains("<title>Ask Ms. Ortiz</title>", page, StringComparison.Ordinal);
        Assert.Contains("--accent:#aa2200;--on-accent:#ffffff", page, StringComparison.Ordinal);
        Assert.DoesNotContain("prefers-color-scheme", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"es\"", page, StringComparison.Ordinal);
        Assert.Contains("Empezar de nuevo", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es-MX,es;q=0.9,en;q=0.8", "es")]
    [InlineData("fr,en;q=0.5", "en")]
    [InlineData("fr", "en")]
    public async Task The_page_speaks_the_language_of_the_browser(string accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var page = await client.SendAsync(request, Token);
        Assert.Contains($"<html lang=\"{language}\"", await page.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webchat.js", 800_000)]
    [InlineData("chat.js", 6_000)]
    [InlineData("chat.css", 3_000)]
    public async Task What_a_page_loads_comes_compressed_and_may_be_kept_for_ever(string name, int most)
    {
        var page = await client.GetStringAsync("/", Token);
        var address = Regex.Match(page, $"\"(/assets/[0-9a-f]+/{name})\"").Groups[1].Value;
        foreach (var encoding in (string[])["br", "gzip"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
            using var answer = await client.SendAsync(request, Token);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
            Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
            Assert.InRange(answer.Content.Headers.ContentLength!.Value, 1, encoding == "br" ? most : most * 2);
        }
    }

    [Fact]
    public async Task An_address_of_another_version_gets_what_there_is_and_is_not_kept()
    {
        using var answer = await client.GetAsync("/assets/0123456789ab/chat.js", Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/assets/0123456789ab/nothing.js")]
    [InlineData("/assets/0123456789ab/chat.html")]
    [InlineData("/assets/0123456789ab/..%2fCareerClusters.dll")]
    public async Task Nothing_else_is_given_out(string address)
    {
        using var answer = await client.GetAsync(address, Token);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_script_of_the_one_line_is_small_has_its_words_and_is_asked_for_again()
    {
        using var answer = await client.GetAsync("/widget.js", Token);
        var script = await answer.Content.ReadAsByteArrayAsync(Token);
        Assert.InRange(script.Length, 1, 15 * 1024);
        var text = System.Text.Encoding.UTF8.GetString(script);
        Assert.DoesNotContain("\"SETTINGS\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Open the career chat\"", text, StringComparison.Ordinal);
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/widget.js") { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        using var unchanged = await client.SendAsync(again, Token);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task The_page_for_developers_says_how_to_reach_the_bot()
    {
        using var answer = await client.GetAsync("/developers", Token);
        Assert.DoesNotContain("unsafe", PolicyOf(answer), StringComparison.Ordinal);
        var page = await answer.Content.ReadAsStringAsync(Token);
        Assert.Contains("/api/messages", page, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project src/CareerClusters -- chat", page, StringComparison.Ordinal);
        Assert.Contains("widget.js", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    private static string PolicyOf(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
