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
/// <param name="Score">Correlation of interests plus the weighted evidence of skills; compares occupations of one person only.</param>
/// <param name="Fit">The interest match in O*NET's bands.</param>
/// <param name="InterestCorrelation">-1 to 1; null when the person's interests are flat or unknown.</param>
public sealed record OccupationMatch(Occupation Occupation, double Score, OccupationFit Fit, double? InterestCorrelation);

/// <summary>Ranks the occupations of a cluster for a person.</summary>
public sealed class OccupationMatcher
{
    private readonly CareerCatalog catalog;
    private readonly InterestFit fit;
    private readonly StandardizedSkills skills;
    private readonly Dictionary<string, InterestArea> areas;
    private readonly Dictionary<string, SkillRating> ratings;
    private readonly Dictionary<OnetSocCode, int> index;

    /// <summary>Prepares the tables of a catalog.</summary>
    public OccupationMatcher(CareerCatalog catalog)
    {
        this.catalog = catalog;
        fit = new InterestFit(catalog);
        skills = new StandardizedSkills(catalog);
        areas = catalog.Content.Statements.ToDictionary(s => s.Id, s => s.Area);
        ratings = catalog.Content.SkillRatings.ToDictionary(r => r.Id);
        index = catalog.Occupations.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i);
    }

    /// <summary>
    /// The best fitting occupations, excluded ones left out. Of equal scores the one whose primary cluster this is comes
    /// first, then the one with more jobs; so without answers the largest occupations are shown.
    /// </summary>
    /// <param name="answers">What the person told.</param>
    /// <param name="clusterId">Id of a cluster; an unknown one has no occupations.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<OccupationMatch> Rank(PersonAnswers answers, string clusterId, int count)
    {
        Span<double> sums = stackalloc double[InterestProfile.AreaCount];
        foreach (var answer in answers.Interests.GroupBy(a => a.StatementId).Select(g => g.Last()))
            if (areas.TryGetValue(answer.StatementId, out var area)) sums[(int)area] += answer.Value - StatementAnswer.Neutral;
        var person = InterestFit.MakeUnit(sums) ? sums.ToArray() : null;
        return [.. catalog.OccupationsIn(clusterId)
            .Where(o => !answers.ExcludedOccupations.Contains(o.Code))
            .Select(o => Score(o, person, answers))
            .OrderByDescending(m => m.Score)
            .ThenByDescending(m => m.Occupation.PrimaryClusterId == clusterId)
            .ThenByDescending(m => m.Occupation.Figures.Employment ?? 0)
            .Take(count)];
    }

    private OccupationMatch Score(Occupation occupation, double[]? person, PersonAnswers answers)
    {
        double? correlation = person is null ? null : fit.Correlation(person, index[occupation.Code]);
        var evidence = 0.0;
        foreach (var (id, value) in answers.SkillRatings)
            if (ratings.TryGetValue(id, out var rating) && skills.Of(occupation.Code, rating) is { } needed)
                evidence += (value - StatementAnswer.Neutral) / 2.0 * needed / Math.Sqrt(ratings.Count);
        var score = (correlation ?? 0) + (ClusterMatcher.SkillWeight * evidence / (1 + Math.Abs(evidence)));
        return new OccupationMatch(occupation, score, FitBands.OfCorrelation(correlation), correlation);
    }
}
