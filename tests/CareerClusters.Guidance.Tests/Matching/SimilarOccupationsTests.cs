using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class SimilarOccupationsTests
{
    private static readonly IReadOnlySet<OnetSocCode> None = new HashSet<OnetSocCode>();
    private static readonly SimilarOccupations Small = new(TestCatalog.Small);
    private static readonly SimilarOccupations Real = new(RealCatalog.Catalog);

    [Fact]
    public void The_other_job_of_the_same_kind_comes_first()
    {
        foreach (var area in Enum.GetValues<InterestArea>())
        {
            var one = TestCatalog.Small.FindOccupation(TestCatalog.Code(area, 1))!;
            Assert.Equal(TestCatalog.Code(area, 2), Small.To(one, 3, None)[0].Code);
        }
    }

    [Fact]
    public void A_job_is_not_similar_to_itself_and_what_was_taken_out_stays_out()
    {
        var one = TestCatalog.Small.FindOccupation(TestCatalog.Code(InterestArea.Social, 1))!;
        var without = new HashSet<OnetSocCode> { TestCatalog.Code(InterestArea.Social, 2) };
        var similar = Small.To(one, int.MaxValue, without);
        Assert.Equal(TestCatalog.Small.Occupations.Count - 2, similar.Count);
        Assert.DoesNotContain(similar, o => o.Code == one.Code || without.Contains(o.Code));
        Assert.Empty(Small.To(one, 0, None));
    }

    [Theory]
    [InlineData("29-1141.00", "29-")]
    [InlineData("47-2111.00", "4")]
    [InlineData("15-1252.00", "15-")]
    [InlineData("25-2031.00", "25-")]
    public void Jobs_like_a_well_known_one_are_of_its_kind(string code, string family)
    {
        var similar = Real.To(RealCatalog.Catalog.FindOccupation(new OnetSocCode(code))!, 4, None);
        Assert.True(similar.Count(o => o.Code.Value.StartsWith(family, StringComparison.Ordinal)) >= 2, string.Join(", ", similar.Select(o => o.Title)));
    }

    [Fact]
    public void A_job_without_published_skills_still_has_similar_ones()
    {
        var content = RealCatalog.Catalog.Content;
        var bare = RealCatalog.Catalog.Occupations.First(o => !content.SkillImportance.ContainsKey(o.Code));
        Assert.Equal(4, Real.To(bare, 4, None).Count);
    }

    [Fact]
    public void The_order_is_the_same_every_time()
    {
        var nurse = RealCatalog.Catalog.FindOccupation(new OnetSocCode("29-1141.00"))!;
        Assert.Equal(Real.To(nurse, 20, None).Select(o => o.Code), new SimilarOccupations(RealCatalog.Catalog).To(nurse, 20, None).Select(o => o.Code));
    }
}
