using CareerClusters.Guidance.Scorecard;

namespace CareerClusters.Guidance.Tests.Scorecard;

public sealed class HeldOutTitlesTests
{
    private static readonly HeldOutTitles Split = new(RealCatalog.Catalog, seed: 1);

    [Fact]
    public void Holds_out_a_tenth()
    {
        Assert.InRange(Split.HeldOut.Count, Split.DistinctTitles * 0.09, Split.DistinctTitles * 0.11);
    }

    [Fact]
    public void Leaves_no_spelling_of_a_held_out_title_among_the_remaining_names()
    {
        var remaining = Split.Remaining.Content.Titles.Select(t => t.Title).Concat(Split.Remaining.Occupations.Select(o => o.Title))
            .Select(HeldOutTitles.Normalize).ToHashSet();
        Assert.DoesNotContain(Split.HeldOut, t => remaining.Contains(HeldOutTitles.Normalize(t.Title)));
    }

    [Fact]
    public void Names_every_cluster_of_every_occupation_that_bears_the_title()
    {
        var clusters = RealCatalog.Catalog.Content.Titles.ToLookup(
            t => HeldOutTitles.Normalize(t.Title), t => RealCatalog.Catalog.FindOccupation(t.Code)!.ClusterIds);
        Assert.All(Split.HeldOut, t => Assert.Equal(
            clusters[HeldOutTitles.Normalize(t.Title)].SelectMany(ids => ids).Distinct().Order(), t.ClusterIds.Order()));
    }

    [Fact]
    public void Holds_out_other_titles_for_another_seed_and_the_same_for_the_same()
    {
        Assert.Equal(Titles(Split), Titles(new HeldOutTitles(RealCatalog.Catalog, seed: 1)));
        Assert.NotEqual(Titles(Split), Titles(new HeldOutTitles(RealCatalog.Catalog, seed: 2)));
    }

    [Theory]
    [InlineData("Nurse's Aides", "nurse aide")]
    [InlineData("  Café-Manager, Senior ", "cafe manager senior")]
    public void Takes_spellings_for_one_title(string title, string normal) => Assert.Equal(normal, HeldOutTitles.Normalize(title));

    [Fact]
    public void Measures_nothing_as_nothing()
    {
        var measured = new UnseenTitles().Measure(new CareerGuidance(TestCatalog.Small, CareerClusters.Guidance.Search.SearchWords.Empty), seed: 1);
        Assert.All(measured.Measurements, m => Assert.False(m.Met));
    }

    private static List<string> Titles(HeldOutTitles split) => [.. split.HeldOut.Select(t => t.Title)];
}
