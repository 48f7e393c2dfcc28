using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>One answer that, had it been another, would have put another cluster first.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="Value">What was answered, 1 to 5.</param>
/// <param name="OtherValue">The answer nearest to it that changes the first cluster, 1 to 5.</param>
/// <param name="FirstThen">The cluster that would be first.</param>
public sealed record AnswerChange(string StatementId, int Value, int OtherValue, CareerCluster FirstThen);

/// <summary>Finds the smallest change of answers that would reorder the top, so that people see how firm it is.</summary>
/// <param name="matcher">Ranks with the change made.</param>
public sealed class Counterfactual(ClusterMatcher matcher)
{
    /// <summary>
    /// The one answer to a statement whose smallest change puts another cluster first; of equal changes the one answered
    /// first. About a hundred matches are made, some ten milliseconds.
    /// </summary>
    /// <returns>Null when no single answer decides, or nothing is ranked.</returns>
    public AnswerChange? SmallestChange(PersonAnswers answers)
    {
        var now = matcher.Match(answers);
        if (now.Clusters.Count == 0 || now.InterestsLeftOut is not null) return null;
        var first = now.Clusters[0].Cluster.Id;
        return Candidates(answers.Interests)
            .Select(c => Try(answers, c.Index, c.Value, first))
            .FirstOrDefault(change => change is not null);
    }

    private static IEnumerable<(int Index, int Value)> Candidates(IReadOnlyList<StatementAnswer> answers) =>
        from index in Enumerable.Range(0, answers.Count)
        from value in Enumerable.Range(1, 5)
        let distance = Math.Abs(value - answers[index].Value)
        where distance > 0
        orderby distance, index, value
        select (index, value);

    private AnswerChange? Try(PersonAnswers answers, int index, int value, string first)
    {
        var changed = answers.Interests.ToList();
        var old = changed[index];
        changed[index] = new StatementAnswer(old.StatementId, value);
        var then = matcher.Match(answers with { Interests = changed });
        return then.Clusters.Count == 0 || then.InterestsLeftOut is not null || then.Clusters[0].Cluster.Id == first
            ? null
            : new AnswerChange(old.StatementId, old.Value, value, then.Clusters[0].Cluster);
    }
}
