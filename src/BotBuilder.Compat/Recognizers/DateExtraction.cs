using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Finds date expressions: single ones first, then dates with their times, then the words before them.</summary>
internal static class DateExtraction
{
    private const int LongestModifier = 32;

    internal static List<DateMatch> Find(string text, DateGrammar grammar, DateTime reference)
    {
        var found = new List<DateMatch>();
        if (!grammar.MayHoldDate(text)) return found;
        var (expressions, starts) = (grammar.Expressions, grammar.Expressions.Starts(text));
        Collect(found, expressions.Dates, text, starts, match => DateResolver.Date(match, grammar, reference.Date));
        Collect(found, expressions.Periods, text, starts, match => PeriodResolver.Period(match, grammar, reference));
        Collect(found, expressions.Times, text, starts, match => TimeResolver.Time(match, grammar));
        if (grammar.MayHoldRange(text)) Collect(found, expressions.Ranges, text, starts, match => RangeResolver.Range(match, grammar, reference.Date));
        Collect(found, expressions.Sets, text, starts, match => RangeResolver.Set(match, grammar));
        if (found.Count == 0) return found;

        found = KeepLongest(found);
        Merge(found, text, grammar);
        found.RemoveAll(match => match.NeedsDate);
        for (var i = 0; i < found.Count; i++) found[i] = WithModifier(found[i], text, grammar, i > 0 ? found[i - 1].End : 0);
        return found;
    }

    private static void Collect(
        List<DateMatch> found, DateExpressions.Layer layer, string text, List<(int Index, uint Begins)> starts, Func<Match, DateMatch?> resolve)
    {
        var free = 0;
        foreach (var (start, begins) in starts)
        {
            if (start < free || layer.At(text, start, begins) is not { } match) continue;
            free = start + match.Length;
            if (resolve(match) is { } date) found.Add(date);
        }
    }

    private static List<DateMatch> KeepLongest(List<DateMatch> found)
    {
        var kept = new List<DateMatch>(found.Count);
        // OrderBy is stable: of two with the same length, a date wins over a period and a period over a time.
        foreach (var match in found.OrderByDescending(match => match.End - match.Start))
        {
            if (!kept.Exists(other => match.Start < other.End && other.Start < match.End)) kept.Add(match);
        }

        kept.Sort((left, right) => left.Start.CompareTo(right.Start));
        return kept;
    }

    private static void Merge(List<DateMatch> found, string text, DateGrammar grammar)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (i + 1 < found.Count && DateWithTime(found[i], found[i + 1], text, grammar) is { } merged)
            {
                found[i] = merged;
                found.RemoveAt(i + 1);
            }
            else if (i + 1 < found.Count && RangeResolver.Join(found[i], found[i + 1], text, grammar) is { } range)
            {
                found[i] = range;
                found.RemoveAt(i + 1);
                // A range of days may have a range of hours beside it.
                i--;
            }
            else if (found[i].Kind == DateKind.Date && grammar.PartOfDay.Match(text, found[i].End) is { Success: true } part)
            {
                found[i] = TimeResolver.WithPartOfDay(found[i], part, grammar);
                if (i + 1 < found.Count && found[i + 1].Start < found[i].End) found.RemoveAt(i + 1);
            }
        }
    }

    private static DateMatch? DateWithTime(DateMatch first, DateMatch second, string text, DateGrammar grammar)
    {
        var (date, time) = first.Kind is DateKind.Time or DateKind.TimeRange ? (second, first) : (first, second);
        if (date.Kind is not (DateKind.Date or DateKind.Set) || time.Kind is not (DateKind.Time or DateKind.TimeRange)) return null;
        if (!grammar.Connector.IsMatch(text.AsSpan(first.End, second.Start - first.End))) return null;
        if (date.Kind == DateKind.Set) return RangeResolver.SetAt(first.Start, second.End, date, time);
        var readings = from day in date.Readings from hour in time.Readings select RangeResolver.At(day, hour);
        return new DateMatch(first.Start, second.End, time.Kind == DateKind.Time ? DateKind.DateTime : DateKind.DateTimeRange, [.. readings]);
    }

    private static DateMatch WithModifier(DateMatch match, string text, DateGrammar grammar, int from)
    {
        if (match.Kind is DateKind.Duration or DateKind.Set) return match;
        // The words before are few; what was said long before them need not be searched.
        for (from = Math.Max(from, match.Start - LongestModifier); from > 0 && from < match.Start && char.IsLetterOrDigit(text[from - 1]);) from++;
        var before = grammar.Modifier.Match(text, from, match.Start - from);
        if (!before.Success) return match;
        var mod = before.Groups["before"].Success ? "before" : before.Groups["since"].Success ? "since" : "after";
        return match with { Start = before.Index, Mod = match.Mod is null ? mod : $"{mod}-{match.Mod}" };
    }
}
