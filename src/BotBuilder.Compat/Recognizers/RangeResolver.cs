using System.Globalization;
using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Turns ranges and sets into readings, and joins two dates or times that are the ends of a range.</summary>
internal static class RangeResolver
{
    // "between the " with room for some spaces; what stands further ahead need not be searched.
    private const int LongestBefore = 16;

    /// <summary>A range that one expression names: "march 3-5", "from 3 to 5pm". Null when its end lies before its start.</summary>
    internal static DateMatch? Range(Match match, DateGrammar grammar, DateTime today)
    {
        if (match.Groups["mon"].Success) return Days(match, grammar, today);
        var late = TimeResolver.IsAfternoon(match.Groups, grammar, "ap2", "pod2");
        var early = TimeResolver.IsAfternoon(match.Groups, grammar) ?? late;
        var hasMinutes = match.Groups["min"].Success || match.Groups["min2"].Success;
        if (late is null && !hasMinutes && !match.Groups["prefix"].Success) return null;

        var (from, to) = (Clock(match, "h", "min"), Clock(match, "h2", "min2"));
        var readings = new List<DateReading>(2);
        foreach (var shift in late is null && from.Hours <= 12 && to.Hours <= 12 ? new[] { 0, 12 } : [0])
        {
            var (start, end) = (Shifted(from, early, shift), Shifted(to, late, shift));
            // "11 to 1pm" starts before noon.
            if (start > end && match.Groups["ap"].Success is false && start.Hours >= 12) start -= TimeSpan.FromHours(12);
            if (start < end && end <= TimeSpan.FromHours(24)) readings.Add(Between(Time(start), Time(end)));
        }

        if (readings.Count == 0) return null;
        var isPlain = late is null && !hasMinutes && !match.Groups["strong"].Success;
        return new(match.Index, match.Index + match.Length, DateKind.TimeRange, [.. readings], NeedsDate: isPlain);
    }

    /// <summary>Something that comes again and again: its timex says when, and no moment is resolved.</summary>
    internal static DateMatch Set(Match match, DateGrammar grammar)
    {
        var groups = match.Groups;
        var timex = groups["wd"].Success ? string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{grammar.Weekday(match)}")
            : groups["pod"].Success ? grammar.Parts[groups["pod"].ValueSpan] switch { 8 => "TMO", 12 => "TAF", 16 => "TEV", _ => "TNI" }
            : groups["adverb"].Success ? char.ToLowerInvariant(groups["adverb"].ValueSpan[0]) switch { 'd' => "P1D", 'w' or 's' => "P1W", 'm' => "P1M", _ => "P1Y" }
            : PeriodResolver.Duration(Count(groups["n"], grammar), grammar.Unit(groups["unit"])).Timex;
        return new(match.Index, match.Index + match.Length, DateKind.Set, [new(timex, null, Value: "not resolved")]);
    }

    /// <summary>A set at a time of the day: "every friday at 3pm".</summary>
    internal static DateMatch? SetAt(int start, int end, DateMatch set, DateMatch time)
    {
        if (time.Kind != DateKind.Time || !(set.Readings[0].Timex is "P1D" or ['X', ..])) return null;
        var day = set.Readings[0].Timex == "P1D" ? string.Empty : set.Readings[0].Timex;
        return new(start, end, DateKind.Set, [.. time.Readings.Select(hour => new DateReading(day + hour.Timex, null, Value: "not resolved"))]);
    }

    /// <summary>A time, or a range of them, on a day.</summary>
    internal static DateReading At(DateReading day, DateReading hour)
    {
        if (hour.End is not { } end) return new(day.Timex + hour.Timex, day.Start + hour.Start!.Value.TimeOfDay);
        var ends = hour.Timex.Trim('(', ')').Split(',');
        return new($"({day.Timex}{ends[0]},{day.Timex}{ends[1]},{ends[2]})", day.Start + hour.Start!.Value.TimeOfDay, day.Start + (end - DateTime.MinValue));
    }

