using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads one CSV file of the catalog row by row and notes what is wrong with its cells.</summary>
internal sealed class CatalogCsv : IDisposable
{
    private readonly string name;
    private readonly CsvParser rows;
    private readonly List<CatalogProblem> problems;
    private readonly Dictionary<string, int> columns = [];
    private int line;

    private CatalogCsv(string path, string name, List<CatalogProblem> problems)
    {
        this.name = name;
        this.problems = problems;
        rows = new CsvParser(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            // Counted here: the parser's own number is the last line of a row, and an open quotation mark runs to the end.
            IgnoreBlankLines = false,
            BadDataFound = _ => Problem(null, "A quotation mark is out of place.",
                "Put the whole cell in quotation marks and write each one inside it twice."),
        });
    }

    /// <summary>Columns in the order of the file.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>The cell of the current row.</summary>
    public string this[string column] => rows[columns[column]];

    /// <summary>Whether a cell of the current row is empty, by position in <see cref="Header"/>.</summary>
    public bool IsEmpty(int column) => rows[column].Length == 0;

    /// <summary>Opens a file that must have the given columns.</summary>
    /// <returns>The file before its first row, or null when the file or a column is missing.</returns>
    public static CatalogCsv? Open(string folder, string name, string remedy, List<CatalogProblem> problems, params string[] required)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            problems.Add(new(name, "file", "The file is missing.", remedy));
            return null;
        }

        var csv = new CatalogCsv(path, name, problems);
        if (csv.ReadHeader(required)) return csv;
        csv.Dispose();
        return null;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => rows.Dispose();

    /// <summary>Goes to the next row that has a cell for every column; a row with fewer or more is a problem.</summary>
    public bool Next()
    {
        while (ReadRow())
        {
            if (rows.Count == Header.Count) return true;
            if (rows.Count == 1 && rows[0].Length == 0) continue;
            Add(Place(null), $"The row has {rows.Count} cells where the header has {Header.Count}.",
                "Write one cell per column; put text with a comma in quotation marks.");
        }

        return false;
    }

    /// <summary>Notes a problem in a cell of the current row.</summary>
    public void Problem(string? column, string found, string remedy) => Add(Place(column), found, remedy);

    /// <summary>The text of a cell that must not be empty; empty after noting the problem.</summary>
    public string Required(string column)
    {
        var text = this[column];
        if (text.Length == 0) Problem(column, "The cell is empty.", "Write a value.");
        return text;
    }

    /// <summary>The text of a cell, null when empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The number in a cell, null when empty or wrong.</summary>
    public double? Number(string column, double from, double to) => Number(columns[column], from, to);

    /// <summary>The number in a cell by position, null when empty or wrong.</summary>
    public double? Number(int column, double from, double to)
    {
        var text = rows[column];
        if (text.Length == 0) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to)
            return value;
        Problem(Header[column], $"'{text}' is not a number from {Show(from)} to {Show(to)}.", "Correct it, or leave the cell empty.");
        return null;
    }

    /// <summary>The whole number in a cell, null when empty or wrong.</summary>
    public int? Whole(string column, int from, int to)
    {
        if (Number(column, from, to) is not { } value) return null;
        if (value % 1 == 0) return (int)value;
        Problem(column, $"'{this[column]}' is not a whole number.", "Correct it, or leave the cell empty.");
        return null;
    }

    /// <summary>The O*NET-SOC code in a cell, null when it has not that form.</summary>
    public OnetSocCode? Code(string column)
    {
        var text = this[column];
        if (OnetSocCode.IsValid(text)) return new OnetSocCode(text);
        Problem(column, $"'{text}' is not an O*NET-SOC code.", "Write it as nn-nnnn.nn.");
        return null;
    }

    private bool ReadRow()
    {
        line = rows.RawRow + 1;
        return rows.Read();
    }

    private bool ReadHeader(string[] required)
    {
        if (ReadRow()) Header = rows.Record!;
        for (var i = 0; i < Header.Count; i++)
        {
            if (!columns.TryAdd(Header[i], i))
                Add("header", $"The column '{Header[i]}' is there twice.", "Remove one of the two.");
        }

        var missing = required.Where(c => !columns.ContainsKey(c)).ToList();
        foreach (var column in missing)
            Add("header", $"The column '{column}' is missing.", "Add it to the first line, and a cell to each row.");
        return missing.Count == 0;
    }

    private string Place(string? column) => column is null
        ? string.Create(CultureInfo.InvariantCulture, $"line {line}")
        : string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}");

    private void Add(string place, string found, string remedy) => problems.Add(new(name, place, found, remedy));

    private static string Show(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
