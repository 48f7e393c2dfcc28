using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.School;

/// <summary>The columns of a school's table.</summary>
/// <param name="Required">Columns it must have.</param>
/// <param name="Optional">Columns it may have besides.</param>
/// <param name="Other">What a column may also be called, to its name here.</param>
/// <param name="Contact">Tells columns that hold how to reach somebody.</param>
internal sealed record SpreadsheetLayout(string[] Required, string[] Optional, IReadOnlyDictionary<string, string> Other, ContactTest Contact)
{
    /// <summary>Rows at the top in which the column names are looked for.</summary>
    private const int TopRows = 6;

    /// <summary>The row with the column names: the first, or one below it when only there most of the required ones stand.</summary>
    public int RowOfHeader(IReadOnlyList<string[]> rows) =>
        Holds(rows[0]) > 0 ? 0 : Math.Max(rows.Take(TopRows).ToList().FindIndex(r => Holds(r) * 2 > Required.Length), 0);

    /// <summary>Column names to their places; null after noting what is wrong with them.</summary>
    public Dictionary<string, int>? Columns(string[] header, string name, List<CatalogProblem> problems)
    {
        var columns = new Dictionary<string, int>();
        var before = problems.Count;
        for (var i = 0; i < header.Length; i++)
        {
            var column = NameOf(header[i]);
            if (column.Length == 0) continue;
            if (!Required.Contains(column) && !Optional.Contains(column)) problems.Add(Unknown(name, $"header, column {Letters(i)}", header[i].Trim(), column));
            else if (!columns.TryAdd(column, i))
                problems.Add(new(name, $"header, column {Letters(i)}", $"The column '{column}' is there twice.", "Remove one of the two."));
        }

        foreach (var column in Required.Where(c => !columns.ContainsKey(c)))
            problems.Add(new(name, "header", $"The column '{column}' is missing.", "Add it to the first row, and a cell to each row below."));
        return problems.Count == before ? columns : null;
    }

    private CatalogProblem Unknown(string file, string place, string written, string column) => Contact.IsContactColumn(column)
        ? new(file, place, $"The column '{written}' tells how to reach somebody.", "Remove the column and keep it with your school's coordinator: nothing in this file may lead to a person directly.")
        : new(file, place, $"The column '{written}' is unknown.", $"Use these: {string.Join(", ", Required.Concat(Optional))}.");

    private int Holds(string[] row) => row.Select(NameOf).Distinct().Count(Required.Contains);

    private string NameOf(string cell)
    {
        var name = cell.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
        return Other.GetValueOrDefault(name, name);
    }

    /// <summary>A column as spreadsheets name it: A to Z, AA.</summary>
    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);
}
