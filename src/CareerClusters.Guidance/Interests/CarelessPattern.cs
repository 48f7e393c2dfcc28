using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Interests;

/// <summary>How answers look careless.</summary>
public enum CarelessReason
{
    /// <summary>The same answer many times in a row.</summary>
    SameAnswer,

    /// <summary>Two answers taking turns.</summary>
    Alternating,
}

/// <summary>A pattern at the end of the answers that says little about the person.</summary>
/// <param name="Reason">What the pattern is.</param>
/// <param name="Value">The answer that repeats, 1 to 5; for alternating answers the last one.</param>
/// <param name="Count">How many answers, counted from the end, follow the pattern.</param>
/// <param name="AskAgain">Up to three statement ids out of the pattern, as different from each other as they come.</param>
public sealed record CarelessFinding(CarelessReason Reason, int Value, int Count, IReadOnlyList<string> AskAgain);

/// <summary>Notices answers given without reading.</summary>
public static class CarelessPattern
{
    /// <summary>Same answers in a row that count as a pattern: longer than an area's five statements plus one by chance.</summary>
    public const int SameAnswerRun = 7;

    /// <summary>Alternating answers in a row that count as a pattern: four full turns.</summary>
    public const int AlternatingRun = 8;

    /// <summary>Statements to ask again at most.</summary>
    public const int AskAgainCount = 3;

    /// <summary>Looks at the end of the answers.</summary>
    /// <param name="answersInOrder">Answers in the order they were given.</param>
    /// <param name="catalog">Knows how different the statements are; ids it does not have are never asked again.</param>
    /// <returns>Null when the answers look fine.</returns>
    public static CarelessFinding? Find(IReadOnlyList<StatementAnswer> answersInOrder, CareerCatalog catalog)
    {
        var same = RunFromEnd(answersInOrder, 1);
        if (same >= SameAnswerRun) return Finding(CarelessReason.SameAnswer, same);
        var alternating = RunFromEnd(answersInOrder, 2);
        return alternating >= AlternatingRun && same == 1 ? Finding(CarelessReason.Alternating, alternating) : null;

        CarelessFinding Finding(CarelessReason reason, int count) =>
            new(reason, answersInOrder[^1].Value, count, MostDifferent(answersInOrder.TakeLast(count), catalog));
    }

    private static int RunFromEnd(IReadOnlyList<StatementAnswer> answers, int period)
    {
        var run = Math.Min(period, answers.Count);
        while (run < answers.Count && answers[^(run + 1)].Value == answers[^(run + 1 - period)].Value) run++;
        return run;
    }

    private static List<string> MostDifferent(IEnumerable<StatementAnswer> answers, CareerCatalog catalog)
    {
        var ids = answers.Select(a => a.StatementId).ToHashSet();
        var left = catalog.Content.Statements.Where(s => ids.Contains(s.Id)).ToList();
        var chosen = new List<InterestStatement>();
        while (chosen.Count < AskAgainCount && left.Count > 0)
        {
            var next = left.MaxBy(s => chosen.Count == 0 ? 0 : chosen.Min(c => Difference(c, s)))!;
            chosen.Add(next);
            left.Remove(next);
        }

        return [.. chosen.Select(s => s.Id)];
    }

    /// <summary>1 for another area, plus half the loadings they do not share.</summary>
    private static double Difference(InterestStatement a, InterestStatement b) =>
        (a.Area == b.Area ? 0 : 1)
        + (a.ClusterLoadings.Keys.Union(b.ClusterLoadings.Keys).Sum(id =>
            Math.Abs(a.ClusterLoadings.GetValueOrDefault(id) - b.ClusterLoadings.GetValueOrDefault(id))) / 2);
}
