using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// Ranks the clusters for a person. A cluster's score is a sum in natural log odds: where it stands before the first answer,
/// plus what each answer says for it (<see cref="EvidenceSheet"/>, <see cref="EvidenceTables"/>). Which model was compared with
/// which is in <c>scorecard/README.md</c>. Safe for any number of threads; what depends on the catalog only is computed once.
/// </summary>
public sealed class ClusterMatcher
{
    /// <summary>Clusters a person is shown at least; the inventory goes on until these are settled.</summary>
    public const int TopCount = 3;

    /// <summary>
    /// Few answers lead further than they carry: scores are divided by 1 plus this over the square of the number of statements
    /// before they become chances, 1.14 after 12. Fitted to simulated takers of other seeds than the scorecard's part f measures.
    /// </summary>
    private const double FewAnswersTemperature = 20;

    private const double MostTemperature = 2;

    private readonly CareerCatalog catalog;
    private readonly MatchingOptions options;
    private readonly EvidenceTables tables;

    /// <summary>Prepares the tables of a catalog.</summary>
    /// <param name="catalog">What is known; without a trained model one is trained here.</param>
    /// <param name="options">How much each source counts; null: the defaults.</param>
    public ClusterMatcher(CareerCatalog catalog, MatchingOptions? options = null)
    {
        (this.catalog, this.options) = (catalog, options ?? new MatchingOptions());
        tables = new EvidenceTables(catalog, this.options);
    }

    /// <summary>Ranks the clusters, or says why the answers do not allow it.</summary>
    public MatchResult Match(PersonAnswers answers)
    {
        var usable = UsableAnswers.Of(answers, catalog, tables);
        var excluded = catalog.Clusters.Select(c => c.Id).Where(answers.ExcludedClusters.Contains).ToList();
        if (!usable.Evidence.Exists(SpeaksForSomething))
            return new MatchResult { Reason = usable.InterestsLeftOut ?? AbstainReason.NothingAnswered, Excluded = excluded };

        var sheet = new EvidenceSheet(usable, tables, options);
        var order = Order(sheet, answers);
        var chances = Confidence(sheet, order);
        return new MatchResult
        {
            InterestsLeftOut = usable.InterestsLeftOut,
            Excluded = excluded,
            Clusters = [.. order.Select((c, place) => new ClusterMatch(sheet, c)
            {
                Cluster = catalog.Clusters[c],
                Baseline = sheet.Baseline[c],
                Confidence = chances[place],
                Band = FitBands.Of(sheet.Scores[c]),
                LevelWithPrevious = place > 0 && IsLevel(sheet, order[place - 1], c),
            })],
        };
    }

    /// <summary>What the answers come to, for the inventory, which asks before anything can be ranked.</summary>
    internal Standing Standing(PersonAnswers answers)
    {
        var sheet = new EvidenceSheet(UsableAnswers.Of(answers, catalog, tables), tables, options);
        var order = Order(sheet, answers);
        var settled = sheet.Evidence.Count > 0 && (order.Count <= TopCount
            || sheet.Scores[order[TopCount - 1]] - sheet.Scores[order[TopCount]]
                >= InterestInventory.SettledWidths * sheet.NoiseWidth(order[TopCount - 1], order[TopCount]));
        return new Standing(sheet, order, settled);
    }

    private List<int> Order(EvidenceSheet sheet, PersonAnswers answers) =>
        [.. Enumerable.Range(0, catalog.Clusters.Count)
            .Where(c => !answers.ExcludedClusters.Contains(catalog.Clusters[c].Id))
            .OrderByDescending(c => sheet.Scores[c])];

    private static double[] Confidence(EvidenceSheet sheet, List<int> order)
    {
        double statements = sheet.Evidence.Count(e => e.Kind == EvidenceKind.Statement);
        var temperature = statements == 0 ? 1 : Math.Min(MostTemperature, 1 + (FewAnswersTemperature / (statements * statements)));
        var chances = order.ConvertAll(c => sheet.Scores[c] / temperature).ToArray();
        if (chances.Length > 0) Chances.OfScores(chances);
        return chances;
    }

    private bool IsLevel(EvidenceSheet sheet, int better, int worse) =>
        sheet.Scores[better] - sheet.Scores[worse] < options.LevelWidths * sheet.NoiseWidth(better, worse);

    // What is not for a person and what they cannot do says nothing of what they want.
    private static bool SpeaksForSomething(Evidence e) =>
        e.Kind is not (EvidenceKind.ExcludedOccupation or EvidenceKind.EducationLimit or EvidenceKind.PayLimit);
}

/// <summary>What the answers so far come to.</summary>
/// <param name="Sheet">Scores of all clusters and what makes them.</param>
/// <param name="Order">Clusters that are not excluded, best first, by their place in the framework.</param>
/// <param name="Settled">Whether the third is well ahead of the fourth.</param>
internal sealed record Standing(EvidenceSheet Sheet, IReadOnlyList<int> Order, bool Settled);
