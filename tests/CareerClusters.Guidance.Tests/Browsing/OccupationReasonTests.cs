using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Browsing;

public sealed class OccupationReasonTests
{
    private static readonly SkillCheck Skills = new(TestCatalog.Small, new TellingSkills(TestCatalog.Small));

    [Theory]
    [InlineData(0, SkillStanding.NotAsked)]
    [InlineData(1, SkillStanding.WorthBuilding)]
    [InlineData(3, SkillStanding.WorthBuilding)]
    [InlineData(4, SkillStanding.Has)]
    [InlineData(5, SkillStanding.Has)]
    public void Skills_are_marked_by_what_the_person_said(int rating, SkillStanding expected)
    {
        Dictionary<string, int> ratings = rating == 0 ? [] : new() { ["rate-social"] = rating };

        var skill = Assert.Single(Skills.Of(TestCatalog.Code(InterestArea.Social, 1), 4, ratings));

        Assert.Equal(("skill-social", expected), (skill.Element.Id, skill.Standing));
    }

    [Fact]
    public void Of_two_ratings_about_one_skill_the_better_counts()
    {
        var catalog = RealCatalog.Catalog;
        var check = new SkillCheck(catalog, new TellingSkills(catalog));
        var element = catalog.Content.SkillRatings.SelectMany(r => r.ElementIds).GroupBy(e => e).First(g => g.Count() > 1).Key;
        var two = catalog.Content.SkillRatings.Where(r => r.ElementIds.Contains(element)).Take(2).ToArray();
        var code = catalog.Content.SkillImportance.Keys.First(c => check.Of(c, 99, new Dictionary<string, int>()).Any(s => s.Element.Id == element));

        var standing = check.Of(code, 99, new Dictionary<string, int> { [two[0].Id] = 5, [two[1].Id] = 1 }).Single(s => s.Element.Id == element).Standing;

        Assert.Equal(SkillStanding.Has, standing);
    }

    [Fact]
    public void Interests_speak_for_work_of_their_area_and_dislikes_against_it()
    {
        var nurse = RealCatalog.Catalog.FindOccupation(new OnetSocCode("29-1141.00"))!;
        var statements = RealCatalog.Catalog.Content.Statements;
        string Of(InterestArea area, int number) => statements.Where(s => s.Area == area).ElementAt(number).Id;
        StatementAnswer[] answers =
        [
            new(Of(InterestArea.Social, 0), 5), new(Of(InterestArea.Social, 1), 1), new(Of(InterestArea.Social, 2), 3),
            new(Of(InterestArea.Artistic, 0), 5), new(Of(InterestArea.Artistic, 1), 2), new("no-such-statement", 5),
        ];

        var reasons = InterestReasons.Of(nurse, answers, statements);

        Assert.Equal(InterestArea.Social, reasons.Areas[0]);
        Assert.Equal([Of(InterestArea.Social, 0), Of(InterestArea.Artistic, 1)], reasons.For.Select(r => r.Id));
        Assert.Equal([Of(InterestArea.Social, 1), Of(InterestArea.Artistic, 0)], reasons.Against.OrderBy(r => statements.First(s => s.Id == r.Id).Area != InterestArea.Social).Select(r => r.Id));
    }
}
