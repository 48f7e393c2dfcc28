using System.Globalization;
using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Turns a date expression into one day, or into the last and the next day that fit.</summary>
internal static class DateResolver
{
    /// <summary>Null when the numbers are no date at all.</summary>
    internal static DateMatch? Date(Match match, DateGrammar grammar, DateTime today)
    {
        var groups = match.Groups;
        var readings = groups["word"].Success ? Definite(today.AddDays(grammar.Days[groups["word"].ValueSpan]))
            : groups["a"].Success ? Pair(match, grammar, today)
            : groups["n"].Success ? Definite(Counted(match, grammar, today))
            : groups["mon"].Success ? DayOfMonth(Year(groups["y"]), grammar.Month(match), Day(match, grammar), today)
            : groups["dom"].Success ? DayAlone(match, grammar, today)
            : groups["wd"].Success ? Weekday(match, grammar, today)
            : DayOfMonth(Year(groups["y"]), Number(groups["m"]), Number(groups["d"]), today);
        return readings is null ? null : new DateMatch(match.Index, match.Index + match.Length, DateKind.Date, readings);
    }

    internal static DateTime Add(DateTime date, int count, DateUnit unit) => unit switch
    {
        DateUnit.Week => date.AddDays(7 * count),
        DateUnit.Month => date.AddMonths(count),
        DateUnit.Year => date.AddYears(count),
        _ => date.AddDays(count),
    };

    internal static int? Year(Group group)
    {
        if (!group.Success) return null;
        var year = Number(group);
        return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    /// <summary>Monday of the week.</summary>
    internal static DateTime Monday(DateTime day) => day.AddDays(1 - IsoDay(day));

    private static int IsoDay(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    internal static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateReading[] Definite(DateTime day) => [new(DateFormat.Iso(day), day)];

    internal static int Day(Match match, DateGrammar grammar)
    {
        if (match.Groups["day"].Success) return Number(match.Groups["day"]);
        var reader = new Microsoft.Recognizers.Text.Number.NumberReader(match.Groups["dayword"].Value, grammar.DayFirst ? "es" : "en");
        return (int)(reader.ReadOrdinal(0)?.Offset ?? reader.ReadNumber(0)?.Value ?? 1);
    }

    private static DateReading[]? Pair(Match match, DateGrammar grammar, DateTime today)
    {
        var (first, second) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
        // A dotted date is written day first in every language, and 13/4 leaves no other reading.
        var dayFirst = grammar.DayFirst || match.Groups["sep"].ValueSpan is ".";
        var (month, day) = dayFirst ? (second, first) : (first, second);
        if (month > 12) (month, day) = (day, month);
        return DayOfMonth(Year(match.Groups["y"]), month, day, today);
    }

    internal static DateReading[]? DayOfMonth(int? year, int month, int day, DateTime today)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31) return null;
        var monthAndDay = string.Create(CultureInfo.InvariantCulture, $"-{month:00}-{day:00}");
        if (year is { } known)
        {
            var date = known is > 0 and < 10000 && day <= DateTime.DaysInMonth(known, month) ? new DateTime(known, month, day) : (DateTime?)null;
            return [new(known.ToString("0000", CultureInfo.InvariantCulture) + monthAndDay, date)];
        }

        var timex = "XXXX" + monthAndDay;
        // A leap year is the most generous: 29 February exists in one, 30 February never.
        if (day > DateTime.DaysInMonth(2024, month)) return [new(timex, null)];
        DateTime? past = null, future = null;
        for (var i = 0; past is null || future is null; i++)
        {
            past ??= InYear(today.Year - i) is { } earlier && earlier < today ? earlier : null;
            future ??= InYear(today.Year + i) is { } later && later >= today ? later : null;
        }

        return [new(timex, past), new(timex, future)];

        DateTime? InYear(int candidate) => day <= DateTime.DaysInMonth(candidate, month) ? new DateTime(candidate, month, day) : null;
    }

    private static DateReading[]? DayAlone(Match match, DateGrammar grammar, DateTime today)
    {
        var day = Number(match.Groups["dom"]);
        var month = new DateTime(today.Year, today.Month, 1);
        if (match.Groups["wd"].Success)
        {
            var weekday = grammar.Weekday(match);
            // "friday the 20th" comes within 14 months, or the words do not belong together.
            for (var i = 0; i < 14; i++)
            {
                if (InMonth(month.AddMonths(i)) is { } date && date >= today && IsoDay(date) == weekday) return Definite(date);
            }

            return null;
        }

        DateTime? past = null, future = null;
        for (var i = 0; past is null || future is null; i++)
        {
            past ??= InMonth(month.AddMonths(-i)) is { } earlier && earlier < today ? earlier : null;
            future ??= InMonth(month.AddMonths(i)) is { } later && later >= today ? later : null;
        }

        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}");
        return [new(timex, past), new(timex, future)];

        DateTime? InMonth(DateTime first) => day <= DateTime.DaysInMonth(first.Year, first.Month) ? first.AddDays(day - 1) : null;
    }

    private static DateReading[] Weekday(Match match, DateGrammar grammar, DateTime today)
    {
        var weekday = grammar.Weekday(match);
        var group = match.Groups["relweek"].Success ? match.Groups["relweek"] : match.Groups["rel"];
        if (group.Success)
        {
            // "que viene" after a weekday is the nearest one, after a week the next one.
            var relation = group.Name == "rel" && group.ValueSpan.Equals("viene", StringComparison.OrdinalIgnoreCase) ? 2 : grammar.Relation(group);
            return Definite(InWeek(weekday, relation, today));
        }

        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");
        var future = Nearest(weekday, today);
        return [new(timex, future.AddDays(-7)), new(timex, future)];
    }

    // "this friday" lies in this week and may be over; "next friday" lies in the week after, as the official recognizer has it.
    private static DateTime InWeek(int weekday, int relation, DateTime today) => relation == 2
        ? Nearest(weekday, today.AddDays(1))
        : Monday(today).AddDays((7 * relation) + weekday - 1);

    private static DateTime Nearest(int weekday, DateTime from) => from.AddDays((weekday - IsoDay(from) + 7) % 7);

    private static DateTime Counted(Match match, DateGrammar grammar, DateTime today)
    {
        var (count, unit) = (grammar.Number(match.Groups["n"]), grammar.Unit(match.Groups["unit"]));
        if (match.Groups["ago"].Success) return Add(today, -count, unit);
        var from = today;
        if (match.Groups["anchor"].Success) from = today.AddDays(grammar.Days[match.Groups["anchor"].ValueSpan]);
        else if (match.Groups["wd"].Success) from = Weekday(match, grammar, today)[^1].Start!.Value;
        return Add(from, count, unit);
    }
}
