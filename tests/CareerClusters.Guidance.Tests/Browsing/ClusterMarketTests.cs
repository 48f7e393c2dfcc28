using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Tests.Catalog;

namespace CareerClusters.Guidance.Tests.Browsing;

public sealed class ClusterMarketTests : IDisposable
{
    private const string Everywhere = "1000,50000,30000,90000,year,1.5,100,None,None,None";
    private readonly CatalogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Spreads_pay_by_workers_and_tells_what_they_start_with()
    {
        folder.Replace("occupations.csv", Everywhere, "7000,20000,,,year,1.5,100,High school diploma or equivalent,,");
        folder.Replace("occupations.csv", Everywhere, "2000,90000,,,year,1.5,100,Bachelor's degree,,");
        folder.Replace("occupations.csv", Everywhere, "1000,99000,,,year,1.5,100,Doctoral or professional degree,,");
        folder.Replace("occupations.csv", Everywhere, "5000,20.5,,,hour,,,Something new,,");

        var market = For("cluster-1");

        // 12,000 workers with yearly pay: 7,000 at 20,000, 2,000 at 50,000, 2,000 at 90,000, 1,000 at 99,000.
        Assert.Equal((20_000m, 50_000m), (market.LowerPayUsd, market.UpperPayUsd));
        // 10,000 with a known level.
        Assert.Equal([0.7, 0, 0.2, 0.1], Enum.GetValues<SchoolLevel>().Select(l => market.Schooling.GetValueOrDefault(l)));
    }

    [Fact]
    public void Says_nothing_where_nothing_is_published()
    {
        folder.Write("occupations.csv", folder.Text("occupations.csv").Replace(Everywhere, ",,,,,,,,,", StringComparison.Ordinal));

        var market = For("cluster-1");

        Assert.Equal((null, null, 0), (market.LowerPayUsd, market.UpperPayUsd, market.Schooling.Count));
        Assert.Equal(0, For("no-such-cluster").Totals.OccupationCount);
    }

    [Fact]
    public void Shares_add_up_for_every_cluster()
    {
        foreach (var cluster in RealCatalog.Catalog.Clusters)
        {
            var market = ClusterMarket.For(RealCatalog.Catalog, cluster.Id);
            Assert.Equal(1, market.Schooling.Values.Sum(), 1e-9);
            Assert.InRange(market.LowerPayUsd!.Value, 20_000, market.UpperPayUsd!.Value);
        }
    }

    [Theory]
    [InlineData(-0.1, GrowthPace.Shrinking)]
    [InlineData(0, GrowthPace.Slower)]
    [InlineData(1.0, GrowthPace.Slower)]
    [InlineData(3.1, GrowthPace.AboutAsFast)]
    [InlineData(5.0, GrowthPace.AboutAsFast)]
    [InlineData(5.2, GrowthPace.Faster)]
    [InlineData(8.2, GrowthPace.MuchFaster)]
    public void Puts_growth_into_words_against_all_work(double growth, GrowthPace pace) => Assert.Equal(pace, GrowthPaces.Of(growth, 3.1));

    [Fact]
    public void Compares_with_nothing_where_all_work_is_not_known()
    {
        Assert.Null(GrowthPaces.Of(5, null));
        Assert.Equal(GrowthPace.Shrinking, GrowthPaces.Of(-5, null));
    }

    private ClusterMarket For(string clusterId) => ClusterMarket.For(CatalogReader.Read(folder.Path).Catalog!, clusterId);
}
