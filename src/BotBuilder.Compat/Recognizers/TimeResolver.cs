using System.Globalization;
using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Turns clock times and parts of the day into readings; without a.m. or p.m. there are two.</summary>
internal static class TimeResolver
{
    internal static DateMatch? Time(Match match, DateGrammar grammar)
    {
        var groups = match.Groups;
        var (start, end) = (match.Index, match.Index + match.Length);
        if (groups["noon"].Success) return new(start, end, DateKind.Time, [Reading(12, groups)]);
        if (groups["midnight"].Success) return new(start, end, DateKind.Time, [Reading(0, groups)]);
        var hour = grammar.Number(groups["hword"].Success ? groups["hword"] : groups["h"]);
        if (hour > 24) return null;
        if (groups["to"].Success) hour = (hour + 23) % 24;
        if (IsAfternoon(groups, grammar) is { } afternoon && hour <= 12)
            return new(start, end, DateKind.Time, [Reading((hour % 12) + (afternoon ? 12 : 0), groups)]);
        return hour is 0 or > 12
            ? new(start, end, DateKind.Time, [Reading(hour % 24, groups)])
            : new(start, end, DateKind.Time, [Reading(hour, groups), Reading((hour + 12) % 24, groups)]);
    }

    /// <summary>The date, cut to the part of the day that follows it.</summary>
    internal static DateMatch WithPartOfDay(DateMatch date, Match part, DateGrammar grammar)
    {
        var from = grammar.Parts[part.Groups["pod"].ValueSpan];
        var (code, to) = from switch
        {
            8 => ("TMO", TimeSpan.FromHours(12)),
            12 => ("TAF", TimeSpan.FromHours(16)),
            16 => ("TEV", TimeSpan.FromHours(20)),
            _ => ("TNI", new TimeSpan(23, 59, 59)),
        };
        var readings = date.Readings.Select(reading => new DateReading(reading.Timex + code, reading.Start?.AddHours(from), reading.Start + to));
        return new DateMatch(date.Start, part.Index + part.Length, DateKind.DateTimeRange, [.. readings]);
    }

    /// <summary>What a.m., p.m. or the part of the day say; null when nothing is said.</summary>
    internal static bool? IsAfternoon(GroupCollection groups, DateGrammar grammar, string ap = "ap", string pod = "pod")
    {
        if (groups[ap].Success) return groups[ap].ValueSpan[0] is 'p' or 'P';
        return groups[pod].Success ? grammar.Parts[groups[pod].ValueSpan] >= 12 : null;
    }

    private static DateReading Reading(int hour, GroupCollection groups)
    {
        var minute = groups["min"].Success ? int.Parse(groups["min"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : groups["quarter"].Success ? groups["to"].Success ? 45 : 15
            : groups["halfhour"].Success || groups["past"].Success || groups["to"].Success ? 30
            : (int?)null;
        var second = groups["s"].Success ? int.Parse(groups["s"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : (int?)null;
        var timex = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}")
            + (minute is null ? string.Empty : minute.Value.ToString(":00", CultureInfo.InvariantCulture))
            + (second is null ? string.Empty : second.Value.ToString(":00", CultureInfo.InvariantCulture));
        return new(timex, DateTime.MinValue + new TimeSpan(hour, minute ?? 0, second ?? 0));
    }
}
