using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Interests;

public sealed class InterestInventoryTests
{
    private static readonly HashSet<string> NothingSkipped = [];
    private static readonly CareerCatalog Real = RealCatalog.Catalog;
    private static readonly InterestInventory RealInventory = new(Real);
    private readonly InterestInventory inventory = new(TestCatalog.Small);

    [Fact]
    public void Asks_about_each_area_before_the_first_sketch()
    {
        var asked = TestCatalog.TakeInventory(s => s.Area == InterestArea.Social ? 5 : 2, InterestInventory.FirstSketchCount, Real);

        Assert.Equal(6, asked.Select(a => Real.Content.Statements.Single(s => s.Id == a.StatementId).Area).Distinct().Count());
    }

    [Fact]
    public void Asks_every_statement_once_and_then_none()
    {
        var answers = TestCatalog.TakeInventory(s => s.ClusterLoadings.ContainsKey("healthcare-human-services") ? 5 : 1 + ((int)s.Area % 4), 100, Real);

        Assert.Equal(InterestInventory.FullCount, answers.Select(a => a.StatementId).Distinct().Count());
        Assert.Equal(new InventoryStep(null, true, InventoryReason.AllAsked), RealInventory.Ask(new PersonAnswers { Interests = answers }));
    }

    [Fact]
    public void Asks_the_same_after_the_same_answers_in_whatever_order()
    {
        var answers = TestCatalog.TakeInventory(s => 1 + (s.Id.Length % 5), 9, Real);

        Assert.Equal(
            RealInventory.Next(answers, NothingSkipped)!.Id,
            new InterestInventory(Real).Next([.. answers.AsEnumerable().Reverse()], NothingSkipped)!.Id);
    }

    [Fact]
    public void Never_asks_what_was_skipped()
    {
        var first = inventory.Next([], NothingSkipped)!.Id;

        Assert.NotEqual(first, inventory.Next([], new HashSet<string> { first })!.Id);
    }

    [Fact]
    public void Asks_what_tells_the_clusters_in_play_apart()
    {
        // Social work is loved, and nothing tells education from health: what is asked next is about clusters in play.
        var answers = TestCatalog.AnswerAll(s => s.Area == InterestArea.Social ? 5 : s.Area == InterestArea.Investigative ? 3 : 1, 18, Real);
        var inPlay = new ClusterMatcher(Real).Match(new PersonAnswers { Interests = answers }).Clusters.Take(5).Select(c => c.Cluster.Id).ToHashSet();

        Assert.Contains(RealInventory.Next(answers, NothingSkipped)!.ClusterLoadings.Keys, inPlay.Contains);
    }

    [Fact]
    public void Does_not_stop_before_the_first_sketch()
    {
        for (var count = 0; count < InterestInventory.FirstSketchCount; count++)
            Assert.False(RealInventory.Ask(LovesArt(count)).Stop);
    }

    [Fact]
    public void Stops_when_the_top_three_are_settled_and_still_knows_what_it_would_ask()
    {
        var counts = Enumerable.Range(InterestInventory.FirstSketchCount, InterestInventory.FullCount - InterestInventory.FirstSketchCount);

        var step = counts.Select(n => RealInventory.Ask(LovesArt(n))).First(s => s.Stop);

        Assert.Equal(InventoryReason.Settled, step.Reason);
        Assert.NotNull(step.Next);
    }

    [Fact]
    public void Asks_again_what_was_answered_carelessly()
    {
        var answers = TestCatalog.AnswerAll(_ => 3, 8, Real);

        var step = RealInventory.Ask(new PersonAnswers { Interests = answers });

        Assert.Equal((InventoryReason.Careless, false), (step.Reason, step.Stop));
        Assert.Contains(answers, a => a.StatementId == step.Next!.Id);
    }

    [Fact]
    public void Gives_sums_when_complete_and_none_before()
    {
        var answers = TestCatalog.AnswerAll(s => s.Area == InterestArea.Social ? 5 : 2, 60, Real);

        Assert.Equal(new InterestProfile(10, 10, 10, 40, 10, 10), RealInventory.RawScores(answers));
        Assert.Null(RealInventory.RawScores(answers[..59]));
    }

    [Fact]
    public void Scores_the_mean_of_an_area_from_0_to_4_and_leaves_the_rest_unknown()
    {
        var scores = inventory.Score([new("social-1", 5), new("social-2", 2), new("artistic-1", 1)]);

        Assert.Equal(2.5, scores.Social);
        Assert.Equal(0, scores.Artistic);
        Assert.Null(scores.Realistic);
        Assert.Equal([InterestArea.Social, InterestArea.Artistic], scores.Known);
    }

    [Fact]
    public void Counts_only_the_last_answer_to_a_statement_and_ignores_unknown_ones()
    {
        var scores = inventory.Score([new("social-1", 5), new("social-1", 1), new("gone", 5)]);

        Assert.Equal(0, scores.Social);
    }

    // Loves the arts, likes selling, and is of two minds about the rest.
    private static PersonAnswers LovesArt(int count) => new()
    {
        Interests = TestCatalog.TakeInventory(
            s => s.ClusterLoadings.ContainsKey("arts-entertainment-design") ? 5
                : s.ClusterLoadings.ContainsKey("marketing-sales") || s.ClusterLoadings.ContainsKey("education") ? 4
                : 1 + (s.Id.Sum(c => c) % 2),
            count, Real),
    };

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Refuses_an_answer_outside_1_to_5(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatementAnswer("social-1", value));
}
