using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class CounterfactualTests
{
    private static readonly ClusterMatcher Matcher = new(TestCatalog.Small);

    [Fact]
    public void Names_one_answer_that_really_changes_the_first_cluster()
    {
        var person = Torn();
        var first = Matcher.Match(person).Clusters[0].Cluster.Id;

        var change = new Counterfactual(Matcher).SmallestChange(person)!;

        var changed = person with
        {
            Interests = [.. person.Interests.Select(a => a.StatementId == change.StatementId ? new StatementAnswer(a.StatementId, change.OtherValue) : a)],
        };
        Assert.NotEqual(first, change.FirstThen.Id);
        Assert.Equal(change.FirstThen.Id, Matcher.Match(changed).Clusters[0].Cluster.Id);
        Assert.Equal(1, Math.Abs(change.Value - change.OtherValue));
    }

    [Fact]
    public void Is_null_when_no_single_answer_decides() =>
        Assert.Null(new Counterfactual(Matcher).SmallestChange(new PersonAnswers { Interests = TestCatalog.Loves(InterestArea.Social) }));

    [Fact]
    public void Is_null_when_nothing_is_ranked() =>
        Assert.Null(new Counterfactual(Matcher).SmallestChange(new PersonAnswers()));

    /// <summary>Likes two areas alike.</summary>
    private static PersonAnswers Torn() => new()
    {
        Interests = TestCatalog.AnswerAll(
            s => s.Area is InterestArea.Realistic or InterestArea.Artistic ? 4 : s.Id[^1] % 2 == 0 ? 1 : 2, InterestInventory.FirstSketchCount),
    };
}
