using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>O*NET's words for how interests and an occupation go together.</summary>
public enum OccupationFit
{
    /// <summary>Below the published bands, or interests are not known.</summary>
    None,

    /// <summary>Good match, correlation from .426.</summary>
    Good,

    /// <summary>Great match, correlation from .608.</summary>
    Great,

    /// <summary>Best match, correlation from .729.</summary>
    Best,
}

/// <summary>How one occupation fits a person.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Score">Correlation of interests plus what skills and values say, less what exceeds the limits; compares occupations of one person only.</param>
/// <param name="Fit">The interest match in O*NET's bands.</param>
/// <param name="InterestCorrelation">-1 to 1; null when the person's interests are flat or known in fewer than four areas.</param>
/// <param name="Marks">Which limits it exceeds: it is lowered for each and never hidden.</param>
public sealed record OccupationMatch(
    Occupation Occupation, double Score, OccupationFit Fit, double? InterestCorrelation, LimitMarks Marks = LimitMarks.None);

/// <summary>How a sub-cluster fits a person.</summary>
/// <param name="SubCluster">The sub-cluster.</param>
/// <param name="Score">Mean score of its best occupations.</param>
/// <param name="Best">Its best occupation.</param>
public sealed record SubClusterMatch(SubCluster SubCluster, double Score, OccupationMatch Best);

/// <summary>
/// Ranks occupations for a person. Interests by the published method: Pearson correlation of the area scores (sums when the
/// inventory is complete, means before; an area without answers stays out) with the six of the occupation.
/// </summary>
public sealed class OccupationMatcher
{
    /// <summary>Most that self-rated skills move a score, up or down: people judge their skills less well than their likes.</summary>
    public const double SkillWeight = 0.3;

    /// <summary>Most that rated values move a score.</summary>
    public const double ValueWeight = 0.15;

    /// <summary>What each exceeded limit takes off: about one of O*NET's bands.</summary>
    public const double LimitWeight = 0.15;

    /// <summary>Occupations whose mean speaks for a sub-cluster: one chance hit must not.</summary>
    private const int BestOccupations = 3;

    private readonly CareerCatalog catalog;
    private readonly MatchingOptions options;
    private readonly InterestFit fit;
    private readonly double[]?[] skills;
    private readonly double[][] values;
    private readonly Dictionary<string, int> ratingIndex, valueIndex;
    private readonly InterestInventory inventory;
    private readonly Dictionary<OnetSocCode, int> index;

