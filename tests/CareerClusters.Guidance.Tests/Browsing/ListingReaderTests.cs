using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Browsing;

public sealed class ListingReaderTests
{
    private static readonly ListingReader Reader = new(RealCatalog.Words.Vocabulary.Sentences);

    [Theory]
    [InlineData("under two years of college, over 50k", "school=2;pay=50000")]
    [InlineData("menos de dos años de universidad", "school=2")]
    [InlineData("que paguen más de 50 mil", "pay=50000")]
    [InlineData("no degree", "school=0")]
    [InlineData("without college", "school=0")]
    [InlineData("sin universidad", "school=0")]
    [InlineData("at least $60,000 a year", "pay=60000")]
    [InlineData("more than 25 dollars an hour", "pay=52000")]
    [InlineData("over 5,000 openings a year", "openings=5000")]
    [InlineData("más de 3000 vacantes al año", "openings=3000")]
    [InlineData("over 5,000 openings and over 40k", "pay=40000;openings=5000")]
    [InlineData("pays most", "sort=Pay")]
    [InlineData("which one pays the most?", "sort=Pay")]
    [InlineData("best paid", "sort=Pay")]
    [InlineData("highest pay first", "sort=Pay")]
    [InlineData("sort by pay", "sort=Pay")]
    [InlineData("los que más pagan", "sort=Pay")]
    [InlineData("los mejor pagados", "sort=Pay")]
    [InlineData("fastest growing", "sort=Growth")]
    [InlineData("which grow the fastest", "sort=Growth")]
    [InlineData("los que más crecen", "sort=Growth")]
    [InlineData("most openings", "sort=Openings")]
    [InlineData("más vacantes", "sort=Openings")]
    [InlineData("easiest to get", "sort=Openings")]
    [InlineData("least school first", "sort=School")]
    [InlineData("menos estudios", "sort=School")]
    [InlineData("growing jobs", "growing")]
    [InlineData("only growing jobs that pay over 45k", "pay=45000;growing")]
    [InlineData("no college, fastest growing", "school=0;sort=Growth")]
    public void Reads_how_to_narrow_and_sort(string text, string filter) =>
        Assert.Equal(filter, Reader.Read(text, OccupationFilter.None, out _)?.ToString());

    [Theory]
    [InlineData("what does a plumber earn")]
    [InlineData("tell me more")]
    [InlineData("nurse")]
    [InlineData("hola")]
    [InlineData("")]
    public void Says_nothing_where_nothing_is_said(string text) => Assert.Null(Reader.Read(text, OccupationFilter.None, out _));

    [Theory]
    [InlineData("jobs with animals over 40k", "jobs with animals")]
    [InlineData("pays most", "")]
    public void Hands_back_what_says_something_else(string text, string rest)
    {
        Reader.Read(text, OccupationFilter.None, out var left);
        Assert.Equal(rest, left);
    }

    [Theory]
    [InlineData("over 60k", "school=2;pay=60000;part=construction/construction-trades;sort=Growth")]
    [InlineData("pays most", "school=2;pay=50000;part=construction/construction-trades;sort=Pay")]
    [InlineData("best fit", "school=2;pay=50000;part=construction/construction-trades")]
    [InlineData("take the filters off", "part=construction/construction-trades")]
    [InlineData("all jobs", "part=construction/construction-trades")]
    [InlineData("quita los filtros", "part=construction/construction-trades")]
    [InlineData("take it off", "part=construction/construction-trades")]
    public void Keeps_what_is_not_spoken_of(string text, string filter) => Assert.Equal(
        filter, Reader.Read(text, OccupationFilter.Parse("school=2;pay=50000;part=construction/construction-trades;sort=Growth"), out _)?.ToString());
}
