using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class TellingSkillsTests
{
    private static readonly TellingSkills Small = new(TestCatalog.Small);
    private static readonly TellingSkills Real = new(RealCatalog.Catalog);

    [Fact]
    public void Names_what_is_important_there_and_not_elsewhere() =>
        Assert.Equal(["skill-social"], Small.Of(TestCatalog.Code(InterestArea.Social, 1), 5).Select(e => e.Id));

    [Fact]
    public void Names_nothing_where_nothing_is_published()
    {
        Assert.Empty(Small.Of(new OnetSocCode("99-9999.00"), 5));
        Assert.Empty(Small.Of(TestCatalog.Code(InterestArea.Social, 1), 0));
    }

    [Theory]
    [InlineData("29-1141.00", "medicine")]
    [InlineData("47-2152.00", "build")]
    [InlineData("15-1254.00", "computer")]
    public void Says_of_well_known_jobs_what_people_expect(string code, string word) =>
        Assert.Contains(Real.Of(new OnetSocCode(code), 5), e => (e.Name.En + " " + e.OfficialName).Contains(word, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Names_only_what_matters_for_the_work_furthest_above_the_mean_first()
    {
        var content = RealCatalog.Catalog.Content;
        var means = content.SkillElements.Select((_, i) => content.SkillImportance.Values.Average(v => (double)v[i])).ToList();
        var index = content.SkillElements.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);
        Assert.All(content.SkillImportance.Keys, code =>
        {
            var above = Real.Of(code, 5).Select(e => content.SkillImportance[code][index[e.Id]] - means[index[e.Id]]).ToList();
            Assert.All(above, a => Assert.True(a > 0));
            Assert.Equal(above.OrderDescending(), above);
            Assert.All(Real.Of(code, 5), e => Assert.True(content.SkillImportance[code][index[e.Id]] >= TellingSkills.ImportantFrom));
        });
    }

    [Fact]
    public void Listening_and_speaking_do_not_tell_jobs_apart()
    {
        var firsts = RealCatalog.Catalog.Content.SkillImportance.Keys.Select(c => Real.Of(c, 1)).Where(f => f.Count > 0).Select(f => f[0].Id).ToList();
        Assert.True(firsts.GroupBy(f => f).Max(g => g.Count()) < firsts.Count / 8);
        Assert.True(firsts.Distinct().Count() > 20);
    }
}
