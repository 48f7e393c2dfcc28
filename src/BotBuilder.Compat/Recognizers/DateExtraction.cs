using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Finds date expressions: single ones first, then dates with their times, then the words before them.</summary>
internal static class DateExtraction
{
    internal static List<DateMatch> Find(string text, DateGrammar grammar, DateTime reference)
    {
        var found = new List<DateMatch>();
        if (!grammar.MayHoldDate(text)) return found;
        Collect(found, grammar.Dates, text, match => DateResolver.Date(match, grammar, reference.Date));
        Collect(found, grammar.Periods, text, match => PeriodResolver.Period(match, grammar, reference));
        if (grammar.MayHoldTime(text)) Collect(found, grammar.Times, text, match => TimeResolver.Time(match, grammar));
        if (found.Count == 0) return found;

        found = KeepLongest(found);
        Merge(found, text, grammar);
        for (var i = 0; i < found.Count; i++) found[i] = WithModifier(found[i], text, grammar, i > 0 ? found[i - 1].End : 0);
        return found;
    }

    private static void Collect(List<DateMatch> found, Regex regex, string text, Func<Match, DateMatch?> resolve)
    {
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
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
            else if (found[i].Kind == DateKind.Date && grammar.PartOfDay.Match(text, found[i].End) is { Success: true } part)
            {
                found[i] = TimeResolver.WithPartOfDay(found[i], part, grammar);
                if (i + 1 < found.Count && found[i + 1].Start < found[i].End) found.RemoveAt(i + 1);
            }
        }
    }

    private static DateMatch? DateWithTime(DateMatch first, DateMatch second, string text, DateGrammar grammar)
    {
        var (date, time) = first.Kind == DateKind.Time ? (second, first) : (first, second);
        if (date.Kind != DateKind.Date || time.Kind != DateKind.Time) return null;
        if (!grammar.Connector.IsMatch(text.AsSpan(first.End, second.Start - first.End))) return null;
        var readings = from day in date.Readings
                       from hour in time.Readings
                       select new DateReading(day.Timex + hour.Timex, day.Start + hour.Start!.Value.TimeOfDay);
        return new DateMatch(first.Start, second.End, DateKind.DateTime, [.. readings]);
    }

    private static DateMatch WithModifier(DateMatch match, string text, DateGrammar grammar, int from)
    {
        if (match.Kind == DateKind.Duration) return match;
        var before = grammar.Modifier.Match(text, from, match.Start - from);
        if (!before.Success) return match;
        var mod = before.Groups["before"].Success ? "before" : before.Groups["since"].Success ? "since" : "after";
        return match with { Start = before.Index, Mod = match.Mod is null ? mod : $"{mod}-{match.Mod}" };
    }
}
