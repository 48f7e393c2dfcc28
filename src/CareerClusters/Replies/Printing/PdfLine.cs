using SkiaSharp;

namespace CareerClusters.Replies.Printing;

/// <summary>A line of text as it stands on a sheet.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Font">Its letters.</param>
/// <param name="Left">Where it begins, in points from the sheet's left edge.</param>
/// <param name="Above">Space above it, in points; none at the top of a sheet.</param>
internal sealed record PdfLine(string Text, SKFont Font, float Left, float Above)
{
    private const float LineHeight = 1.36f;

    /// <summary>A bullet or a number before it; null when there is none.</summary>
    public string? Mark { get; init; }

    /// <summary>Whose address ends it, to be tapped; null when none does.</summary>
    public PageEntry? Link { get; init; }

    /// <summary>Thickness of the rule below it, in points; 0 for none.</summary>
    public float Rule { get; init; }

    /// <summary>Whether the next line stands on the same sheet: headings with what they head, and no line of a paragraph alone.</summary>
    public bool StaysWithNext { get; init; }

    /// <summary>Its height without the space above, in points.</summary>
    public float Height => (Font.Size * LineHeight) + (Rule > 0 ? Rule + 3 : 0);

    /// <summary>Spreads lines over sheets; what stays together moves on together.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="height">Room on a sheet, in points.</param>
    public static List<List<PdfLine>> OnSheets(IEnumerable<PdfLine> lines, float height)
    {
        List<List<PdfLine>> sheets = [[]];
        foreach (var line in lines)
        {
            var sheet = sheets[^1];
            sheet.Add(line);
            if (Filled(sheet) <= height || sheet.Count == 1) continue;
            var from = sheet.FindLastIndex(sheet.Count - 2, before => !before.StaysWithNext) + 1;
            // More stays together than a sheet holds.
            if (from == 0) from = sheet.Count - 1;
            sheets.Add(sheet[from..]);
            sheet.RemoveRange(from, sheet.Count - from);
        }

        return sheets;
    }

    private static float Filled(List<PdfLine> sheet) => sheet.Sum(line => line.Above + line.Height) - sheet[0].Above;
}
