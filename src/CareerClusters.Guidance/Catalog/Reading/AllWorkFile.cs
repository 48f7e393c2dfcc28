namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads <c>all-work.csv</c>.</summary>
internal static class AllWorkFile
{
    public const string Name = "all-work.csv";

    public static readonly string[] Columns = ["employment", "median_wage", "wage_p10", "wage_p90", "growth_percent", "openings_per_year"];

    private const int MostJobs = 400_000_000, HighestWage = 2_000_000;
    private const double LowestGrowth = -50, HighestGrowth = 50;

    public static AllWork Read(string folder, List<CatalogProblem> problems)
    {
        // A catalog may do without: then nothing is set against all work.
        if (!File.Exists(Path.Combine(folder, Name))) return AllWork.Unknown;
        using var csv = CatalogCsv.Open(folder, Name, CatalogReader.ImportRemedy, problems, Columns);
        if (csv is null || !csv.Next()) return AllWork.Unknown;
        return new AllWork(
            csv.Whole("employment", 1, MostJobs), csv.Whole("median_wage", 1, HighestWage), csv.Whole("wage_p10", 1, HighestWage),
            csv.Whole("wage_p90", 1, HighestWage), csv.Number("growth_percent", LowestGrowth, HighestGrowth), csv.Whole("openings_per_year", 0, MostJobs));
    }
}
