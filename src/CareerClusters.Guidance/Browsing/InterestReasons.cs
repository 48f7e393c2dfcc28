using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Browsing;

/// <summary>Why a person's interests suit an occupation or do not.</summary>
/// <param name="Areas">The two interest areas the work is most about, strongest first.</param>
/// <param name="For">The person's answers that speak for it, strongest first.</param>
/// <param name="Against">The person's answers that speak against it, strongest first.</param>
public sealed record InterestReasons(IReadOnlyList<InterestArea> Areas, IReadOnlyList<AnswerContribution> For, IReadOnlyList<AnswerContribution> Against)
{
    private const int AreasTold = 2;

    /// <summary>
    /// The reasons. An answer counts as far as it is from the middle, times how far its area is from the mean of the occupation's six:
    /// the terms that add up to the correlation by which interests are matched, but for a common factor.
    /// </summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="answers">The person's ratings.</param>
    /// <param name="statements">All statements.</param>
    public static InterestReasons Of(Occupation occupation, IEnumerable<StatementAnswer> answers, IReadOnlyList<InterestStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        var areas = Enum.GetValues<InterestArea>();
        var mean = areas.Average(a => occupation.Interests[a]);
        var areaOf = statements.ToDictionary(s => s.Id, s => s.Area);
        var told = answers.Where(a => areaOf.ContainsKey(a.StatementId))
            .Select(a => new AnswerContribution(
                EvidenceKind.Statement, a.StatementId, a.Value, (a.Value - StatementAnswer.Neutral) * (occupation.Interests[areaOf[a.StatementId]] - mean)))
            .ToList();
        return new InterestReasons(
            [.. areas.OrderByDescending(a => occupation.Interests[a]).Take(AreasTold)],
            [.. told.Where(t => t.Contribution > 0).OrderByDescending(t => t.Contribution)],
            [.. told.Where(t => t.Contribution < 0).OrderBy(t => t.Contribution)]);
    }
}