    /// <summary>Two dates or two times with "to" between them, or with "between" before and "and" between; else null.</summary>
    internal static DateMatch? Join(DateMatch first, DateMatch second, string text, DateGrammar grammar)
    {
        if (first.Kind != second.Kind || first.Kind is not (DateKind.Date or DateKind.Time)) return null;
        var gap = text.AsSpan(first.End, second.Start - first.End).Trim();
        var near = Math.Max(0, first.Start - LongestBefore);
        var before = grammar.Between.Match(text, near, first.Start - near);
        if (!IsTo(gap, grammar.DayFirst, before.Groups["between"].Success)) return null;
        var readings = new List<DateReading>(2);
        for (var i = 0; i < Math.Max(first.Readings.Length, second.Readings.Length); i++)
        {
            var (from, to) = (first.Readings[Math.Min(i, first.Readings.Length - 1)], second.Readings[Math.Min(i, second.Readings.Length - 1)]);
            // "saturday to monday": the monday after it.
            if (to.Start < from.Start && to.Timex.StartsWith("XXXX-WXX", StringComparison.Ordinal)) to = to with { Start = to.Start?.AddDays(7) };
            if (from.Start < to.Start && readings.TrueForAll(other => other.Start != from.Start)) readings.Add(Between(from, to));
        }

        return readings.Count == 0 ? null : new(
            before.Success ? before.Index : first.Start, second.End, first.Kind == DateKind.Date ? DateKind.DateRange : DateKind.TimeRange, [.. readings]);
    }

    private static bool IsTo(ReadOnlySpan<char> gap, bool spanish, bool between)
    {
        if (gap is "-" or "–") return true;
        foreach (var word in (ReadOnlySpan<string>)(spanish ? ["a", "al", "hasta", "hasta el", "a las", "y", "y el", "y las"] : ["to", "until", "till", "through", "to the", "and", "and the"]))
        {
            if (gap.Equals(word, StringComparison.OrdinalIgnoreCase)) return between || word[0] is not 'y' && !word.StartsWith("and", StringComparison.Ordinal);
        }

        return false;
    }

    private static DateMatch? Days(Match match, DateGrammar grammar, DateTime today)
    {
        var (month, year) = (grammar.Month(match), DateResolver.Year(match.Groups["y"]));
        var from = DateResolver.DayOfMonth(year, month, DateResolver.Day(match, grammar), today);
        var to = DateResolver.DayOfMonth(year, month, DateResolver.Number(match.Groups["day2"]), today);
        if (from is null || to is null || from.Length != to.Length) return null;
        var readings = new List<DateReading>(2);
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i].Start is not { } start || to[i].Start is not { } end) return null;
            // The range that is running counts as the one to come.
            if (end.Year != start.Year) end = end.AddYears(start.Year - end.Year);
            if (end <= start) return null;
            readings.Add(Between(from[i], to[i] with { Start = end }));
        }

        return new(match.Index, match.Index + match.Length, DateKind.DateRange, [.. readings]);
    }

    private static DateReading Between(DateReading from, DateReading to)
    {
        var length = to.Start!.Value - from.Start!.Value;
        var duration = length.Ticks % TimeSpan.TicksPerDay == 0 ? string.Create(CultureInfo.InvariantCulture, $"P{length.Days}D")
            : $"PT{(length.Hours + (24 * length.Days) is > 0 and var hours ? hours.ToString(CultureInfo.InvariantCulture) + "H" : "")}"
                + $"{(length.Minutes > 0 ? length.Minutes.ToString(CultureInfo.InvariantCulture) + "M" : "")}";
        return new($"({from.Timex},{to.Timex},{duration})", from.Start, to.Start);
    }

    private static int Count(Group group, DateGrammar grammar) =>
        !group.Success ? 1 : group.ValueSpan.Equals("other", StringComparison.OrdinalIgnoreCase) ? 2 : grammar.Number(group);

    private static TimeSpan Clock(Match match, string hour, string minute) =>
        new(DateResolver.Number(match.Groups[hour]), match.Groups[minute].Success ? DateResolver.Number(match.Groups[minute]) : 0, 0);

    private static TimeSpan Shifted(TimeSpan clock, bool? afternoon, int shift) =>
        afternoon is { } late && clock.Hours <= 12 && clock.Days == 0 ? clock - TimeSpan.FromHours(clock.Hours) + TimeSpan.FromHours((clock.Hours % 12) + (late ? 12 : 0))
        : clock + TimeSpan.FromHours(shift);

    private static DateReading Time(TimeSpan clock) => new(
        string.Create(CultureInfo.InvariantCulture, $"T{(int)clock.TotalHours:00}") + (clock.Minutes == 0 ? "" : clock.Minutes.ToString(":00", CultureInfo.InvariantCulture)),
        DateTime.MinValue + clock);
}
