using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Tests.Interests;

public sealed class InterestInventoryTests
{
    private static readonly HashSet<string> NothingSkipped = [];
    private readonly InterestInventory inventory = new(TestCatalog.Small);

    [Fact]
    public void Asks_the_first_two_of_each_area_in_turn()
    {
        var asked = TestCatalog.AnswerAll(_ => 3, InterestInventory.FirstSketchCount).Select(a => a.StatementId);

        Assert.Equal(
            [
                "realistic-1", "investigative-1", "artistic-1", "social-1", "enterprising-1", "conventional-1",
                "realistic-2", "investigative-2", "artistic-2", "social-2", "enterprising-2", "conventional-2",
            ],
            asked);
    }

    [Fact]
    public void Asks_every_statement_once_and_then_none()
    {
        var answers = TestCatalog.AnswerAll(_ => 4, 100);

        Assert.Equal(InterestInventory.FullCount, answers.Select(a => a.StatementId).Distinct().Count());
        Assert.Null(inventory.Next(answers, NothingSkipped));
    }

    [Fact]
    public void Lets_areas_take_turns_to_the_end()
    {
        var areas = TestCatalog.AnswerAll(s => s.Id.Length % 5 + 1).Select(a => a.StatementId.Split('-')[0]).Chunk(6);

        Assert.All(areas, six => Assert.Equal(6, six.Distinct().Count()));
    }

    [Fact]
    public void Never_asks_what_was_skipped()
    {
        Assert.Equal("investigative-1", inventory.Next([], new HashSet<string> { "realistic-1" })!.Id);
    }

    [Fact]
    public void Asks_first_what_speaks_for_the_clusters_in_play()
    {
        // Realistic and investigative work are loved: of the realistic statements left, "realistic-4" speaks for both.
        var both = TestCatalog.AnswerAll(s => s.Area is InterestArea.Realistic or InterestArea.Investigative ? 5 : 1, 12);

        Assert.Equal("realistic-4", inventory.Next(both, NothingSkipped)!.Id);
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

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Refuses_an_answer_outside_1_to_5(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatementAnswer("social-1", value));
}
