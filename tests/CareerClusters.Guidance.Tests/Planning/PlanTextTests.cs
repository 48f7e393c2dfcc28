using CareerClusters.Guidance.Planning;

namespace CareerClusters.Guidance.Tests.Planning;

public sealed class PlanTextTests
{
    [Theory]
    [InlineData("ask ms ortiz about auto tech next friday", "next friday", "Ask ms ortiz about auto tech")]
    [InlineData("call the hospital by December 4.", "December 4", "Call the hospital")]
    [InlineData("on Monday, visit the shop", "Monday", "Visit the shop")]
    [InlineData("finish my resume before the 3rd of May please", "3rd of May", "Finish my resume please")]
    [InlineData("talk to Sam, tomorrow", "tomorrow", "Talk to Sam")]
    [InlineData("tomorrow", "tomorrow", "")]
    public void Drops_the_date_and_what_leads_to_it(string text, string date, string expected)
    {
        var start = text.IndexOf(date, StringComparison.Ordinal);

        Assert.Equal(expected, PlanText.WithoutSpan(text, start, start + date.Length - 1));
    }

    [Fact]
    public void Refuses_a_span_outside_the_text() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanText.WithoutSpan("call", 2, 4));
}
