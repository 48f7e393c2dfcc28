using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Interests;

/// <summary>Which statement to ask next, and what the answers add up to.</summary>
public sealed class InterestInventory
{
    /// <summary>Answers after which a first sketch is shown: two an area.</summary>
    public const int FirstSketchCount = 12;

    /// <summary>Answers after which the result is a full one: five an area.</summary>
    public const int FullCount = 30;

    /// <summary>Clusters that count as still in play: as many as a person is shown.</summary>
    private const int InPlayCount = 5;

    private static readonly int FirstSketchPerArea = FirstSketchCount / InterestProfile.AreaCount;

    private readonly IReadOnlyList<InterestStatement>[] byArea;
    private readonly Dictionary<string, InterestStatement> byId;

    /// <summary>Sorts the statements of a catalog by area.</summary>
    public InterestInventory(CareerCatalog catalog)
    {
        var statements = catalog.Content.Statements;
        byId = statements.ToDictionary(s => s.Id);
        byArea = [.. Enum.GetValues<InterestArea>().Select(a => statements.Where(s => s.Area == a).ToList())];
    }

    /// <summary>
    /// The next statement: of the area seen least, so that areas take turns (realistic first); its first two in the order
    /// of the file, then the one that speaks most for the clusters still in play.
    /// </summary>
    /// <param name="answers">Answers so far, in any order.</param>
    /// <param name="skipped">Ids of statements not to ask.</param>
    /// <returns>Null when none is left.</returns>
    public InterestStatement? Next(IReadOnlyList<StatementAnswer> answers, IReadOnlySet<string> skipped)
    {
        var seen = answers.Select(a => a.StatementId).Concat(skipped).ToHashSet();
        var area = byArea
            .Where(statements => statements.Any(s => !seen.Contains(s.Id)))
            .MinBy(statements => statements.Count(s => seen.Contains(s.Id)));
        if (area is null) return null;

        var left = area.Where(s => !seen.Contains(s.Id)).ToList();
        if (area.Count - left.Count < FirstSketchPerArea) return left[0];
        var inPlay = InPlay(answers);
        return left.MaxBy(s => s.ClusterLoadings.Sum(l => inPlay.Contains(l.Key) ? l.Value : 0));
    }

    /// <summary>The mean answer of every area on 0 to 4; a statement answered twice counts with its last answer.</summary>
    public AreaScores Score(IReadOnlyList<StatementAnswer> answers)
    {
        var sums = new double[InterestProfile.AreaCount];
        var counts = new int[InterestProfile.AreaCount];
        foreach (var (statement, value) in Latest(answers))
        {
            sums[(int)statement.Area] += value - 1;
            counts[(int)statement.Area]++;
        }

        double? Mean(InterestArea area) => counts[(int)area] == 0 ? null : sums[(int)area] / counts[(int)area];
        return new AreaScores(
            Mean(InterestArea.Realistic), Mean(InterestArea.Investigative), Mean(InterestArea.Artistic),
            Mean(InterestArea.Social), Mean(InterestArea.Enterprising), Mean(InterestArea.Conventional));
    }

    private HashSet<string> InPlay(IReadOnlyList<StatementAnswer> answers) =>
        Latest(answers)
            .SelectMany(a => a.Statement.ClusterLoadings, (a, l) => (Cluster: l.Key, Says: l.Value * (a.Value - StatementAnswer.Neutral)))
            .GroupBy(e => e.Cluster, e => e.Says)
            .OrderByDescending(g => g.Sum()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(InPlayCount).Select(g => g.Key).ToHashSet();

    private IEnumerable<(InterestStatement Statement, int Value)> Latest(IReadOnlyList<StatementAnswer> answers) =>
        answers.GroupBy(a => a.StatementId)
            .Where(g => byId.ContainsKey(g.Key))
            .Select(g => (byId[g.Key], g.Last().Value));
}
