using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Interests;

/// <summary>How answers look careless.</summary>
public enum CarelessReason
{
    /// <summary>The same answer many times in a row.</summary>
    SameAnswer,

    /// <summary>Two answers taking turns.</summary>
    Alternating,

    /// <summary>Most were answered sooner than a statement can be read.</summary>
    TooFast,

    /// <summary>Statements that ask for nearly the same were answered the opposite way, more than once.</summary>
    Contradiction,
}

/// <summary>A pattern of answers that says little about the person.</summary>
/// <param name="Reason">What the pattern is.</param>
/// <param name="Value">The answer that repeats, 1 to 5; for other patterns the last one of it.</param>
/// <param name="Count">How many answers follow the pattern.</param>
/// <param name="AskAgain">Up to three statement ids out of the pattern, as different from each other as they come.</param>
public sealed record CarelessFinding(CarelessReason Reason, int Value, int Count, IReadOnlyList<string> AskAgain);

/// <summary>Notices answers given without reading.</summary>
public static class CarelessPattern
{
    /// <summary>Same answers in a row that count as a pattern: more than the six areas give by chance.</summary>
    public const int SameAnswerRun = 7;

    /// <summary>Alternating answers in a row that count as a pattern: four full turns.</summary>
    public const int AlternatingRun = 8;

    /// <summary>Answers from which shares are judged: as many as the first sketch has.</summary>
    public const int FewestShared = InterestInventory.FirstSketchCount;

    /// <summary>Share of one answer among all that is a pattern even with slips between: nobody honest comes near it (scorecard, part e).</summary>
    public const double MostSame = 0.8;

    /// <summary>Share of answers that repeat the one before the last and not the last.</summary>
    public const double MostAlternating = 0.6;

    /// <summary>Timed answers from which speed is judged.</summary>
    public const int FewestTimed = 6;

    /// <summary>Steps between the answers to twins that make a contradiction: from liking to hating.</summary>
    public const int ContradictionSteps = 3;

    /// <summary>Contradictions that count as a pattern; one happens to anyone.</summary>
    public const int FewestContradictions = 2;

    /// <summary>Statements to ask again at most.</summary>
    public const int AskAgainCount = 3;

    /// <summary>Half of the answers sooner than this are improbably fast: ten words take a good reader over two seconds, and a tap is
    /// part of it. The default of the setting.</summary>
    public static readonly TimeSpan FastestAnswer = TimeSpan.FromMilliseconds(700);

    /// <summary>Looks at the end of the answers, for asking at once.</summary>
    /// <param name="answersInOrder">Answers in the order they were given.</param>
    /// <param name="catalog">Knows how different the statements are; ids it does not have are never asked again.</param>
    /// <returns>Null when the answers look fine.</returns>
    public static CarelessFinding? Find(IReadOnlyList<StatementAnswer> answersInOrder, CareerCatalog catalog)
    {
        var same = RunFrom(answersInOrder, answersInOrder.Count - 1, 1);
        var alternating = RunFrom(answersInOrder, answersInOrder.Count - 1, 2);
        return FindingOfRuns(answersInOrder, answersInOrder.Count - 1, same, alternating, catalog);
    }

    /// <summary>Looks at all answers, for ranking by them: a run that makes up half of them, speed, contradictions.</summary>
    /// <param name="answers">What the person told; speed is judged where <see cref="PersonAnswers.AnswerTimes"/> has times.</param>
    /// <param name="catalog">Knows which statements are twins.</param>
    /// <returns>Null when the answers look fine.</returns>
    public static CarelessFinding? Screen(PersonAnswers answers, CareerCatalog catalog) =>
        Repetition(answers.Interests, catalog) ?? TooFast(answers, catalog) ?? Contradictions(answers.Interests, catalog);