    /// <summary>Prepares the tables of a catalog.</summary>
    /// <param name="catalog">What is known.</param>
    /// <param name="options">How much each source counts; null: the defaults.</param>
    public OccupationMatcher(CareerCatalog catalog, MatchingOptions? options = null)
    {
        (this.catalog, this.options) = (catalog, options ?? new MatchingOptions());
        fit = new InterestFit(catalog);
        inventory = new InterestInventory(catalog);
        var needed = new StandardizedSkills(catalog);
        var extent = new StandardizedValues(catalog);
        var content = catalog.Content;
        skills = [.. catalog.Occupations.Select(o => content.SkillImportance.ContainsKey(o.Code)
            ? content.SkillRatings.Select(r => needed.Of(o.Code, r) ?? 0).ToArray() : null)];
        values = [.. catalog.Occupations.Select(o => content.WorkValues.Select(v => extent.Of(o.Code, v.Id) ?? 0).ToArray())];
        ratingIndex = content.SkillRatings.Select((r, i) => (r.Id, i)).ToDictionary(p => p.Id, p => p.i);
        valueIndex = content.WorkValues.Select((v, i) => (v.Id, i)).ToDictionary(p => p.Id, p => p.i);
        index = catalog.Occupations.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i);
    }

    /// <summary>
    /// The best fitting occupations of a cluster, excluded ones left out. Of equal scores the one whose primary cluster this is
    /// comes first, then the one with more jobs; so without answers the largest occupations are shown.
    /// </summary>
    /// <param name="answers">What the person told.</param>
    /// <param name="clusterId">Id of a cluster; an unknown one has no occupations.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<OccupationMatch> Rank(PersonAnswers answers, string clusterId, int count) =>
        [.. Scored(answers, catalog.OccupationsIn(clusterId))
            .OrderByDescending(m => m.Score)
            .ThenByDescending(m => m.Occupation.PrimaryClusterId == clusterId)
            .ThenByDescending(m => m.Occupation.RankedJobs ?? 0)
            .Take(count)];

    /// <summary>The best fitting of all occupations; those of excluded clusters only are left out.</summary>
    /// <param name="answers">What the person told.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<OccupationMatch> RankAll(PersonAnswers answers, int count) =>
        [.. Scored(answers, catalog.Occupations.Where(o => answers.ExcludedClusters.Count == 0 || !o.ClusterIds.All(answers.ExcludedClusters.Contains)))
            .OrderByDescending(m => m.Score).ThenByDescending(m => m.Occupation.RankedJobs ?? 0)
            .Take(count)];

    /// <summary>The sub-clusters of a cluster that have occupations, best first.</summary>
    /// <param name="answers">What the person told.</param>
    /// <param name="clusterId">Id of a cluster; an unknown one has none.</param>
    public IReadOnlyList<SubClusterMatch> RankSubClusters(PersonAnswers answers, string clusterId)
    {
        var ranked = Rank(answers, clusterId, int.MaxValue);
        return [.. (catalog.FindCluster(clusterId)?.SubClusters ?? [])
            .Select(s => (Sub: s, Best: ranked.Where(m => m.Occupation.SubClusterIds.Contains(s.Id)).Take(BestOccupations).ToList()))
            .Where(p => p.Best.Count > 0)
            .Select(p => new SubClusterMatch(p.Sub, p.Best.Average(m => m.Score), p.Best[0]))
            .OrderByDescending(s => s.Score)];
    }

    /// <summary>How one occupation fits.</summary>
    public OccupationMatch Of(PersonAnswers answers, Occupation occupation) => Scored(answers with { ExcludedOccupations = new HashSet<OnetSocCode>() }, [occupation]).Single();

    private IEnumerable<OccupationMatch> Scored(PersonAnswers answers, IEnumerable<Occupation> occupations)
    {
        var person = Profile(answers);
        var ratings = Steps(answers.SkillRatings, ratingIndex);
        var valued = Steps(answers.ValueRatings, valueIndex);
        foreach (var occupation in occupations)
            if (!answers.ExcludedOccupations.Contains(occupation.Code))
                yield return Score(occupation, person, ratings, valued, answers.Limits);
    }

    /// <summary>The person's area scores, NaN where unknown; null when flat or known in too few areas.</summary>
    private double[]? Profile(PersonAnswers answers)
    {
        var known = answers.AreaSums is { } sums ? null : inventory.Score(answers.Interests);
        var profile = Enum.GetValues<InterestArea>().Select(a => known is null ? answers.AreaSums!.Value[a] : known[a] ?? double.NaN).ToArray();
        return InterestFit.MakeKnownUnit(profile) ? profile : null;
    }

    private static List<(int Index, double Steps)> Steps(IReadOnlyDictionary<string, int> ratings, Dictionary<string, int> index) =>
        [.. ratings.Where(r => index.ContainsKey(r.Key)).OrderBy(r => index[r.Key])
            .Select(r => (index[r.Key], (r.Value - StatementAnswer.Neutral) / 2.0))];

    private OccupationMatch Score(
        Occupation occupation, double[]? person, List<(int Index, double Steps)> ratings, List<(int Index, double Steps)> valued, PersonLimits limits)
    {
        var o = index[occupation.Code];
        double? correlation = person is null ? null : fit.KnownCorrelation(person, o);
        var marks = OccupationLimits.MarksOf(occupation, limits);
        var score = (correlation ?? 0)
            + (options.SkillWeight * SkillWeight * Bounded(ratings, skills[o], ratingIndex.Count))
            + (options.ValueWeight * ValueWeight * Bounded(valued, values[o], valueIndex.Count))
            - (options.LimitWeight * LimitWeight * System.Numerics.BitOperations.PopCount((uint)marks));
        return new OccupationMatch(occupation, score, FitBands.OfCorrelation(correlation), correlation, marks);
    }

    /// <summary>Sums steps times need, and bounds it to -1 to 1.</summary>
    private static double Bounded(List<(int Index, double Steps)> ratings, double[]? needed, int count)
    {
        if (needed is null || ratings.Count == 0) return 0;
        var sum = 0.0;
        foreach (var (i, steps) in ratings) sum += steps * needed[i] / Math.Sqrt(count);
        return sum / (1 + Math.Abs(sum));
    }
}
