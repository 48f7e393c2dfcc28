using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Tests.Browsing;

public sealed class LargestJobsTests
{
    [Fact]
    public void A_published_code_is_in_the_picture_of_one_cluster() => Assert.Distinct(
        RealCatalog.Catalog.Clusters.SelectMany(c => LargestJobs.Of(RealCatalog.Catalog, c.Id, int.MaxValue)).Select(o => o.Figures.SocCode));

    [Fact]
    public void Every_cluster_has_some_largest_first_each_code_once_with_yearly_pay_and_its_range()
    {
        var catalog = RealCatalog.Catalog;
        foreach (var cluster in catalog.Clusters)
        {
            var jobs = LargestJobs.Of(catalog, cluster.Id, 4);
            Assert.InRange(jobs.Count, 2, 4);
            Assert.Equal(jobs.Count, jobs.Select(j => j.Figures.SocCode).Distinct().Count());
            Assert.Equal(jobs.OrderByDescending(j => j.RankedJobs), jobs);
            Assert.DoesNotContain(jobs, j => j.Figures.SocTitle.EndsWith("All Other", StringComparison.Ordinal));
            Assert.All(jobs, j => Assert.Equal((cluster.Id, PayPeriod.Year, true), (j.PrimaryClusterId, j.Figures.MedianWage!.Period, j.Figures.Wage10thPercentile!.Usd < j.Figures.Wage90thPercentile!.Usd)));
        }

        // None of its own is larger than what is listed.
        var construction = LargestJobs.Of(catalog, "construction", 1)[0];
        Assert.DoesNotContain(catalog.OccupationsIn("construction"), o => o.PrimaryClusterId == "construction" && o.Figures is { MedianWage.Period: PayPeriod.Year, Wage90thPercentile: not null } && o.Figures.Employment > construction.Figures.Employment);
    }
}
