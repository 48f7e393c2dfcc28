using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>Wages and projections by SOC code, as the cells of <c>occupations.csv</c>.</summary>
internal sealed partial class LaborFigureSource
{
    /// <summary>Headings of the projections table.</summary>
    public static readonly string[] ProjectionColumns =
    [
        "2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type", "Employment, 2024",
        "Employment change, percent, 2024–34", "Occupational openings, 2024–34 annual average",
        "Typical education needed for entry", "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
    ];

    /// <summary>Headings of the wage table.</summary>
    public static readonly string[] WageColumns =
        ["OCC_CODE", "OCC_TITLE", "O_GROUP", "H_PCT10", "H_MEDIAN", "H_PCT90", "A_PCT10", "A_MEDIAN", "A_PCT90"];

    // Field Descriptions of the May 2025 workbook: '#' stands for at least this much.
    private const string YearlyTopCode = ">=239200";
    private const string HourlyTopCode = ">=115";

    /// <summary>The code under which both publish all occupations together.</summary>
    private const string AllOccupations = "00-0000";

    private readonly Dictionary<string, string[]> projections;
    private readonly Dictionary<string, string[]> wages;

    /// <summary>Indexes both tables by code.</summary>
    public LaborFigureSource(SourceTable projectionTable, SourceTable wageTable)
    {
        projections = Pick(projectionTable, ProjectionColumns, codeAt: 1, groupAt: 2, "Line item");
        wages = Pick(wageTable, WageColumns, codeAt: 0, groupAt: 2, "detailed");
        var projection = Cells(projectionTable, ProjectionColumns).FirstOrDefault(c => c[1] == AllOccupations);
        if (Cells(wageTable, WageColumns).FirstOrDefault(c => c[0] == AllOccupations) is not { } wage || projection is null) return;
        var (median, p10, p90, _) = Pay(wage);
        AllWork = [Thousands(projection[3]), median, p10, p90, OneDecimal(projection[4]), Thousands(projection[5])];
    }

    /// <summary>The cells of <c>all-work.csv</c>; null where one of the files does not have all occupations together.</summary>
    public string[]? AllWork { get; }

    /// <summary>Number of SOC codes with projections.</summary>
    public int ProjectionCount => projections.Count;

    /// <summary>Number of SOC codes with wages.</summary>
    public int WageCount => wages.Count;

    /// <summary>The cells from <c>soc</c> to <c>training</c> for a SOC code; empty where nothing is published.</summary>
    /// <param name="soc">Six-digit 2018 SOC code of an occupation.</param>
    public IReadOnlyList<string> CellsFor(string soc)
    {
        var code = FrameworkCrosswalk.PublishedCode(soc, c => projections.ContainsKey(c) || wages.ContainsKey(c)) ?? soc;
        var projection = projections.GetValueOrDefault(code);
        var wage = wages.GetValueOrDefault(code);
        var (median, p10, p90, period) = wage is null ? ("", "", "", "") : Pay(wage);
        return
        [
            code, wage?[1] ?? Footnote().Replace(projection?[0] ?? "", ""),
            Thousands(projection?[3]), median, p10, p90, period, OneDecimal(projection?[4]), Thousands(projection?[5]),
            Text(projection?[6]), Text(projection?[7]), Text(projection?[8]),
        ];
    }

    private static (string Median, string P10, string P90, string Period) Pay(string[] wage)
    {
        var yearly = IsPublished(wage[7]);
        if (!yearly && !IsPublished(wage[4])) return ("", "", "", "");
        return yearly
            ? (Money(wage[7], YearlyTopCode), Money(wage[6], YearlyTopCode), Money(wage[8], YearlyTopCode), "year")
            : (Money(wage[4], HourlyTopCode), Money(wage[3], HourlyTopCode), Money(wage[5], HourlyTopCode), "hour");
    }

    private static Dictionary<string, string[]> Pick(SourceTable table, string[] headings, int codeAt, int groupAt, string group) =>
        Cells(table, headings).Where(cells => cells[groupAt] == group).ToDictionary(cells => cells[codeAt]);

    private static IEnumerable<string[]> Cells(SourceTable table, string[] headings)
    {
        var columns = headings.Select(table.Column).ToArray();
        return table.Rows.Select(row => Array.ConvertAll(columns, c => row[c]));
    }

    private static bool IsPublished(string cell) => cell is not ("" or "*" or "**" or "—");

    private static string Money(string cell, string topCode) =>
        cell == "#" ? topCode : !IsPublished(cell) ? "" : Number(cell, 2);

    private static string Thousands(string? cell) =>
        cell is null || !IsPublished(cell) ? "" : Number(cell, 1, 1000);

    private static string OneDecimal(string? cell) => cell is null || !IsPublished(cell) ? "" : Number(cell, 1);

    private static string Text(string? cell) => cell is null or "—" ? "" : cell;

    // Workbooks hold 4.4 as 4.4000000000000004: rounded to the places that are published.
    private static string Number(string cell, int places, int times = 1) =>
        (Math.Round((decimal)double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture), places) * times)
            .ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*\[\d+\]$")]
    private static partial Regex Footnote();
}
