using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Interests;

/// <summary>Why the inventory asks on or stops.</summary>
public enum InventoryReason
{
    /// <summary>The first sketch is not reached, or the top three could still change.</summary>
    StillOpen,

    /// <summary>Answers look careless; the next statement is one to ask again.</summary>
    Careless,

    /// <summary>The top three are settled; going on is the person's choice.</summary>
    Settled,

    /// <summary>Every statement was answered or skipped.</summary>
    AllAsked,
}

/// <summary>What the inventory does next.</summary>
/// <param name="Next">The statement to ask; also given when it would stop, for those who go on. Null: none is left.</param>
/// <param name="Stop">Whether it would stop here.</param>
/// <param name="Reason">Why.</param>
public sealed record InventoryStep(InterestStatement? Next, bool Stop, InventoryReason Reason);

/// <summary>Which statement to ask next, when to stop, and what the answers add up to.</summary>
public sealed class InterestInventory
{
    /// <summary>Answers after which a first sketch is shown.</summary>
    public const int FirstSketchCount = 12;

    /// <summary>Fewer statements than this rank nothing: one a third of the first sketch.</summary>
    public const int FewestToRank = FirstSketchCount / 3;

    /// <summary>Statements asked at most.</summary>
    public const int FullCount = 60;

    /// <summary>
    /// The top three are settled when the third is ahead of the fourth by this many standard deviations of what their
    /// difference would be on another day (scorecard, part d).
    /// </summary>
    internal const double SettledWidths = 1.5;

    private readonly CareerCatalog catalog;
    private readonly Dictionary<string, InterestStatement> byId;
    private readonly Lazy<ClusterMatcher> matcher;
    private readonly Lazy<AnswerModel> model;

    /// <summary>Prepares the statements of a catalog.</summary>
    /// <param name="catalog">Its statements are asked.</param>
    /// <param name="matcher">Says where the clusters stand; null: one with default weights.</param>
    public InterestInventory(CareerCatalog catalog, Lazy<ClusterMatcher>? matcher = null)
    {
        this.catalog = catalog;
        byId = catalog.Content.Statements.ToDictionary(s => s.Id);
        this.matcher = matcher ?? new Lazy<ClusterMatcher>(() => new ClusterMatcher(catalog));
        model = new Lazy<AnswerModel>(() => new AnswerModel(catalog));
    }

    /// <summary>Builds its tables now.</summary>
    public void WarmUp() => _ = model.Value;

    /// <summary>
    /// The statement whose answer is expected to settle most which clusters are the first three (<see cref="SettlingGain"/>). Of
    /// equal ones the first in the file; so the same answers always lead to the same statement.
    /// </summary>
    /// <param name="answers">Answers so far, in any order.</param>
    /// <param name="skipped">Ids of statements not to ask.</param>
    /// <returns>Null when none is left.</returns>
    public InterestStatement? Next(IReadOnlyList<StatementAnswer> answers, IReadOnlySet<string> skipped) =>
        Next(new PersonAnswers { Interests = answers, Skipped = skipped });

    /// <summary>The same, also with what else the person told.</summary>
    public InterestStatement? Next(PersonAnswers answers) => MostTelling(answers, matcher.Value.Standing(answers));

    /// <summary>The next statement, and whether to stop: not before the first sketch, unless none is left.</summary>
    public InventoryStep Ask(PersonAnswers answers)
    {
        if (CarelessPattern.Screen(answers, catalog) is { AskAgain: [var again, ..] })
            return new InventoryStep(byId[again], false, InventoryReason.Careless);
        var standing = matcher.Value.Standing(answers);
        var next = Seen(answers).Count >= FullCount ? null : MostTelling(answers, standing);
        if (next is null) return new InventoryStep(null, true, InventoryReason.AllAsked);
        var settled = standing.Settled && Latest(answers.Interests).Count() >= FirstSketchCount;
        return new InventoryStep(next, settled, settled ? InventoryReason.Settled : InventoryReason.StillOpen);
    }

    /// <summary>The one unanswered statement whose answer is expected to tell most about which of two clusters it is.</summary>
    /// <returns>Null when no statement is left, or a cluster is unknown.</returns>
    internal InterestStatement? Between(string clusterA, string clusterB, PersonAnswers answers)
    {
        var belief = catalog.Clusters.Select(c => c.Id == clusterA || c.Id == clusterB ? 0.5 : 0).ToArray();
        return belief.Sum() < 1 ? null : Best(Open(answers), s => model.Value.GainOnClusters(s, belief));
    }

    /// <summary>The mean answer of every area on 0 to 4; a statement answered twice counts with its last answer.</summary>
    public AreaScores Score(IReadOnlyList<StatementAnswer> answers)
    {
        var (sums, counts) = Sums(answers);
        double? Mean(InterestArea area) => counts[(int)area] == 0 ? null : (double)sums[(int)area] / counts[(int)area];
        return new AreaScores(
            Mean(InterestArea.Realistic), Mean(InterestArea.Investigative), Mean(InterestArea.Artistic),
            Mean(InterestArea.Social), Mean(InterestArea.Enterprising), Mean(InterestArea.Conventional));
    }

    /// <summary>The six raw scores, sums of answers of 0 to 4; null while a statement is unanswered.</summary>
    public InterestProfile? RawScores(IReadOnlyList<StatementAnswer> answers)
    {
        var (sums, counts) = Sums(answers);
        return counts.Sum() < byId.Count ? null : new InterestProfile(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    private InterestStatement? MostTelling(PersonAnswers answers, Standing standing)
    {
        var counts = Sums(answers.Interests).Counts;
        var open = Due(Open(answers), counts);
        return Best(open, new SettlingGain(standing, open, counts, catalog).Of);
    }

    /// <summary>What may be asked next: all that is open, but as the first sketch comes near only areas that have no answer yet.</summary>
    private List<int> Due(List<int> open, int[] counts)
    {
        var unknown = open.FindAll(s => counts[(int)catalog.Content.Statements[s].Area] == 0);
        var areas = unknown.Select(s => catalog.Content.Statements[s].Area).Distinct().Count();
        return areas > 0 && counts.Sum() + areas >= FirstSketchCount ? unknown : open;
    }

    private List<int> Open(PersonAnswers answers)
    {
        var seen = Seen(answers);
        return [.. Enumerable.Range(0, catalog.Content.Statements.Count).Where(s => !seen.Contains(catalog.Content.Statements[s].Id))];
    }

    private InterestStatement? Best(List<int> open, Func<int, double> gain) =>
        open.Count == 0 ? null : catalog.Content.Statements[open.MaxBy(gain)];

    private static HashSet<string> Seen(PersonAnswers answers) =>
        answers.Interests.Select(a => a.StatementId).Concat(answers.Skipped).ToHashSet();

    private (int[] Sums, int[] Counts) Sums(IReadOnlyList<StatementAnswer> answers)
    {
        int[] sums = new int[InterestProfile.AreaCount], counts = new int[InterestProfile.AreaCount];
        foreach (var (statement, value) in Latest(answers))
        {
            sums[(int)statement.Area] += value - 1;
            counts[(int)statement.Area]++;
        }

        return (sums, counts);
    }

    private IEnumerable<(InterestStatement Statement, int Value)> Latest(IReadOnlyList<StatementAnswer> answers) =>
        answers.GroupBy(a => a.StatementId)
            .Where(g => byId.ContainsKey(g.Key))
            .Select(g => (byId[g.Key], g.Last().Value));
}
