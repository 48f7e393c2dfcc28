namespace CareerClusters.Guidance.Catalog;

/// <summary>Labor-market figures of a whole cluster: occupations that have it as primary, each published SOC code counted once.</summary>
/// <param name="OccupationCount">Occupations that have the cluster as primary.</param>
/// <param name="SocCodes">Published SOC codes behind the figures.</param>
/// <param name="Employment">Number of jobs, United States, base year of the projections; null when none is published.</param>
/// <param name="OpeningsPerYear">Projected openings a year; null when none is published.</param>
/// <param name="MedianAnnualWageUsd">
/// Median of the yearly medians, each SOC code counting the same; US dollars. Hourly wages are left out. Null when none is published.
/// </param>
/// <param name="GrowthPercent">Projected growth over the decade, percent, weighted by jobs; null when none is published.</param>
public sealed record ClusterFigures(
    int OccupationCount, int SocCodes, long? Employment, long? OpeningsPerYear, decimal? MedianAnnualWageUsd, double? GrowthPercent)
{
    /// <summary>Figures of a cluster. A SOC code whose occupations have several primary clusters counts in the one most of them have.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="clusterId">Cluster id; an unknown one has no figures.</param>
    public static ClusterFigures For(CareerCatalog catalog, string clusterId)
    {
        var figures = Counted(catalog, clusterId);
        return new ClusterFigures(Members(catalog, clusterId).Count(), figures.Count, Sum(figures, f => f.Employment), Sum(figures, f => f.OpeningsPerYear),
            Median(figures), Growth(figures));
    }

    /// <summary>The schooling that most jobs of a cluster start with, as published; null where none is.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="clusterId">Cluster id; an unknown one has none.</param>
    public static string? UsualEducation(CareerCatalog catalog, string clusterId) => Counted(catalog, clusterId)
        .Where(f => f.EntryEducation is not null).GroupBy(f => f.EntryEducation).MaxBy(g => g.Sum(f => (long)(f.Employment ?? 0)))?.Key;

    /// <summary>The figures that count for a cluster, each SOC code once.</summary>
    internal static List<LaborFigures> Counted(CareerCatalog catalog, string clusterId)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var bySoc = catalog.Occupations.ToLookup(o => o.Figures.SocCode);
        return [.. Members(catalog, clusterId).Select(o => o.Figures).DistinctBy(f => f.SocCode).Where(f => Home(bySoc[f.SocCode]) == clusterId)];
    }

    private static IEnumerable<Occupation> Members(CareerCatalog catalog, string clusterId) =>
        catalog.OccupationsIn(clusterId).Where(o => o.PrimaryClusterId == clusterId);

    // Each published code has one home, so that the clusters' figures add up to the country's and no job counts twice.
    private static string Home(IEnumerable<Occupation> sharers) => sharers
        .GroupBy(o => o.PrimaryClusterId).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(o => o.Code.Value), StringComparer.Ordinal)
        .First().Key;

    private static long? Sum(List<LaborFigures> figures, Func<LaborFigures, int?> figure) =>
        figures.Exists(f => figure(f) is not null) ? figures.Sum(f => (long)(figure(f) ?? 0)) : null;

    private static decimal? Median(List<LaborFigures> figures)
    {
        List<decimal> wages = [.. figures.Where(f => f.MedianWage is { Period: PayPeriod.Year }).Select(f => f.MedianWage!.Usd).Order()];
        if (wages.Count == 0) return null;
        var middle = wages.Count / 2;
        return wages.Count % 2 == 1 ? wages[middle] : (wages[middle - 1] + wages[middle]) / 2;
    }

    private static double? Growth(List<LaborFigures> figures)
    {
        var counted = figures.FindAll(f => f is { Employment: > 0, GrowthPercent: not null });
        if (counted.Count == 0) return null;
        return Math.Round(counted.Sum(f => f.Employment!.Value * f.GrowthPercent!.Value) / counted.Sum(f => (double)f.Employment!.Value), 1);
    }
}
