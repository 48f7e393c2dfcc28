using System.Globalization;
using System.Text.RegularExpressions;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.School;

/// <summary>
/// Reads the days of a column. Whether 05/12/2026 is in May or in December depends on who wrote it, so a day in numbers is read only
/// where nothing else can be meant, or where the column's other days settle the order.
/// </summary>
internal sealed partial class DayColumn
{
    /// <summary>The orders people write day, month and year in: place of each.</summary>
    private static readonly (int Year, int Month, int Day)[] Orders = [(2, 0, 1), (2, 1, 0), (0, 1, 2)];

    private static readonly string[] YearFirst = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];

    /// <summary>Names of months in English and Spanish; spreadsheets cut them after three letters.</summary>
    private static readonly string[][] Months =
    [
        ["january", "enero"], ["february", "febrero"], ["march", "marzo"], ["april", "abril"], ["may", "mayo"], ["june", "junio"], ["july", "julio"],
        ["august", "agosto"], ["september", "septiembre", "setiembre"], ["october", "octubre"], ["november", "noviembre"], ["december", "diciembre"],
    ];

    /// <summary>What may stand in a written day besides.</summary>
    private static readonly HashSet<string> Around =
    [
        "of", "the", "de", "del", "el", "st", "nd", "rd", "th", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    ];

    private readonly (int Year, int Month, int Day)? settled;

    /// <summary>Looks which order the cells of a column follow.</summary>
    public DayColumn(IEnumerable<string> cells)
    {
        var numbers = cells.Select(c => Numbers(WithoutTime(c))).OfType<int[]>().ToList();
        var fitting = Orders.Where(o => numbers.Count > 0 && numbers.TrueForAll(n => In(n, o) is not null)).ToList();
        if (fitting.Count == 1) settled = fitting[0];
    }

    /// <summary>The days a cell may mean: none when it is no day, several when it cannot be told which.</summary>
    public IReadOnlyList<DateOnly> Read(string cell)
    {
        var text = WithoutTime(cell);
        if (DateOnly.TryParseExact(text, YearFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return [day];
        if (Numbers(text) is { } numbers) return settled is { } order ? [In(numbers, order)!.Value] : [.. Orders.Select(o => In(numbers, o)).OfType<DateOnly>().Distinct()];
        return Written(text) is { } written ? [written] : [];
    }

    // A spreadsheet may add the time of day it thinks midnight is.
    private static string WithoutTime(string cell) => Time().Replace(cell.Trim(), "");

    /// <summary>The three numbers of a day without a month's name; null for anything else. The year is the last, or has two digits.</summary>
    private static int[]? Numbers(string text) => InNumbers().Match(text) is { Success: true } match
        ? [.. match.Groups["number"].Captures.Select(c => c.Value).Append(match.Groups["year"].Value).Select(n => int.Parse(n, CultureInfo.InvariantCulture))] : null;

    private static DateOnly? In(int[] numbers, (int Year, int Month, int Day) order) => Day(numbers[order.Year], numbers[order.Month], numbers[order.Day]);

    private static DateOnly? Day(int year, int month, int day)
    {
        if (year < 100) year += 2000;
        return year is >= 2000 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>A day with the month's name: "Wednesday, June 30, 2027", "30-Jun-27", "30 de junio de 2027".</summary>
    private static DateOnly? Written(string text)
    {
        var parts = Part().Matches(text).SelectMany(m => Words.Split(m.Value)).Where(w => !Around.Contains(w)).ToList();
        var names = parts.Where(p => !char.IsDigit(p[0])).ToList();
        var numbers = parts.Where(p => char.IsDigit(p[0])).Select(p => int.TryParse(p, CultureInfo.InvariantCulture, out var n) ? n : 0).ToList();
        if (names is not [{ Length: >= 3 } name] || numbers.Count != 2) return null;
        var month = Array.FindIndex(Months, m => Array.Exists(m, full => full.StartsWith(name, StringComparison.Ordinal) || (name == "sept" && full == "september"))) + 1;
        return month == 0 ? null : numbers[0] > 31 ? Day(numbers[0], month, numbers[1]) : Day(numbers[1], month, numbers[0]);
    }

    [GeneratedRegex(@"[ T,]+\d{1,2}:\d\d(:\d\d(\.\d+)?)?(\s*[AaPp]\.?\s?[Mm]\.?)?Z?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:(?<number>\d{1,2})\s*(?<sign>[/.-])\s*){2}(?<year>\d{4}|\d{2})$")]
    private static partial Regex InNumbers();

    [GeneratedRegex(@"\d+|\p{L}+")]
    private static partial Regex Part();
}
