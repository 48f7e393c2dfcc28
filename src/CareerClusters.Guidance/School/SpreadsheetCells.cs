using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.School;

/// <summary>Reads cells that spreadsheets write in their own way.</summary>
internal static partial class SpreadsheetCells
{
    /// <summary>First and last grade a cell may name: a gap year after school counts as 13.</summary>
    private const int FirstGrade = 6, LastGrade = 13;

    private static readonly string[] DayForms =
        ["yyyy-M-d", "yyyy/M/d", "M/d/yyyy", "M/d/yy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy"];

    /// <summary>A day as people and spreadsheets in the US write it; null when the text is none.</summary>
    public static DateOnly? Day(string text)
    {
        // A spreadsheet may add the time of day it thinks midnight is.
        var day = MidnightAtEnd().Replace(text, "");
        return DateOnly.TryParseExact(day, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var found) ? found : null;
    }

    /// <summary>One grade or a span: <c>9-12</c>, <c>9 to 12</c>, <c>11</c>; also <c>12-Sep</c>, which spreadsheets make of 9-12.</summary>
    public static GradeSpan? Grades(string text)
    {
        if (MadeADay().Match(text) is { Success: true } made
            && DateTime.TryParseExact(made.Groups["month"].Value, "MMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return Span(month.Month, int.Parse(made.Groups["number"].Value, CultureInfo.InvariantCulture));
        return Plain().Match(text) is { Success: true } plain
            ? Span(int.Parse(plain.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(plain.Groups[plain.Groups[2].Success ? 2 : 1].Value, CultureInfo.InvariantCulture))
            : null;
    }

    private static GradeSpan? Span(int first, int last) => first >= FirstGrade && last >= first && last <= LastGrade ? new GradeSpan(first, last) : null;

    [GeneratedRegex(@"[ T]0?0:00(:00)?$")]
    private static partial Regex MidnightAtEnd();

    [GeneratedRegex(@"^((?<number>\d{1,2})[- ](?<month>[A-Za-z]{3})|(?<month>[A-Za-z]{3})[- ](?<number>\d{1,2}))$")]
    private static partial Regex MadeADay();

    [GeneratedRegex(@"^(?:grades? )?(\d{1,2})(?:\s*(?:-|–|—|to|through)\s*(\d{1,2}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
