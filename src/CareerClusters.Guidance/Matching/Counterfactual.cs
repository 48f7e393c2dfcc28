using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>One answer, were it another.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="Value">What was answered, 1 to 5.</param>
/// <param name="OtherValue">What it would be, 1 to 5.</param>
public sealed record AnswerChange(string StatementId, int Value, int OtherValue);

/// <summary>Changes of answers that together would put another cluster first.</summary>
/// <param name="Changes">One to <see cref="Counterfactual.MostAnswers"/> answers, the strongest change first.</param>
/// <param name="FirstThen">The cluster that would be first.</param>
public sealed record TopChange(IReadOnlyList<AnswerChange> Changes, CareerCluster FirstThen);

/// <summary>Finds the smallest change of answers that would reorder the top, so that people see how firm it is.</summary>
/// <param name="matcher">Ranks with the change made.</param>
public sealed class Counterfactual(ClusterMatcher matcher)
{
    /// <summary>More changed answers than this explain nothing.</summary>
    public const int MostAnswers = 4;

    /// <summary>
    /// The answers to statements whose change puts another cluster first: as few as possible, and of one answer the one changed
    /// by fewest steps, of equal ones the one answered first. Every candidate is run through the engine. Several answers are
    /// searched one after another, each time the one that brings the second cluster furthest, so fewer might exist.
    /// </summary>
    /// <returns>Null when no change of <see cref="MostAnswers"/> answers decides, or nothing is ranked by interests.</returns>
    public TopChange? SmallestChange(PersonAnswers answers)
    {
        var now = matcher.Match(answers);
        if (now.Clusters.Count < 2 || now.InterestsLeftOut is not null) return null;
        var first = now.Clusters[0].Cluster.Id;
        foreach (var change in SingleChanges(answers.Interests))
            if (Then(With(answers, change), first) is { } then) return new TopChange([change], then);
        return Several(answers, first);
    }

    private TopChange? Several(PersonAnswers answers, string first)
    {
        var changes = new List<AnswerChange>();
        for (var changed = answers; changes.Count < MostAnswers;)
        {
            var next = Strongest(changed, first, changes);
            if (next is null) return null;
            changes.Add(next);
            changed = With(changed, next);
            if (changes.Count > 1 && Then(changed, first) is { } then) return new TopChange(changes, then);
        }

        return null;
    }

    /// <summary>The change to an end of the scale that closes the gap between the first cluster and the next one most.</summary>
    private AnswerChange? Strongest(PersonAnswers answers, string first, List<AnswerChange> made)
    {
        AnswerChange? best = null;
        var smallest = double.PositiveInfinity;
        foreach (var answer in answers.Interests.DistinctBy(a => a.StatementId).Where(a => !made.Exists(m => m.StatementId == a.StatementId)))
            foreach (var value in new[] { 1, 5 })
            {
                if (value == answer.Value) continue;
                var change = new AnswerChange(answer.StatementId, answer.Value, value);
                var then = matcher.Match(With(answers, change));
                if (then.Clusters.Count == 0 || then.InterestsLeftOut is not null) continue;
                var gap = then.Clusters.First(c => c.Cluster.Id == first).Score - then.Clusters.First(c => c.Cluster.Id != first).Score;
                if (gap < smallest) (smallest, best) = (gap, change);
            }

        return best;
    }

    private static IEnumerable<AnswerChange> SingleChanges(IReadOnlyList<StatementAnswer> answers) =>
        from answer in answers.GroupBy(a => a.StatementId).Select((g, i) => (Answer: g.Last(), Index: i))
        from value in Enumerable.Range(1, 5)
        let distance = Math.Abs(value - answer.Answer.Value)
        where distance > 0
        orderby distance, answer.Index, value
        select new AnswerChange(answer.Answer.StatementId, answer.Answer.Value, value);

    private static PersonAnswers With(PersonAnswers answers, AnswerChange change) => answers with
    {
        Interests = [.. answers.Interests.Select(a => a.StatementId == change.StatementId ? new StatementAnswer(a.StatementId, change.OtherValue) : a)],
    };

    private CareerCluster? Then(PersonAnswers changed, string first)
    {
        var then = matcher.Match(changed);
        return then.Clusters.Count == 0 || then.InterestsLeftOut is not null || then.Clusters[0].Cluster.Id == first ? null : then.Clusters[0].Cluster;
    }
}
