using CareerClusters.Replies;
using CareerClusters.Tests.Replies.Content;

namespace CareerClusters.Tests.Replies;

public sealed class DayWordsTests
{
    private static readonly DayWords Days = new(AllContent.Phrasebook);

    [Theory]
    [InlineData("2026-12-04", "en", "Friday, December 4")]
    [InlineData("2026-12-04", "es", "viernes 4 de diciembre")]
    [InlineData("2027-01-03", "en", "Sunday, January 3")]
    [InlineData("2027-01-03", "es", "domingo 3 de enero")]
    public void Says_a_day_in_words(string day, string language, string words) =>
        Assert.Equal(words, Days.Of(DateOnly.ParseExact(day, "yyyy-MM-dd", null), language));

    [Theory]
    [InlineData("2027-09-01", "en", "Wednesday, September 1")]
    [InlineData("2027-11-25", "en", "Thursday, November 25, 2027")]
    [InlineData("2028-03-05", "es", "domingo 5 de marzo de 2028")]
    [InlineData("2026-11-01", "en", "Sunday, November 1")]
    [InlineData("2025-11-25", "en", "Tuesday, November 25, 2025")]
    public void Says_the_year_where_it_is_not_plain(string day, string language, string words) =>
        Assert.Equal(words, Days.Of(DateOnly.ParseExact(day, "yyyy-MM-dd", null), language, new DateOnly(2026, 11, 19)));

    [Theory]
    [InlineData("May 2025", "en", "May 2025")]
    [InlineData("May 2025", "es", "mayo de 2025")]
    [InlineData("2024-34", "es", "2024-34")]
    [InlineData("2024", "es", "2024")]
    public void Says_the_month_of_a_source(string year, string language, string words) => Assert.Equal(words, Days.OfSource(year, language));
}
