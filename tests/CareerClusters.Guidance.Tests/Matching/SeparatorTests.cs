using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class SeparatorTests
{
    private static readonly Separator Separator = new(new InterestInventory(TestCatalog.Small));

    [Fact]
    public void Asks_what_one_of_the_two_likes_and_the_other_does_not()
    {
        var asked = Separator.SeparatorFor("realistic", "investigative", new PersonAnswers())!;

        Assert.Contains(asked.Area, new[] { InterestArea.Realistic, InterestArea.Investigative });
        // "realistic-2" and "realistic-4" are also investigative work: they tell less.
        Assert.Single(asked.ClusterLoadings.Keys.Intersect(["realistic", "investigative"]));
    }

    [Fact]
    public void Asks_nothing_that_was_answered_or_skipped()
    {
        var all = TestCatalog.Small.Content.Statements.Select(s => s.Id).ToList();
        var person = new PersonAnswers { Interests = [new(all[0], 4)], Skipped = all.Skip(2).ToHashSet() };

        Assert.Equal(all[1], Separator.SeparatorFor("realistic", "investigative", person)!.Id);
    }

    [Fact]
    public void Is_null_when_nothing_is_left_to_ask_or_a_cluster_is_unknown()
    {
        var person = new PersonAnswers { Interests = TestCatalog.AnswerAll(_ => 3) };

        Assert.Null(Separator.SeparatorFor("realistic", "investigative", person));
        Assert.Null(Separator.SeparatorFor("gone", "lost", new PersonAnswers()));
    }
}