    private static CarelessFinding? Repetition(IReadOnlyList<StatementAnswer> answers, CareerCatalog catalog)
    {
        for (var end = answers.Count - 1; end >= 0; end--)
        {
            var finding = FindingOfRuns(answers, end, RunFrom(answers, end, 1), RunFrom(answers, end, 2), catalog);
            if (finding is not null && finding.Count * 2 >= answers.Count) return finding;
        }

        return answers.Count < FewestShared ? null : Share(answers, CarelessReason.SameAnswer, catalog) ?? Share(answers, CarelessReason.Alternating, catalog);
    }

    /// <summary>Most of the answers repeat, with a slip now and then.</summary>
    private static CarelessFinding? Share(IReadOnlyList<StatementAnswer> answers, CarelessReason reason, CareerCatalog catalog)
    {
        var value = answers.GroupBy(a => a.Value).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        var pattern = reason == CarelessReason.SameAnswer
            ? answers.Where(a => a.Value == value).ToList()
            : answers.Where((a, i) => i >= 2 && a.Value == answers[i - 2].Value && a.Value != answers[i - 1].Value).ToList();
        var most = reason == CarelessReason.SameAnswer ? MostSame : MostAlternating;
        return pattern.Count < most * answers.Count ? null
            : new CarelessFinding(reason, pattern[^1].Value, pattern.Count, MostDifferent(pattern.Select(a => a.StatementId), catalog));
    }

    private static CarelessFinding? FindingOfRuns(IReadOnlyList<StatementAnswer> answers, int end, int same, int alternating, CareerCatalog catalog)
    {
        var (reason, count) = same >= SameAnswerRun ? (CarelessReason.SameAnswer, same) : (CarelessReason.Alternating, alternating);
        if (count < (reason == CarelessReason.SameAnswer ? SameAnswerRun : AlternatingRun)) return null;
        if (reason == CarelessReason.Alternating && same != 1) return null;
        return new CarelessFinding(reason, answers[end].Value, count, MostDifferent(answers.Skip(end + 1 - count).Take(count).Select(a => a.StatementId), catalog));
    }

    /// <summary>How many answers up to one, counted from it backwards, repeat with a period.</summary>
    private static int RunFrom(IReadOnlyList<StatementAnswer> answers, int end, int period)
    {
        var run = Math.Min(period, end + 1);
        while (run <= end && answers[end - run].Value == answers[end - run + period].Value) run++;
        return run;
    }

    private static CarelessFinding? TooFast(PersonAnswers answers, CareerCatalog catalog)
    {
        var timed = answers.Interests.Where(a => answers.AnswerTimes.ContainsKey(a.StatementId)).ToList();
        var fast = timed.Where(a => answers.AnswerTimes[a.StatementId] < answers.FastestAnswer).ToList();
        return timed.Count < FewestTimed || fast.Count * 2 < timed.Count ? null
            : new CarelessFinding(CarelessReason.TooFast, fast[^1].Value, fast.Count, MostDifferent(fast.Select(a => a.StatementId), catalog));
    }

    private static CarelessFinding? Contradictions(IReadOnlyList<StatementAnswer> answers, CareerCatalog catalog)
    {
        var values = answers.GroupBy(a => a.StatementId).ToDictionary(g => g.Key, g => g.Last().Value);
        var pairs = catalog.Content.Statements.Where(s => s.TwinId is not null && values.ContainsKey(s.Id) && values.ContainsKey(s.TwinId)).ToList();
        var against = pairs.FindAll(s => Math.Abs(values[s.Id] - values[s.TwinId!]) >= ContradictionSteps);
        return against.Count < FewestContradictions || against.Count * 3 < pairs.Count ? null
            : new CarelessFinding(CarelessReason.Contradiction, values[against[^1].Id], against.Count * 2,
                [.. against.SelectMany(s => new[] { s.Id, s.TwinId! }).Take(AskAgainCount)]);
    }

    private static List<string> MostDifferent(IEnumerable<string> answered, CareerCatalog catalog)
    {
        var ids = answered.ToHashSet();
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
