using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>One published table: its rows, with the columns an import needs, found by their published headings.</summary>
internal sealed class SourceTable
{
    private const int HeadingWithin = 10;

    private readonly Dictionary<string, int> columns;

    private SourceTable(IReadOnlyList<string> header, List<string[]> rows)
    {
        columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < header.Count; i++) columns.TryAdd(header[i].Trim(), i);
        // Trailing empty cells are left out in some rows.
        Rows = [.. rows.Select(r => r.Length >= header.Count ? r : [.. r, .. Enumerable.Repeat("", header.Count - r.Length)])];
    }

    /// <summary>The rows below the heading.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Position of a column; <see cref="Open"/> made sure of those it was asked for.</summary>
    public int Column(string heading) => columns[heading];

    /// <summary>Reads a table, or says what is wrong with it.</summary>
    /// <param name="folder">Folder of the published files.</param>
    /// <param name="spec">File, sheet and headings.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The table, or null when the file or a column is missing.</returns>
    public static SourceTable? Open(string folder, SourceSpec spec, List<CatalogProblem> problems)
    {
        var path = Path.Combine(folder, spec.File);
        if (!File.Exists(path))
        {
            problems.Add(new(spec.File, "file", "The file is missing.", $"Put it there: {spec.Origin}."));
            return null;
        }

        List<string[]> all;
        try
        {
            all = spec.Sheet is null ? ReadText(path, spec.File.EndsWith(".txt", StringComparison.Ordinal)) : ReadSheet(path, spec.Sheet);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or CsvHelperException or KeyNotFoundException)
        {
            problems.Add(new(spec.File, spec.Sheet is null ? "file" : $"sheet {spec.Sheet}",
                "The file cannot be read as a table.", $"Fetch it anew: {spec.Origin}."));
            return null;
        }

        // Some sheets carry a title above their headings.
        var at = Enumerable.Range(0, Math.Min(all.Count, HeadingWithin))
            .OrderBy(i => Missing(all[i], spec).Count).Cast<int?>().FirstOrDefault();
        var missing = at is { } row ? Missing(all[row], spec) : [.. spec.Columns];
        if (missing.Count == 0)
            return new SourceTable(all[at!.Value], all.GetRange(at.Value + 1, all.Count - at.Value - 1));
        problems.Add(new(spec.File, spec.Sheet is null ? "header" : $"sheet {spec.Sheet}, header",
            $"These columns are missing: {string.Join(", ", missing)}.",
            $"Use the release that has them: {spec.Origin}."));
        return null;
    }

    private static List<string> Missing(string[] row, SourceSpec spec) =>
        [.. spec.Columns.Where(c => !Array.Exists(row, cell => Same(cell, c)))];

    private static bool Same(string cell, string heading) =>
        cell.AsSpan().Trim().Equals(heading, StringComparison.OrdinalIgnoreCase);

    private static List<string[]> ReadText(string path, bool tabs)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = tabs ? "\t" : ",",
            // Tab-separated O*NET files use quotation marks as plain characters.
            Mode = tabs ? CsvMode.NoEscape : CsvMode.RFC4180,
            BadDataFound = null,
        };
        using var reader = new StreamReader(path);
        using var parser = new CsvParser(reader, configuration);
        var rows = new List<string[]>();
        while (parser.Read()) rows.Add(parser.Record!);
        return rows;
    }

    private static List<string[]> ReadSheet(string path, string sheet)
    {
        var rows = new List<string[]>();
        foreach (IDictionary<string, object?> row in MiniExcel.Query(path, useHeaderRow: false, sheetName: sheet))
            rows.Add([.. row.Values.Select(Text)]);
        return rows;
    }

    private static string Text(object? cell) => Convert.ToString(cell, CultureInfo.InvariantCulture)?.Trim() ?? "";
}

/// <summary>Which published table an import needs.</summary>
/// <param name="File">Path under the folder of published files.</param>
/// <param name="Sheet">Sheet of a workbook; null for text files.</param>
/// <param name="Origin">What to fetch when it is missing, for people.</param>
/// <param name="Columns">Headings it must have.</param>
internal sealed record SourceSpec(string File, string? Sheet, string Origin, params string[] Columns);
