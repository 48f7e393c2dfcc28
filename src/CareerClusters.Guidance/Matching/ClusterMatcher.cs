using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// Ranks the clusters for a person. A cluster's score is
/// <c>InterestWeight * mean of the ten best correlations of its occupations</c> plus, for each kind of evidence,
/// <c>weight * x / (1 + |x|)</c> where x sums what the answers say (-1 to 1) times how strongly they speak for the cluster.
/// The second form grows with every answer and never past its weight, so no kind drowns the others.
/// Safe for any number of threads; everything that depends on the catalog only is computed once.
/// </summary>
public sealed class ClusterMatcher
{
    /// <summary>Occupations of a cluster whose correlations are averaged: one chance hit must not carry a large cluster.</summary>
    public const int BestOccupations = 10;

    /// <summary>Interest areas: the best studied part (51% of later choices in published work), and it covers every occupation.</summary>
    public const double InterestWeight = 1.0;

    /// <summary>Statements about the cluster's own work: as telling as the areas once several are answered.</summary>
    public const double StatementWeight = 0.8;

    /// <summary>Self-rated skills: people judge their skills less well than their likes.</summary>
    public const double SkillWeight = 0.3;

    /// <summary>Liked subjects: a hint, since a subject leads to several clusters.</summary>
    public const double SubjectWeight = 0.3;

    /// <summary>Occupations in mind: half of it for the first, so that one idea shows up high and does not decide alone.</summary>
    public const double OccupationWeight = 0.6;

    private readonly CareerCatalog catalog;
    private readonly InterestFit fit;
    private readonly ClusterEvidence tables;
    private readonly Dictionary<string, InterestArea> areas;
    private readonly int[][] members;

    /// <summary>Prepares the tables of a catalog.</summary>
    public ClusterMatcher(CareerCatalog catalog)
    {
        this.catalog = catalog;
        fit = new InterestFit(catalog);
        tables = new ClusterEvidence(catalog);
        areas = catalog.Content.Statements.ToDictionary(s => s.Id, s => s.Area);
        var index = catalog.Occupations.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i);
        members = [.. catalog.Clusters.Select(c => catalog.OccupationsIn(c.Id).Select(o => index[o.Code]).ToArray())];
    }

    /// <summary>Ranks the clusters, or says why the answers do not allow it.</summary>
    public MatchResult Match(PersonAnswers answers)
    {
        var usable = UsableAnswers.Of(answers, catalog, tables, areas);
        var excluded = catalog.Clusters.Select(c => c.Id).Where(answers.ExcludedClusters.Contains).ToList();
        if (usable.Evidence.Count == 0)
            return new MatchResult { Reason = usable.InterestsLeftOut ?? AbstainReason.NothingAnswered, Excluded = excluded };

        var sheet = new ScoreSheet(usable.Evidence, fit, Candidates(answers));
        var order = Enumerable.Range(0, catalog.Clusters.Count)
            .Where(c => !answers.ExcludedClusters.Contains(catalog.Clusters[c].Id))
            .OrderByDescending(c => sheet.Scores[c]).ToList();
        return new MatchResult
        {
            InterestsLeftOut = usable.InterestsLeftOut,
            Excluded = excluded,
            Clusters = [.. order.Select((c, place) => sheet.Describe(catalog.Clusters[c], c, place == 0 ? null : order[place - 1]))],
        };
    }

    private int[][] Candidates(PersonAnswers answers) =>
        answers.ExcludedOccupations.Count == 0
            ? members
            : [.. members.Select(m => m.Where(o => !answers.ExcludedOccupations.Contains(catalog.Occupations[o].Code)).ToArray())];
}
