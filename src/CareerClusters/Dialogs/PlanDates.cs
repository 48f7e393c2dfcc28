using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace CareerClusters.Dialogs;

/// <summary>Reads the day out of what people write: "by next friday", "in two weeks", "el viernes".</summary>
public static partial class PlanDates
{
    /// <summary>More days, weeks or months than that is no plan of a student.</summary>
    private const int LongestSpan = 120;

    /// <summary>Days back that are still spoken of, and ahead from which a day is another year's.</summary>
    private const int JustPast = 45, FarAhead = 300;

    /// <summary>A day that was found, and where in the text it stands.</summary>
    /// <param name="Due">The day.</param>
    /// <param name="Start">First character of the date phrase.</param>
    /// <param name="End">Its last character, inclusive.</param>
    /// <param name="Repeats">Whether it is the next of many ("every Friday").</param>
    public sealed record Found(DateOnly Due, int Start, int End, bool Repeats = false);

    /// <summary>A stretch of time that was found ("a week"), and where in the text it stands.</summary>
    /// <param name="Days">Whole days of it, apart from months.</param>
    /// <param name="Months">Whole months of it.</param>
    /// <param name="Start">First character of the phrase.</param>
    /// <param name="End">Its last character, inclusive.</param>
    public sealed record FoundSpan(int Days, int Months, int Start, int End)
    {
        /// <summary>The day so much later.</summary>
        public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);
    }

    /// <summary>The last date phrase of a text that names a day from today on; null when there is none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="now">The person's local time: what "tomorrow" counts from.</param>
    public static Found? Find(string text, string language, DateTimeOffset now)
    {
        Found? found = null;
        foreach (var (result, days) in Scan(text, language, now))
        {
            var ahead = days.Where(d => d >= DateOnly.FromDateTime(now.DateTime)).ToList();
            if (ahead.Count == 0) continue;
            var day = new Found(ahead.Min(), result.Start, result.End, ValuesOf(result).Any(v => Text(v, "type") == "set"));
            if (found is null) found = day;
            // "Friday or Monday" is one phrase, and the earlier day of it is the safe one.
            else if (Between().Match(text[(day.End + 1)..found.Start]) is { Success: true } joint) found = found with { Start = day.Start, Due = joint.Groups["or"].Success && day.Due < found.Due ? day.Due : found.Due };
            else break;
        }

        return found;
    }

    /// <summary>The parts of a text that each tell a step and its day ("by friday ask ms ortiz and by monday email coach"); the text alone where it tells one.</summary>
    public static IReadOnlyList<string> Split(string text, string language, DateTimeOffset now)
    {
        var cuts = Joints().Matches(text);
        foreach (var cut in Find(text, language, now) is { } last && last.Start > 0 && text[..last.Start].Trim().Length > 0 ? cuts.Reverse() : cuts)
        {
            var (first, second) = (text[..cut.Index], text[(cut.Index + cut.Length)..]);
            if (TellsAStep(first) && TellsAStep(second)) return [.. Split(first, language, now), second];
        }

        return [text];

        bool TellsAStep(string part) => Find(part, language, now) is { } day && Guidance.Planning.PlanText.WithoutSpan(part, day.Start, day.End).Trim().Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>Whether a text names a time that is no day yet ("in the spring").</summary>
    public static bool NamesASeason(string text) => Season().IsMatch(text);

    /// <summary>The last date phrase of a text in which every day has passed ("yesterday"); null when a day from today on is named, or none.</summary>
    public static Found? FindPast(string text, string language, DateTimeOffset now)
    {
        if (Find(text, language, now) is not null) return null;
        var (result, days) = Scan(text, language, now).FirstOrDefault(found => found.Days.Count > 0);
        return result is null ? null : new Found(days.Max(), result.Start, result.End);
    }

    /// <summary>The last stretch of whole days, weeks or months in a text ("a week", "dos semanas"); null when there is none.</summary>
    public static FoundSpan? FindSpan(string text, string language, DateTimeOffset now)
    {
        foreach (var result in Recognize(text, language, now).OrderByDescending(r => r.Start))
        {
            var timex = ValuesOf(result).Where(v => Text(v, "type") == "duration").Select(v => WholeSpan().Match(Text(v, "timex") ?? "")).FirstOrDefault(m => m.Success);
            if (timex is null || !int.TryParse(timex.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var count) || count > LongestSpan) continue;
            return timex.Groups[2].ValueSpan switch
            {
                "D" => new FoundSpan(count, 0, result.Start, result.End),
                "W" => new FoundSpan(count * 7, 0, result.Start, result.End),
                "M" => new FoundSpan(0, count, result.Start, result.End),
                _ => new FoundSpan(0, count * 12, result.Start, result.End),
            };
        }

        return null;
    }

    private static IEnumerable<(ModelResult Result, List<DateOnly> Days)> Scan(string text, string language, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        return Recognize(text, language, now).OrderByDescending(r => r.Start).Where(r => !IsAnotherWord(r, text))
            .Select(r => (r, Meant(ValuesOf(r).Select(v => DayOf(v, r, text, today)).OfType<DateOnly>().ToList(), today)));
    }

    /// <summary>A day that has just passed is not that of the next year, unless the year was said.</summary>
    private static List<DateOnly> Meant(List<DateOnly> days, DateOnly today) =>
        days.Exists(d => d < today && d >= today.AddDays(-JustPast)) && days.TrueForAll(d => d < today || d > today.AddDays(FarAhead)) ? days.FindAll(d => d < today) : days;

    /// <summary>Everything about days and times in a text.</summary>
    internal static List<ModelResult> Recognize(string text, string language, DateTimeOffset now)
    {
        var readable = DateSpellings.Of(text, language, DateOnly.FromDateTime(now.DateTime));
        var results = DateTimeRecognizer.RecognizeDateTime(readable.Text, language == "es" ? Culture.Spanish : Culture.English, refTime: now.DateTime);
        foreach (var result in results) (result.Start, result.End) = readable.Typed(result.Start, result.End);
        return results;
    }

    /// <summary>What one of them may mean.</summary>
    internal static IEnumerable<IDictionary<string, string>> ValuesOf(ModelResult result) =>
        result.Resolution?.TryGetValue("values", out var stored) == true && stored is IEnumerable<IDictionary<string, string>> values ? values : [];

    private static DateOnly? DayOf(IDictionary<string, string> value, ModelResult result, string text, DateOnly today)
    {
        if (Text(value, "type") == "duration") return WithinADuration(value, result, text, today);
        if (Text(value, "type") == "set") return FirstOfASet(value, today);
        if (TryRead(value, "value", out var single)) return single;
        // "Friday afternoon" is a span within its day.
        var inADay = Text(value, "type") == "datetimerange";
        if (inADay && TryRead(value, "start", out var start)) return start;
        if (!TryRead(value, "end", out var end)) return null;
        if (inADay) return end;
        // "By Friday" is told as a span that ends on Friday, and people mean Friday itself; the end of any other span is the day after it.
        var isBy = Text(value, "Mod") == "before" && !BeforeWord().IsMatch(result.Text);
        // "By June" is any day of June.
        if (isBy && IsAMonth().IsMatch(Text(value, "timex") ?? "")) return end.AddMonths(1).AddDays(-1);
        return isBy || (Text(value, "Mod") != "before" && FromToWord().IsMatch(result.Text)) ? end : end.AddDays(-1);
    }

    /// <summary>"Every Monday" begins with the next one; other sets name no day.</summary>
    private static DateOnly? FirstOfASet(IDictionary<string, string> value, DateOnly today) =>
        WeekdayOfASet().Match(Text(value, "timex") ?? "") is { Success: true } weekday
            ? today.AddDays(((weekday.Groups[1].ValueSpan[0] - '0' - (int)today.DayOfWeek) % 7 + 7) % 7)
            : null;

    /// <summary>"Two weeks" is no day, "within two weeks" is the last of them.</summary>
    private static DateOnly? WithinADuration(IDictionary<string, string> value, ModelResult result, string text, DateOnly today) =>
        WithinWord().IsMatch(text[..result.Start]) && long.TryParse(Text(value, "value"), CultureInfo.InvariantCulture, out var seconds)
            && TimeSpan.FromSeconds(seconds) is { Days: > 0 and < 3660 } span
            ? today.AddDays(span.Days)
            : null;

    /// <summary>"May ask my mom", "march in the band", "sat down with dad": short names of days and months that are other words here.</summary>
    private static bool IsAnotherWord(ModelResult result, string text) =>
        MayBeAnotherWord().IsMatch(result.Text) && result.End < text.TrimEnd(' ', '.', '!', ',').Length - 1 && !DayPreposition().IsMatch(text[..result.Start]);

    internal static string? Text(IDictionary<string, string> value, string key) => value.TryGetValue(key, out var text) ? text : null;

    private static bool TryRead(IDictionary<string, string> value, string key, out DateOnly day)
    {
        day = default;
        return value.TryGetValue(key, out var text) && DateOnly.TryParseExact(
            text.Length >= 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    [GeneratedRegex(@"^\s*(?:,|&|/|and|y|e|(?<or>(,\s*)?(or|o|u)(\s+maybe|\s+else)?))(\s+(on|by|the|el|para|para el))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\s*(,|;|\.)?\s+(and|then|and then|y|y luego|luego|despu[eé]s)\s+|\s*[;,\n]\s*|\.\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"\b(in|by|before|during|this|next|until|after)\s+(the\s+)?(spring|summer|fall|autumn|winter|semester|school year)\b|\b(en|para|antes de|est[ae]|la pr[oó]xima|el pr[oó]ximo)\s+((la|el|del)\s+)?(primavera|verano|otoño|invierno|semestre)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Season();

    [GeneratedRegex(@"^P(\d+)([DWMY])$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeSpan();

    [GeneratedRegex(@"^(XXXX|\d{4})-\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex IsAMonth();

    [GeneratedRegex(@"^(before|antes)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeWord();

    [GeneratedRegex(@"^(from|between|del?|desde|entre)\b|\b(to|through|thru)\b|\d\s*[-–]\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromToWord();

    [GeneratedRegex(@"^XXXX-WXX-([1-7])", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayOfASet();

    [GeneratedRegex(@"\b(within|in the next|dentro de|en las próximas|en los próximos)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithinWord();

    [GeneratedRegex("^(sat|sun|mon|wed|thu|fri|jan|mar|may|march|august|second)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayBeAnotherWord();

    [GeneratedRegex(@"\b(in|by|on|until|till|before|this|next|end of|during|en|para|hasta)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayPreposition();
}
