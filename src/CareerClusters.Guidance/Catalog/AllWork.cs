namespace CareerClusters.Guidance.Catalog;

/// <summary>Figures of all occupations of the United States together, to set one's figures against. The one row of <c>catalog/all-work.csv</c>; null means not published.</summary>
/// <param name="Employment">Number of jobs, Employment Projections base year.</param>
/// <param name="MedianAnnualWageUsd">Pay that half of all workers earn less than, US dollars a year.</param>
/// <param name="Wage10thPercentileUsd">Pay that one in ten earn less than, US dollars a year.</param>
/// <param name="Wage90thPercentileUsd">Pay that one in ten earn more than, US dollars a year.</param>
/// <param name="GrowthPercent">Projected change of employment over the projection decade, percent.</param>
/// <param name="OpeningsPerYear">Projected openings a year.</param>
public sealed record AllWork(
    int? Employment, int? MedianAnnualWageUsd, int? Wage10thPercentileUsd, int? Wage90thPercentileUsd, double? GrowthPercent, int? OpeningsPerYear)
{
    /// <summary>Nothing is known, as in a catalog without the file.</summary>
    public static AllWork Unknown { get; } = new(null, null, null, null, null, null);
}
