using System.Globalization;
using System.Text;
using CareerClusters.Guidance.Catalog;
using CsvHelper;
using CsvHelper.Configuration;

namespace CareerClusters.Guidance.School;

/// <summary>
/// Reads a table as spreadsheets save it: with or without a byte order mark, as UTF-8, UTF-16 or the old Windows code page,
/// with commas, semicolons or tabs, a first line <c>sep=;</c>, any line ends, line breaks inside quoted cells, empty rows,
/// empty columns at the end, and headers in any case. Places are named as the spreadsheet shows them: row and column.
/// </summary>
internal sealed class SpreadsheetCsv
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly string name;
    private readonly List<CatalogProblem> problems;
    private readonly Dictionary<string, int> columns;
    private readonly List<(int Row, string[] Cells)> rows;
    private int at = -1;

    private SpreadsheetCsv(string name, List<CatalogProblem> problems, Dictionary<string, int> columns, List<(int Row, string[] Cells)> rows) =>
        (this.name, this.problems, this.columns, this.rows) = (name, problems, columns, rows);

    /// <summary>The text of a cell on one line, without blanks around it; empty for a missing cell or column.</summary>
    public string this[string column] => SpreadsheetCells.OneLine(Cell(rows[at].Cells, column));

    /// <summary>The number of the current row, as the spreadsheet shows it.</summary>
    public int Row => rows[at].Row;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">How problems name it.</param>
    /// <param name="layout">Columns it must and may have.</param>
    /// <returns>The table before its first row; null when it has not these columns.</returns>
    public static SpreadsheetCsv? Open(string path, string name, List<CatalogProblem> problems, SpreadsheetLayout layout)
    {
        var (text, separator) = Separated(Decoded(File.ReadAllBytes(path)));
        var quotes = new List<int>();
        var rows = Parsed(text, separator, quotes);
        foreach (var row in quotes)
            problems.Add(new(name, Place(row, null), "A quotation mark is out of place.", "Put the whole cell in quotation marks and write each one inside it twice, or take it out."));
        if (rows.Count == 0)
        {
            problems.Add(new(name, "file", "The file is empty.", $"Write the columns {string.Join(", ", layout.Required)} into its first row."));
            return null;
        }

        if (layout.RowOfHeader(rows.ConvertAll(r => r.Cells)) is > 0 and var below)
        {
            problems.Add(new(name, Place(rows[0].Row, null), $"A title stands above the column names, which are in row {rows[below].Row}.", "Remove what is above them: the first row must hold the column names."));
            return null;
        }

        var columns = layout.Columns(rows[0].Cells, name, problems);
        rows.RemoveAt(0);
        return columns is null || quotes.Count > 0 ? null : new SpreadsheetCsv(name, problems, columns, rows);
    }

    /// <summary>Goes to the next row in which anything is written.</summary>
    public bool Next()
    {
        while (++at < rows.Count)
        {
            if (rows[at].Cells.Any(c => c.Trim().Length > 0)) return true;
        }

        return false;
    }

    /// <summary>A column's cells, one for each row.</summary>
    public IEnumerable<string> Column(string column) => rows.Select(r => Cell(r.Cells, column));

    /// <summary>Notes a problem in a cell of the current row, or in the row.</summary>
    public void Problem(string? column, string found, string remedy) => problems.Add(new(name, Place(rows[at].Row, column), found, remedy));

    /// <summary>The text of a cell that must not be empty; empty after noting the problem.</summary>
    public string Required(string column, string remedy)
    {
        if (this[column].Length == 0) Problem(column, "The cell is empty.", remedy);
        return this[column];
    }

    /// <summary>The entries of a cell that holds several, separated by semicolons, bars or line breaks.</summary>
    public IEnumerable<string> Entries(string column) =>
        Cell(rows[at].Cells, column).Split([';', '|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // "CSV" without "UTF-8" in Excel: the Windows code page, in which no byte is wrong.
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    private static (string Text, char Separator) Separated(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        var first = end < 0 ? text : text[..end];
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length >= 5)
            // The line stays as an empty one, so that rows keep their numbers.
            return (end < 0 ? "" : text[end..], first[4]);
        return (text, Separators.MaxBy(c => first.Count(f => f == c)));
    }

    private static List<(int Row, string[] Cells)> Parsed(string text, char separator, List<int> quotes)
    {
        var rows = new List<(int, string[])>();
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = _ => quotes.Add(rows.Count + 1),
        });
        var row = 0;
        while (parser.Read())
        {
            row++;
            if (rows.Count > 0 || parser.Record!.Any(c => c.Trim().Length > 0)) rows.Add((row, parser.Record!));
        }

        return rows;
    }

    private string Cell(string[] cells, string column) => columns.TryGetValue(column, out var i) && i < cells.Length ? cells[i].Trim() : "";

    private static string Place(int row, string? column) => column is null
        ? string.Create(CultureInfo.InvariantCulture, $"row {row}")
        : string.Create(CultureInfo.InvariantCulture, $"row {row}, column {column}");
}
