using System.Globalization;
using CareerClusters.Guidance.Catalog.Import;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads <c>occupations.csv</c>.</summary>
internal sealed class OccupationsFile
{
    private const string Name = "occupations.csv";
    private const double LowestGrowth = -90, HighestGrowth = 150;
    private const int MostJobs = 20_000_000, MostOpenings = 3_000_000;
    private const decimal HighestWage = 2_000_000;

    private readonly Dictionary<string, LaborFigures> figuresBySoc = [];
    private readonly Dictionary<string, string[]> clustersBySubClusters = [];
    private readonly Dictionary<string, string> texts = [];
    private readonly CatalogCsv csv;

    private OccupationsFile(CatalogCsv csv) => this.csv = csv;

    /// <summary>Reads all occupations; null when the file cannot be read at all.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="subClusters">Known sub-cluster ids; null when they could not be read.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static List<Occupation>? Read(string folder, IReadOnlySet<string>? subClusters, List<CatalogProblem> problems)
    {
        using var csv = CatalogCsv.Open(folder, Name, CatalogReader.ImportRemedy, problems, CatalogImport.OccupationColumns);
        if (csv is null) return null;
        var file = new OccupationsFile(csv);
        var found = new Dictionary<OnetSocCode, Occupation>();
        while (csv.Next())
        {
            if (csv.Code("code") is not { } code) continue;
            if (!found.TryAdd(code, file.ReadRow(code, subClusters)))
                csv.Problem("code", $"{code} is there twice.", "Keep one row for each occupation.");
        }

        return WiderGroups.Mark([.. found.Values]);
    }

    private Occupation ReadRow(OnetSocCode code, IReadOnlySet<string>? known)
    {
        var subClusters = csv.Required("sub_clusters").Split(';', StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in subClusters)
        {
            if (known is not null && !known.Contains(id))
                csv.Problem("sub_clusters", $"'{id}' is no sub-cluster.", "Use ids from clusters.yaml as cluster/sub-cluster.");
        }

        var zone = csv.Whole("job_zone", 1, 5);
        if (zone is null && csv["job_zone"].Length == 0 && csv["job_zone_note"].Length == 0)
            csv.Problem("job_zone_note", "The job zone is empty and no note says why.", "Write the reason.");
        return new Occupation
        {
            Code = code,
            Title = csv.Required("title"),
            SubClusterIds = Shared(csv["sub_clusters"], subClusters, out var clusters),
            ClusterIds = clusters,
            Interests = new InterestProfile(Interest("realistic"), Interest("investigative"), Interest("artistic"),
                Interest("social"), Interest("enterprising"), Interest("conventional")),
            JobZone = zone,
            Figures = ReadFigures(),
        };
    }

    private double Interest(string column)
    {
        csv.Required(column);
        return csv.Number(column, 1, 7) ?? 1;
    }

    private LaborFigures ReadFigures()
    {
        var median = ReadWage("median_wage");
        var low = ReadWage("wage_p10");
        var high = ReadWage("wage_p90");
        if (low?.Usd > median?.Usd) csv.Problem("wage_p10", "The 10th percentile is above the median.", "Correct one of the two.");
        if (high?.Usd < median?.Usd) csv.Problem("wage_p90", "The 90th percentile is below the median.", "Correct one of the two.");
        var figures = new LaborFigures
        {
            SocCode = Text(csv.Required("soc")),
            SocTitle = Text(csv.Required("soc_title")),
            Employment = csv.Whole("employment", 1, MostJobs),
            MedianWage = median,
            Wage10thPercentile = low,
            Wage90thPercentile = high,
            GrowthPercent = csv.Number("growth_percent", LowestGrowth, HighestGrowth),
            OpeningsPerYear = csv.Whole("openings_per_year", 0, MostOpenings),
            EntryEducation = Optional("entry_education"),
            Experience = Optional("experience"),
            Training = Optional("training"),
        };
        if (!figuresBySoc.TryGetValue(figures.SocCode, out var before)) figuresBySoc[figures.SocCode] = before = figures;
        else if (before != figures)
            csv.Problem("soc", $"The figures differ from another row of {figures.SocCode}.", "Give rows of one SOC code the same figures.");
        return before;
    }

    private Wage? ReadWage(string column)
    {
        var text = csv[column];
        if (text.Length == 0) return null;
        var atLeast = text.StartsWith(">=", StringComparison.Ordinal);
        if (!decimal.TryParse(text.AsSpan(atLeast ? 2 : 0), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var usd)
            || usd is <= 0 or > HighestWage)
        {
            csv.Problem(column, $"'{text}' is not a wage.", "Write US dollars as 12345, >=12345 for the top code, or nothing.");
            return null;
        }

        if (csv["pay_period"] is "year" or "hour")
            return new Wage(usd, csv["pay_period"] == "hour" ? PayPeriod.Hour : PayPeriod.Year, atLeast);
        csv.Problem("pay_period", $"'{csv["pay_period"]}' is not a pay period.", "Write year or hour.");
        return null;
    }

    // Hundreds of rows have the same few clusters, titles and education levels: one copy of each.
    private string[] Shared(string cell, string[] subClusters, out string[] clusters)
    {
        if (!clustersBySubClusters.TryGetValue(cell, out clusters!))
        {
            clusters = [.. subClusters.Select(id => Text(id.Split('/')[0])).Distinct()];
            clustersBySubClusters[cell] = clusters;
        }

        return Array.ConvertAll(subClusters, Text);
    }

    private string Text(string text)
    {
        if (texts.TryGetValue(text, out var one)) return one;
        return texts[text] = text;
    }

    private string? Optional(string column) => csv.Optional(column) is { } text ? Text(text) : null;
}
