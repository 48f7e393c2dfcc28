using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Browsing;

/// <summary>The occupations of a cluster that most people work in.</summary>
public static class LargestJobs
{
    /// <summary>
    /// Occupations whose primary cluster it is, most jobs first, one of each published code, as occupations of one code share its figures
    /// (<see cref="Occupation.IsCounted"/>). Those whose yearly pay and its range are not published are left out.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="clusterId">The cluster.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<Occupation> Of(CareerCatalog catalog, string clusterId, int count)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. catalog.OccupationsIn(clusterId)
                .Where(o => o.PrimaryClusterId == clusterId && o is { RankedJobs: not null, Figures: { MedianWage.Period: PayPeriod.Year, Wage10thPercentile: not null, Wage90thPercentile: not null } })
                .OrderByDescending(o => o.RankedJobs).Take(count),
        ];
    }
}
