using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class RealCatalogMatchTests
{
    private static readonly ClusterMatcher Matcher = new(RealCatalog.Catalog);

    [Theory]
    [InlineData(InterestArea.Realistic, "advanced-manufacturing", "construction", "supply-chain-transportation")]
    [InlineData(InterestArea.Investigative, "healthcare-human-services", "digital-technology", "energy-natural-resources", "public-service-safety")]
    [InlineData(InterestArea.Artistic, "arts-entertainment-design")]
    [InlineData(InterestArea.Social, "healthcare-human-services", "education")]
    [InlineData(InterestArea.Enterprising, "management-entrepreneurship", "marketing-sales")]
    [InlineData(InterestArea.Conventional, "financial-services", "management-entrepreneurship", "public-service-safety")]
    public void Ranks_a_fitting_cluster_first_for_someone_who_loves_one_area(InterestArea area, params string[] fitting)
    {
        var result = Matcher.Match(new PersonAnswers { Interests = TestCatalog.Loves(area, catalog: RealCatalog.Catalog) });

        Assert.Contains(result.Clusters[0].Cluster.Id, fitting);
        Assert.Equal(14, result.Clusters.Count);
    }

    [Fact]
    public void Puts_health_and_education_on_top_when_interests_are_social()
    {
        var result = Matcher.Match(new PersonAnswers { Interests = TestCatalog.Loves(InterestArea.Social, catalog: RealCatalog.Catalog) });

        Assert.Equal(["education", "healthcare-human-services"], result.Clusters.Take(2).Select(c => c.Cluster.Id).Order());
        Assert.All(result.Clusters.Take(2), c => Assert.Equal(FitBand.Strong, c.Band));
    }

    [Fact]
    public void Ranks_nurses_and_the_like_for_someone_who_cares_and_wonders()
    {
        var answers = TestCatalog.AnswerAll(
            s => s.Area is InterestArea.Social ? 5 : s.Area is InterestArea.Investigative ? 4 : 1 + (s.Id.Length % 3), catalog: RealCatalog.Catalog);

        var ranked = new OccupationMatcher(RealCatalog.Catalog).Rank(new PersonAnswers { Interests = answers }, "healthcare-human-services", 30);

        Assert.Equal(30, ranked.Count);
        Assert.Contains(ranked, m => m.Occupation.Title.Contains("Nurse", StringComparison.Ordinal));
        Assert.All(ranked.Take(10), m => Assert.Equal(OccupationFit.Best, m.Fit));
    }
}
