using System.Text;
using CareerClusters.Replies.Printing;

namespace CareerClusters.Tests.Replies.Printing;

public sealed class HtmlPageWriterTests
{
    private static readonly PrintedPage Page = new()
    {
        Language = "en",
        Title = "Mine <1>",
        MadeAt = DateTimeOffset.UnixEpoch,
        Parts =
        [
            PagePart.Paragraph("One & two\nnext"),
            PagePart.List("Clusters", [new PageEntry("Health\nFor it: \"help\"", Number: 1), new PageEntry("Arts", Number: 3)]),
            PagePart.List("Sources", [new PageEntry("BLS", new Uri("https://www.bls.gov/oes/?a=\"b\""))]) with { IsSmall = true },
        ],
    };

    [Fact]
    public void Headings_lists_numbers_and_links_are_what_they_are_and_no_text_is_markup()
    {
        var html = Encoding.UTF8.GetString(HtmlPageWriter.Write(Page, ("x.pdf", "As \"PDF\"")));
        foreach (var part in (string[])
        [
            "<html lang=\"en\">", "<h1>Mine &lt;1&gt;</h1>", "<p>One &amp; two\nnext</p>", "<h2>Clusters</h2>\n<ol>\n<li value=\"1\"><strong>Health</strong>\nFor it: &quot;help&quot;</li>\n<li value=\"3\">Arts</li>\n</ol>",
            "<ul class=\"small\">\n<li>BLS <a href=\"https://www.bls.gov/oes/?a=%22b%22\" rel=\"noreferrer\">www.bls.gov/oes</a></li>\n</ul>", "<nav><p><a href=\"x.pdf\">As &quot;PDF&quot;</a></p></nav>", "name=\"robots\" content=\"noindex\"",
        ]) Assert.Contains(part, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav>", Encoding.UTF8.GetString(HtmlPageWriter.Write(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_kept_is_the_same_page()
    {
        var again = PrintedPage.FromJson(Page.ToJson());
        Assert.Equal(HtmlPageWriter.Write(Page), HtmlPageWriter.Write(again));
        Assert.Equal(Page.MadeAt, again.MadeAt);
    }
}
