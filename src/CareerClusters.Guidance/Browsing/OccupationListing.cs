using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Browsing;

/// <summary>What would be listed without one of the limits.</summary>
/// <param name="Limit">The limit to give up.</param>
/// <param name="Count">How many occupations are listed then.</param>
public sealed record Loosening(OccupationLimit Limit, int Count);

/// <summary>
/// Occupations narrowed and sorted. Unlike a person's own limits, which lower and never hide, a filter is put on a list for a look
/// and taken off again: it hides. An occupation of which nothing is published does not pass a limit on it, and openings that are
/// published for a wider group are not its own (<see cref="Occupation.RankedOpenings"/>).
/// </summary>
/// <param name="Kept">Those that pass, in order.</param>
/// <param name="Unheld">Those that pass but for least pay a year, which theirs, published by the hour only, cannot be held against; in order.</param>
/// <param name="Total">How many there are without a filter, in the same part.</param>
/// <param name="Loosen">When nothing passes: the limits that would let something pass if given up alone, most occupations first; else empty.</param>
public sealed record OccupationListing(IReadOnlyList<Occupation> Kept, IReadOnlyList<Occupation> Unheld, int Total, IReadOnlyList<Loosening> Loosen)
{
    /// <summary>Narrows and sorts.</summary>
    /// <param name="occupations">Occupations, best fit first.</param>
    /// <param name="filter">What to narrow and sort by.</param>
    public static OccupationListing Of(IReadOnlyList<Occupation> occupations, OccupationFilter filter)
    {
        ArgumentNullException.ThrowIfNull(occupations);
        ArgumentNullException.ThrowIfNull(filter);
        List<Occupation> kept = [.. Sort(occupations.Where(o => Passes(o, filter)), filter.Sort)];
        List<Occupation> unheld = filter.LeastAnnualPayUsd is null ? []
            : [.. Sort(occupations.Where(o => OccupationLimits.HourlyPay(o) is not null && Passes(o, filter.Without(OccupationLimit.Pay))), filter.Sort)];
        return new OccupationListing(kept, unheld, occupations.Count(o => InPart(o, filter)), kept.Count > 0 ? [] : [.. Loosenings(occupations, filter)]);
    }

    private static IEnumerable<Loosening> Loosenings(IReadOnlyList<Occupation> occupations, OccupationFilter filter) => filter.Limits
        .Select(limit => new Loosening(limit, occupations.Count(o => Passes(o, filter.Without(limit)))))
        .Where(l => l.Count > 0).OrderByDescending(l => l.Count);

    private static bool Passes(Occupation occupation, OccupationFilter filter) =>
        (filter.MostSchoolYears is not { } years || OccupationLimits.EducationYears(occupation) <= years)
        && (filter.LeastAnnualPayUsd is not { } pay || OccupationLimits.YearlyPay(occupation) >= pay)
        && (!filter.Growing || occupation.Figures.GrowthPercent > 0)
        && (filter.LeastOpeningsPerYear is not { } openings || occupation.RankedOpenings >= openings)
        && (!filter.Apprenticeship || occupation.IsApprenticed)
        && InPart(occupation, filter);

    private static bool InPart(Occupation occupation, OccupationFilter filter) => filter.SubClusterId is not { } part || occupation.SubClusterIds.Contains(part);

    // Sorting keeps the order of what is equal, so that the better fit stays first; what is not published comes last,
    // and pay by the hour after all pay by the year: the two cannot be set against each other.
    private static IEnumerable<Occupation> Sort(IEnumerable<Occupation> occupations, OccupationSort sort) => sort switch
    {
        OccupationSort.Pay => occupations.OrderByDescending(o => OccupationLimits.YearlyPay(o) ?? -1).ThenByDescending(o => OccupationLimits.HourlyPay(o) ?? -1),
        OccupationSort.Growth => occupations.OrderByDescending(o => o.Figures.GrowthPercent ?? double.MinValue),
        OccupationSort.Openings => occupations.OrderByDescending(o => o.RankedOpenings ?? -1),
        OccupationSort.School => occupations.OrderBy(o => OccupationLimits.EducationYears(o) ?? int.MaxValue).ThenBy(o => o.JobZone ?? int.MaxValue),
        _ => occupations,
    };
}
