using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Search;

public sealed class ShortNamesTests
{
    private static readonly string[] Names = ["Digital Technology", "Financial Services", "Healthcare & Human Services", "Education"];

    [Theory]
    [InlineData("digital", 0)]
    [InlineData("digtal tech", 0)]
    [InlineData("technologies", 0)]
    [InlineData("health", 2)]
    [InlineData("human services", 2)]
    [InlineData("helthcare", 2)]
    [InlineData("services", 1, 2)]
    [InlineData("edu")]
    [InlineData("digital services")]
    [InlineData("")]
    public void A_short_name_means_those_that_hold_all_of_it(string said, params int[] places) =>
        Assert.Equal(places, ShortNames.Find(Words.Split(said), Names));
}
