namespace CareerClusters.Guidance.School;

/// <summary>The cells of a row that students see: on one line, without a period at the end, and without anybody's address.</summary>
/// <param name="rows">The table, at the row.</param>
/// <param name="contact">Finds addresses.</param>
/// <param name="remedy">What to do where there is one.</param>
internal sealed class SeenCells(SpreadsheetCsv rows, ContactTest contact, string remedy)
{
    /// <summary>A cell; empty for a missing one.</summary>
    public string this[string column]
    {
        get
        {
            var text = rows[column];
            if (contact.Find(text) is { } found) rows.Problem(column, $"This looks like {found}, and students would see it.", remedy);
            return SpreadsheetCells.WithoutPeriod(text);
        }
    }

    /// <summary>A cell that must not be empty; an empty one is noted.</summary>
    public string Required(string column, string whatToWrite)
    {
        rows.Required(column, whatToWrite);
        return this[column];
    }

    /// <summary>The Spanish of a cell: that of the column with <c>_es</c> behind its name, else the cell itself.</summary>
    public string Spanish(string column) => rows[$"{column}_es"].Length > 0 ? this[$"{column}_es"] : SpreadsheetCells.WithoutPeriod(rows[column]);
}
