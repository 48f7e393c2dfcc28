using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.School;

/// <summary>Reads cells that spreadsheets write in their own way.</summary>
internal static partial class SpreadsheetCells
{
    /// <summary>First and last grade a cell may name: a gap year after school counts as 13.</summary>
    private const int FirstGrade = 6, LastGrade = 13;

    /// <summary>The lines of a cell as one, joined by commas.</summary>
    public static string OneLine(string text) => text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } lines
        ? lines.Aggregate((all, line) => char.IsPunctuation(all[^1]) && all[^1] is not (')' or '"' or '”') ? $"{all} {line}" : $"{all}, {line}")
        : text.Trim();

    /// <summary>A name or a phrase without the period of a sentence; one of an abbreviation ("Jr.") stays.</summary>
    public static string WithoutPeriod(string text) => SentenceEnd().Replace(text, "$1");

    /// <summary>One grade or a span: <c>9-12</c>, <c>9th to 12th grade</c>, <c>11</c>; also <c>12-Sep</c>, which spreadsheets make of 9-12.</summary>
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

    [GeneratedRegex(@"(\w{4,}|\))\.+$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^((?<number>\d{1,2})[- ](?<month>[A-Za-z]{3})|(?<month>[A-Za-z]{3})[- ](?<number>\d{1,2}))$")]
    private static partial Regex MadeADay();

    [GeneratedRegex(@"^(?:grades?\s*)?(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:-|–|—|to|through)\s*(\d{1,2})(?:st|nd|rd|th)?)?(?:\s*grades?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
