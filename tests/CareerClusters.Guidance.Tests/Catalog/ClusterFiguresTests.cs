using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Tests.Catalog;

public sealed class ClusterFiguresTests : IDisposable
{
    private const string Everywhere = "1000,50000,30000,90000,year,1.5,100,None,None,None";
    private readonly CatalogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Adds_jobs_and_openings_of_its_primary_members()
    {
        Assert.Equal(new ClusterFigures(6, 6, 6000, 600, 50000m, 1.5), For("cluster-1"));
    }

    [Fact]
    public void Counts_a_shared_code_once()
    {
        folder.Replace("occupations.csv", "11-1002,Soc 1002", "11-1001,Soc 1001");

        Assert.Equal(new ClusterFigures(6, 5, 5000, 500, 50000m, 1.5), For("cluster-1"));
    }

    [Fact]
    public void Counts_a_code_shared_across_clusters_where_most_of_its_occupations_are()
    {
        // 11-1007 is the first of cluster-2; its figures now belong to a code with two occupations in cluster-1.
        folder.Replace("occupations.csv", "11-1002,Soc 1002", "11-1001,Soc 1001");
        folder.Replace("occupations.csv", "11-1007,Soc 1007", "11-1001,Soc 1001");

        Assert.Equal((5, 6), (For("cluster-1").SocCodes, For("cluster-1").OccupationCount));
        Assert.Equal((5, 6), (For("cluster-2").SocCodes, For("cluster-2").OccupationCount));
    }

    [Fact]
    public void Leaves_out_occupations_that_have_it_second()
    {
        folder.Replace("occupations.csv", "cluster-2/sub-1", "cluster-2/sub-1;cluster-1/sub-1");

        Assert.Equal(6, For("cluster-1").OccupationCount);
    }

    [Fact]
    public void Weights_growth_by_jobs_and_takes_the_median_of_yearly_wages()
    {
        folder.Replace("occupations.csv", Everywhere, "5000,80000,,,year,-8.5,,,,");
        folder.Replace("occupations.csv", Everywhere, ",20.5,,,hour,,,,,");

        var figures = For("cluster-1");

        // 4 codes with 1000 jobs growing 1.5 percent and one with 5000 shrinking by 8.5.
        Assert.Equal(((4 * 1.5) - (5 * 8.5)) / 9, figures.GrowthPercent!.Value, 0.05);
        Assert.Equal(9000, figures.Employment);
        Assert.Equal(50000m, figures.MedianAnnualWageUsd);
    }

    [Fact]
    public void Says_nothing_where_nothing_is_published()
    {
        folder.Write("occupations.csv", folder.Text("occupations.csv").Replace(Everywhere, ",,,,,,,,,", StringComparison.Ordinal));

        Assert.Equal(new ClusterFigures(6, 6, null, null, null, null), For("cluster-1"));
    }

    [Fact]
    public void An_unknown_cluster_has_no_figures()
    {
        Assert.Equal(new ClusterFigures(0, 0, null, null, null, null), For("no-such-cluster"));
    }

    private ClusterFigures For(string clusterId) => ClusterFigures.For(CatalogReader.Read(folder.Path).Catalog!, clusterId);
}
