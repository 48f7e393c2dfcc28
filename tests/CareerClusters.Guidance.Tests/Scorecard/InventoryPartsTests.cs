using CareerClusters.Guidance.Scorecard;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Scorecard;

/// <summary>The parts about interests on few people: that they measure, and that what they measure is not far from the full run.</summary>
public sealed class InventoryPartsTests
{
    private const int Seed = 7;
    private static readonly CareerGuidance Guidance = new(RealCatalog.Catalog, SearchWords.Empty);
    private static readonly string Examples = Path.Combine(RealCatalog.Folder, "..", "scorecard", InventoryTakers.ExamplesFile);

    [Fact]
    public void Unseen_profiles_come_to_their_cluster_more_often_than_by_chance()
    {
        var measured = new UnseenProfiles(folds: 2).Measure(Guidance, Seed).Measurements;

        Assert.Equal(12, measured.Count);
        Assert.All(measured.Where(m => m.Name.EndsWith("three", StringComparison.Ordinal)), m => Assert.InRange(m.Value, 65, 100));
    }

    [Fact]
    public void The_adaptive_order_is_nearer_to_the_end_than_a_random_one()
    {
        var measured = new AdaptiveInventory(Examples, takers: 30).Measure(Guidance, Seed).Measurements.ToDictionary(m => m.Name, m => m.Value);

        Assert.True(measured["adaptive order, 12 statements"] > measured["random order, 12 statements"]);
        Assert.True(measured["adaptive order, 30 statements"] > measured["adaptive order, 12 statements"]);
    }

    [Fact]
    public void Careless_answers_are_caught_and_honest_ones_are_not()
    {
        var measured = new CarelessAnswers(Examples, takers: 40).Measure(Guidance, Seed).Measurements;

        Assert.All(measured.Where(m => m.Name.Contains("false alarms", StringComparison.Ordinal)), m => Assert.InRange(m.Value, 0, 5));
        Assert.All(measured.Where(m => m.Name.EndsWith("the same answer", StringComparison.Ordinal)), m => Assert.Equal(100, m.Value));
    }

    [Fact]
    public void Measures_the_same_twice() => Assert.Equal(
        new AdaptiveInventory(Examples, takers: 5).Measure(Guidance, Seed).Measurements, new AdaptiveInventory(Examples, takers: 5).Measure(Guidance, Seed).Measurements);
}
