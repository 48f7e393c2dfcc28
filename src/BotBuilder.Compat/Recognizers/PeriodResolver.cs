using System.Globalization;
using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Turns weeks, months, years, durations and parts of today into ranges.</summary>
internal static class PeriodResolver
{
    internal static DateMatch? Period(Match match, DateGrammar grammar, DateTime reference)
    {
        var groups = match.Groups;
        var today = reference.Date;
        var (start, end) = (match.Index, match.Index + match.Length);
        if (groups["pod"].Success)
            return TimeResolver.WithPartOfDay(new(start, start, DateKind.Date, [new(DateFormat.Iso(today), today)]), match, grammar);
        if (groups["halfhour"].Success) return HalfHour(match, reference);
        if (groups["duration"].Success)
            return new(start, end, DateKind.Duration, [Duration(grammar.Number(groups["n"]), grammar.Unit(groups["duration"]))]);
        if (groups["n"].Success) return Counted(match, grammar, reference);

        var readings = groups["mon"].Success ? Month(match, grammar, today)
            : groups["unit"].Success ? [Unit(grammar.Unit(groups["unit"]), Shift(groups["rel"], grammar), today)]
            : [Year(DateResolver.Year(groups["y"])!.Value)];
        if (!groups["part"].Success) return new(start, end, DateKind.DateRange, readings);
        var mod = Part(groups["part"].ValueSpan);
        return new(start, end, DateKind.DateRange, [.. readings.Select(reading => Cut(reading, mod))], mod);
    }

    // "half an hour" lasts; "in half an hour" is a moment.
    private static DateMatch HalfHour(Match match, DateTime reference)
    {
        var (start, end, moment) = (match.Index, match.Index + match.Length, reference.AddMinutes(30));
        return match.ValueSpan.StartsWith("half", StringComparison.OrdinalIgnoreCase) || match.ValueSpan.StartsWith("media", StringComparison.OrdinalIgnoreCase)
            ? new(start, end, DateKind.Duration, [new("PT0.5H", null, Value: "1800")])
            : new(start, end, DateKind.DateTime, [new(moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), moment)]);
    }

    private static int Shift(Group rel, DateGrammar grammar) => grammar.Relation(rel) is var shift && shift == 2 ? 1 : shift;

    private static DateMatch Counted(Match match, DateGrammar grammar, DateTime reference)
    {
        var (count, unit) = (grammar.Number(match.Groups["n"]), grammar.Unit(match.Groups["unit"]));
        var (start, end) = (match.Index, match.Index + match.Length);
        if (match.Groups["ago"].Success) count = -count;
        if (unit is DateUnit.Hour or DateUnit.Minute)
        {
            var moment = unit == DateUnit.Hour ? reference.AddHours(count) : reference.AddMinutes(count);
            var timex = moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
            return new(start, end, DateKind.DateTime, [new(timex, moment)]);
        }

        // "next two weeks" is all of them; "in two weeks" is the last of them, as the official recognizer has it.
        var tomorrow = reference.Date.AddDays(1);
        var skipped = match.Groups["rel"].Success ? 0 : count - 1;
        var (from, to) = (DateResolver.Add(tomorrow, skipped, unit), DateResolver.Add(tomorrow, count, unit));
        var range = $"({DateFormat.Iso(from)},{DateFormat.Iso(to)},{Duration(count - skipped, unit).Timex})";
        return new(start, end, DateKind.DateRange, [new(range, from, to)]);
    }

    internal static DateReading Duration(int count, DateUnit unit)
    {
        var (code, seconds) = unit switch
        {
            DateUnit.Week => ("W", 604_800L),
            DateUnit.Month => ("M", 2_592_000L),
            DateUnit.Year => ("Y", 31_536_000L),
            DateUnit.Hour => ("H", 3_600L),
            DateUnit.Minute => ("M", 60L),
            _ => ("D", 86_400L),
        };
        var time = unit is DateUnit.Hour or DateUnit.Minute ? "T" : string.Empty;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"P{time}{count}{code}"), null,
            Value: (count * seconds).ToString(CultureInfo.InvariantCulture));
    }

    private static DateReading Unit(DateUnit unit, int shift, DateTime today)
    {
        var monday = DateResolver.Monday(today).AddDays(7 * shift);
        var week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday):0000}-W{ISOWeek.GetWeekOfYear(monday):00}");
        return unit switch
        {
            DateUnit.Weekend => new(week + "-WE", monday.AddDays(5), monday.AddDays(7)),
            DateUnit.Month => MonthOf(new DateTime(today.Year, today.Month, 1).AddMonths(shift), null),
            DateUnit.Year => Year(today.Year + shift),
            _ => new(week, monday, monday.AddDays(7)),
        };
    }

    private static DateReading Year(int year) =>
        new(year.ToString("0000", CultureInfo.InvariantCulture), new DateTime(year, 1, 1), new DateTime(year, 1, 1).AddYears(1));

    private static DateReading[] Month(Match match, DateGrammar grammar, DateTime today)
    {
        var month = grammar.Month(match);
        if (DateResolver.Year(match.Groups["y"]) is { } year) return [MonthOf(new DateTime(year, month, 1), null)];
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}");
        var thisYear = new DateTime(today.Year, month, 1);
        // The month that is running counts as the one to come.
        return month < today.Month
            ? [MonthOf(thisYear, timex), MonthOf(thisYear.AddYears(1), timex)]
            : [MonthOf(thisYear.AddYears(-1), timex), MonthOf(thisYear, timex)];
    }

    private static DateReading MonthOf(DateTime first, string? timex) =>
        new(timex ?? first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, first.AddMonths(1));

    private static string Part(ReadOnlySpan<char> word) => char.ToLowerInvariant(word[0]) switch
    {
        'b' or 's' or 'p' or 'c' or 'i' => "start",
        'm' => "mid",
        'e' when word.StartsWith("early", StringComparison.OrdinalIgnoreCase) => "start",
        _ => "end",
    };

    // Halves, as the official recognizer cuts them: a week at its Thursday, a month at the 16th, a year at July.
    private static DateReading Cut(DateReading reading, string mod)
    {
        var (start, end) = (reading.Start!.Value, reading.End!.Value);
        var middle = (end - start).Days switch
        {
            <= 7 => start.AddDays(3),
            <= 31 => start.AddDays(15),
            _ => start.AddMonths(6),
        };
        return mod == "start" ? reading with { End = middle } : mod == "end" ? reading with { Start = middle } : reading with
        {
            Start = start.AddDays((middle - start).Days * 2 / 3),
            End = middle.AddDays((end - middle).Days / 3),
        };
    }
}
