using System.Net;
using System.Text.RegularExpressions;
using CareerClusters.Tests.Channels.DirectLine;
using CareerClusters.Tests.Replies.Content;
using CareerClusters.Tests.Replies.Printing;

namespace CareerClusters.Tests.Channels;

public sealed partial class HandoutEndpointsTests : IAsyncLifetime
{
    private static readonly string[] Taste = ["hate it", "like it", "love it", "not for me", "its ok"];

    /// <summary>A first sketch and a job looked at.</summary>
    private static readonly string[] Sketched = [.. Enumerable.Range(0, 14).Select(i => Taste[i * i % 5]), "plumber"];

    private readonly Task<ChatServer> starting = ChatServer.StartAsync();
    private ChatServer server = null!;

    public async ValueTask InitializeAsync() => server = await starting;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_link_shows_matches_figures_and_the_plan_with_their_sources_and_nothing_of_the_chat()
    {
        using var chat = await TalkAsync([.. Sketched, "my goal is to become a <i>plumber</i> by june 2027", "my plan", "add", "ask <b>Ms. Ortiz</b> by friday"]);
        var (status, html) = await GetAsync(await LinkAsync(chat, "my summary", "with my plan"));
        Assert.Equal(HttpStatusCode.OK, status);
        foreach (var part in (string[])["My career page", "Made on Thursday, November 19", "until Thursday, December 3", "Career clusters to explore", "Plumbers, Pipefitters, and Steamfitters", "U.S. Bureau of Labor Statistics", "<h2>My goals</h2>", "Become a &lt;i&gt;plumber&lt;/i&gt;, by Wednesday, June 30, 2027", "Ask &lt;b&gt;Ms. Ortiz&lt;/b&gt;, by"])
            Assert.Contains(part, html, StringComparison.Ordinal);
        Assert.DoesNotContain("of 12", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("my summary", "with my plan", "Page 1 of 1")]
    [InlineData("español>mi resumen", "con mi plan", "Página 1 de 1")]
    public async Task Its_file_says_line_by_line_what_the_page_says(string asked, string plan, string foot)
    {
        using var chat = await TalkAsync([.. Sketched, "my goal is to visit Ms. Ñuñez", "goal 1 done", "my plan", "add", "ask <b>Ms. Ñuñez</b> by friday", "no"]);
        var link = await LinkAsync(chat, [.. asked.Split('>'), plan]);
        Assert.Contains($"href=\"{link.Split('/')[^1]}.pdf\"", (await GetAsync(link)).Html, StringComparison.Ordinal);
        var main = WebUtility.HtmlDecode(Tags().Replace(Content().Match((await GetAsync(link)).Html).Value, "\n"));
        var lines = main.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.InRange(lines.Length, 15, 60);

        using var answer = await server.Client.GetAsync(new Uri(link + ".pdf", UriKind.Relative), ChatServer.Token);
        Assert.Equal(("application/pdf", "career-page.pdf"), (answer.Content.Headers.ContentType?.ToString(), answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        Assert.Equal(("noindex, nofollow, noarchive", "no-store", "no-referrer"), (Header(answer, "X-Robots-Tag"), Header(answer, "Cache-Control"), Header(answer, "Referrer-Policy")));
        var sheet = string.Join('\n', PdfReader.Sheets(await answer.Content.ReadAsByteArrayAsync(ChatServer.Token)));
        Assert.Contains(foot, sheet, StringComparison.Ordinal);
        AllContent.Nothing(lines.Where(l => !PdfReader.Squeezed(sheet).Contains(PdfReader.Squeezed(l), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_figure_on_it_has_its_source_with_a_way_there()
    {
        using var chat = await TalkAsync(Sketched);
        var (_, html) = await GetAsync(await LinkAsync(chat, "my summary"));
        foreach (var source in (string[])["https://www.bls.gov/oes/", "https://www.bls.gov/emp/", "https://www.onetcenter.org/database.html", "https://careertech.org/"])
            Assert.Contains($"<a href=\"{source}\" rel=\"noreferrer\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tell me about electricians>tell me about welders>tell me about electricians", "Electricians|Welders, Cutters, Solderers, and Brazers")]
    [InlineData("menu>tell me about welders>not for me>menu>tell me about electricians", "Electricians")]
    [InlineData("i have a job in mind>electrician>tell me about welders", "Electricians (I had this job in mind)|Welders, Cutters, Solderers, and Brazers")]
    [InlineData("menu>programs for welders", "Welders, Cutters, Solderers, and Brazers")]
    [InlineData("tell me about actors>tell me about dancers>tell me about lawyers>tell me about carpenters>tell me about roofers>tell me about plumbers",
        "Plumbers, Pipefitters, and Steamfitters|Roofers|Carpenters|Lawyers|Dancers")]
    [InlineData("español>cuentame de electricistas>tell me about actors", "Actors|Electricians")]
    public async Task Jobs_that_were_looked_at_are_on_it_the_newest_first(string said, string jobs)
    {
        using var chat = await TalkAsync(said.Split('>'));
        var link = await LinkAsync(chat, "my summary");
        var listed = Jobs().Match((await GetAsync(link)).Html).Value;
        Assert.Equal(jobs.Split('|'), Names().Matches(listed).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)));
    }

    [Fact]
    public async Task The_plan_is_on_it_only_when_the_person_says_so()
    {
        using var chat = await TalkAsync("my plan", "visit zanzibar tomorrow", "no", "my goal is to live in zanzibar");
        Assert.DoesNotContain("zanzibar", (await GetAsync(await LinkAsync(chat, "my summary", "without my plan"))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_in_the_persons_language()
    {
        using var chat = await TalkAsync("español");
        var (_, html) = await GetAsync(await LinkAsync(chat, "mi resumen"));
        Assert.Contains("<html lang=\"es\">", html, StringComparison.Ordinal);
        Assert.Contains("Este enlace sirve hasta el", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_sharing_and_deleting_everything_end_it_at_once()
    {
        using var chat = await TalkAsync();
        var link = await LinkAsync(chat, "my summary");
        await chat.SayAsync("stop sharing");
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(link + ".pdf")).Status);
        link = await LinkAsync(chat, "my summary");
        await chat.SayAsync("delete my data");
        await chat.SayAsync("yes");
        var (status, html) = await GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("This page is not here", html, StringComparison.Ordinal);
        Assert.Contains("Esta página no está aquí", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_by_itself()
    {
        using var chat = await TalkAsync();
        var link = await LinkAsync(chat, "my summary");
        server.Time.Advance(TimeSpan.FromDays(14));
        Assert.Equal(HttpStatusCode.Gone, (await GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await GetAsync(link + ".pdf")).Status);
        server.Time.Advance(TimeSpan.FromDays(31));
        await PollAsync(async () => (await GetAsync(link)).Status == HttpStatusCode.NotFound);
        Assert.Empty(server.Folder.FilesWith("My career page"));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("..%2f..%2fappsettings.json")]
    [InlineData(".pdf")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.pdf")]
    public async Task What_is_no_link_leads_nowhere(string token) => Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/pages/" + token)).Status);

    [Fact]
    public async Task Browsers_and_search_engines_are_held_to_it_and_guessing_is_slowed_down()
    {
        using var chat = await TalkAsync();
        using var answer = await server.Client.GetAsync(new Uri(await LinkAsync(chat, "my summary"), UriKind.Relative), ChatServer.Token);
        Assert.Matches("default-src 'none'.*frame-ancestors 'none'; style-src 'sha256-", Header(answer, "Content-Security-Policy"));
        Assert.Equal(("noindex, nofollow, noarchive", "no-store", "no-referrer", "nosniff"), (Header(answer, "X-Robots-Tag"), Header(answer, "Cache-Control"), Header(answer, "Referrer-Policy"), Header(answer, "X-Content-Type-Options")));

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 310; i++) statuses.Add((await GetAsync("/pages/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task A_page_of_before_is_shown_as_it_was_kept_and_has_no_file()
    {
        using var chat = await TalkAsync();
        var link = await LinkAsync(chat, "my summary");
        await server.ExecuteAsync("UPDATE handouts SET content = CAST('<p>before</p>' AS BLOB), media_type = 'text/html; charset=utf-8'");
        Assert.Equal((HttpStatusCode.OK, "<p>before</p>"), await GetAsync(link));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(link + ".pdf")).Status);
    }

    [Fact]
    public async Task The_link_itself_is_kept_as_a_hash_outside_the_chat()
    {
        using var chat = await TalkAsync();
        var token = (await LinkAsync(chat, "my summary")).Split('/')[^1];
        await server.ExecuteAsync("DELETE FROM turns; DELETE FROM chat_entries; DELETE FROM documents; PRAGMA wal_checkpoint(TRUNCATE);");
        Assert.Empty(server.Folder.FilesWith(token));
    }

    // The sweep runs beside what the test does.
    private static async Task PollAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; !await isSo(); tries++)
        {
            Assert.True(tries < 1000);
            await Task.Yield();
        }
    }

    private async Task<ChatClient> TalkAsync(params string[] said)
    {
        var chat = await ChatClient.GreetedAsync(server);
        foreach (var text in said.Prepend("love it").Prepend("start")) await chat.SayAsync(text);
        return chat;
    }

    private static async Task<string> LinkAsync(ChatClient chat, params string[] said)
    {
        foreach (var text in said) await chat.SayAsync(text);
        return Link().Matches(ChatClient.Texts(await chat.PollAsync()))[^1].Value;
    }

    private async Task<(HttpStatusCode Status, string Html)> GetAsync(string path)
    {
        using var answer = await server.Client.GetAsync(new Uri(path, UriKind.Relative), ChatServer.Token);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(ChatServer.Token));
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    [GeneratedRegex("/pages/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex("(Jobs I am looking at|Trabajos que estoy mirando)</h2>.*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Jobs();

    [GeneratedRegex("<strong>([^<]*)</strong>")]
    private static partial Regex Names();

    [GeneratedRegex("<main>.*</main>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
