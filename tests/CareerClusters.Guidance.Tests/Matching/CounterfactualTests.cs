using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class CounterfactualTests
{
    private static readonly ClusterMatcher Matcher = new(TestCatalog.Small);

    [Fact]
    public void Names_one_answer_by_one_step_that_really_changes_the_first_cluster()
    {
        var person = Torn();
        var first = Matcher.Match(person).Clusters[0].Cluster.Id;

        var change = new Counterfactual(Matcher).SmallestChange(person)!;

        var one = Assert.Single(change.Changes);
        Assert.Equal(1, Math.Abs(one.Value - one.OtherValue));
        Assert.NotEqual(first, change.FirstThen.Id);
        Assert.Equal(change.FirstThen.Id, Matcher.Match(With(person, change)).Clusters[0].Cluster.Id);
    }

    [Fact]
    public void Names_several_answers_when_no_single_one_decides()
    {
        // Social work is loved, nothing else is liked.
        var person = new PersonAnswers
        {
            Interests = TestCatalog.AnswerAll(
                s => s.Area is InterestArea.Social ? 5 : s.Id[^1] % 2 == 0 ? 1 : 2, InterestInventory.FirstSketchCount),
        };

        var change = new Counterfactual(Matcher).SmallestChange(person)!;

        Assert.InRange(change.Changes.Count, 2, Counterfactual.MostAnswers);
        Assert.Equal(change.Changes.Count, change.Changes.DistinctBy(c => c.StatementId).Count());
        Assert.Equal(change.FirstThen.Id, Matcher.Match(With(person, change)).Clusters[0].Cluster.Id);
        Assert.NotEqual("social", change.FirstThen.Id);
    }

    [Fact]
    public void Is_null_when_nothing_is_ranked() =>
        Assert.Null(new Counterfactual(Matcher).SmallestChange(new PersonAnswers()));

    private static PersonAnswers With(PersonAnswers person, TopChange change) => person with
    {
        Interests = [.. person.Interests.Select(a => change.Changes.FirstOrDefault(c => c.StatementId == a.StatementId) is { } other
            ? new StatementAnswer(a.StatementId, other.OtherValue) : a)],
    };

    /// <summary>Likes two areas alike.</summary>
    private static PersonAnswers Torn() => new()
    {
        Interests = TestCatalog.AnswerAll(
            s => s.Area is InterestArea.Realistic or InterestArea.Artistic ? 4 : s.Id[^1] % 2 == 0 ? 1 : 2, InterestInventory.FirstSketchCount),
    };
}
