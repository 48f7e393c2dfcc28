using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class OccupationMatcherTests
{
    private static readonly OccupationMatcher Matcher = new(TestCatalog.Small);

    [Fact]
    public void Shows_the_largest_occupations_first_when_nothing_is_known()
    {
        var ranked = Matcher.Rank(new PersonAnswers(), "social", 5);

        Assert.Equal(["Social Workers 2", "Social Workers 1"], ranked.Select(m => m.Occupation.Title));
        Assert.All(ranked, m => Assert.Equal((OccupationFit.None, null), (m.Fit, m.InterestCorrelation)));
    }

    [Fact]
    public void Says_best_for_the_loved_area_and_none_for_another()
    {
        var person = new PersonAnswers { Interests = TestCatalog.Loves(InterestArea.Social) };

        Assert.All(Matcher.Rank(person, "social", 5), m => Assert.Equal(OccupationFit.Best, m.Fit));
        Assert.All(Matcher.Rank(person, "realistic", 5), m => Assert.Equal(OccupationFit.None, m.Fit));
    }

    [Fact]
    public void Lets_a_skill_decide_between_occupations_of_like_interests()
    {
        // The second occupation needs the skill more.
        var good = Matcher.Rank(new PersonAnswers { SkillRatings = new Dictionary<string, int> { ["rate-social"] = 5 } }, "social", 1);
        var bad = Matcher.Rank(new PersonAnswers { SkillRatings = new Dictionary<string, int> { ["rate-social"] = 1 } }, "social", 1);

        Assert.Equal("Social Workers 2", good[0].Occupation.Title);
        Assert.Equal("Social Workers 1", bad[0].Occupation.Title);
    }

    [Fact]
    public void Leaves_out_excluded_occupations_and_keeps_to_the_count()
    {
        var person = new PersonAnswers { ExcludedOccupations = new HashSet<OnetSocCode> { TestCatalog.Code(InterestArea.Social, 2) } };

        Assert.Equal("Social Workers 1", Assert.Single(Matcher.Rank(person, "social", 5)).Occupation.Title);
        Assert.Single(Matcher.Rank(new PersonAnswers(), "social", 1));
        Assert.Empty(Matcher.Rank(new PersonAnswers(), "gone", 5));
    }

    [Theory]
    [InlineData(0.729, OccupationFit.Best)]
    [InlineData(0.728, OccupationFit.Great)]
    [InlineData(0.608, OccupationFit.Great)]
    [InlineData(0.426, OccupationFit.Good)]
    [InlineData(0.425, OccupationFit.None)]
    public void Uses_the_published_bands(double correlation, OccupationFit fit) => Assert.Equal(fit, FitBands.OfCorrelation(correlation));
}
