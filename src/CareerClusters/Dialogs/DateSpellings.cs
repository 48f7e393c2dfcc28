using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerClusters.Dialogs;

/// <summary>A text in which days are written as the recognizer reads them, and where each character stood before.</summary>
internal sealed class DateSpellings
{
    private static readonly Rule[] English =
    [
        new(@"\b(tom+[oa]r+[oa]w?|[t2]mo?r+o?w|2morrow|tmw)\b", (_, _) => "tomorrow"),
        new(@"\bmondy\b", (_, _) => "monday"),
        new(@"\b(tusday|teusday|tuseday)\b", (_, _) => "tuesday"),
        new(@"\b(wensday|wednsday|wendsday|wednesdy)\b", (_, _) => "wednesday"),
        new(@"\b(thurday|thrusday|thursdy|thurdsay)\b", (_, _) => "thursday"),
        new(@"\b(firday|fryday|fridy)\b", (_, _) => "friday"),
        new(@"\b(saterday|saturdy|satuday)\b", (_, _) => "saturday"),
        new(@"(?<![a-z])(wk|mth|yr)(?<many>s?)\b", (m, _) => $" {(m.Groups[1].Value.ToLowerInvariant() switch { "wk" => "week", "mth" => "month", _ => "year" })}{m.Groups["many"].Value}"),
        new(@"\b(mon|tues|wednes|thurs|fri|satur|sun)day\s+after\s+next\b", (m, today) => Iso(AfterNext(m.Groups[1].Value, today))),
        new(@"\b(the\s+)?week(end)?\s+after\s+next\b", (_, today) => Iso(Monday(today).AddDays(20))),
        new(@"\b(?:in|within)\s+(?<n>an?|one|two|three|\d{1,2})\s+((?<unit>week|month|year)s?\s+and\s+a\s+half|and\s+a\s+half\s+(?<unit>week|month|year)s)\b", (m, today) => Iso(AndAHalf(m, today))),
        new(Holidays.EnglishBeside, Holidays.FindBeside),
        new(Holidays.English, Holidays.Find),
    ];

    private static readonly Rule[] Spanish =
    [
        new(@"\bmanana\b", (_, _) => "mañana"),
        new(@"\bfindes?\b", (_, _) => "fin de semana"),
        new(@"\bde\s+(?<day>hoy|mañana|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\s+en\s+(ocho|8|(?<two>quince|15))(\s+d[ií]as)?\b", (m, today) => Iso(FromDayOn(m, today))),
        new(@"\b(?:en|dentro\s+de)\s+(?<n>una?|dos|tres|\d{1,2})\s+(?<unit>semana|mes|año)(s|es)?\s+y\s+medi[oa]\b", (m, today) => Iso(AndAHalf(m, today))),
        new(@"(?<=\b(para|en)\s+)(el\s+)?(a[ñn]o\s+)?(?<year>20\d\d)(?=\s*($|[,.;!?]))", (m, _) => m.Groups["year"].Value + "-12-31"),
        new(Holidays.SpanishBeside, Holidays.FindBeside),
        new(Holidays.Spanish, Holidays.Find),
    ];

    private static readonly string[] SpanishDays = ["do", "lu", "ma", "mi", "ju", "vi", "s"];

    private List<int> starts, ends;

    private DateSpellings(string text) => (Text, starts, ends) = (text, [.. Enumerable.Range(0, text.Length)], [.. Enumerable.Range(0, text.Length)]);

    /// <summary>The text to read days from.</summary>
    public string Text { get; private set; }

    /// <summary>Writes the days of a text as they are read.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="today">The day it is where the person is.</param>
    public static DateSpellings Of(string text, string language, DateOnly today)
    {
        var readable = new DateSpellings(text);
        foreach (var rule in language == "es" ? Spanish : English) readable.Apply(rule, today);
        return readable;
    }

    /// <summary>Where a stretch of <see cref="Text"/> stood in the text that was typed; its end is inclusive.</summary>
    public (int Start, int End) Typed(int start, int end) => (starts[start], ends[end]);

    /// <summary>A day as every language reads it.</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Apply(Rule rule, DateOnly today)
    {
        var matches = rule.Regex.Matches(Text);
        if (matches.Count == 0) return;
        var (written, from, to, at) = (new StringBuilder(), new List<int>(), new List<int>(), 0);
        foreach (Match match in matches)
        {
            Copy(match.Index);
            var word = rule.Write(match, today);
            written.Append(word);
            from.AddRange(Enumerable.Repeat(starts[match.Index], word.Length));
            to.AddRange(Enumerable.Repeat(ends[match.Index + match.Length - 1], word.Length));
            at = match.Index + match.Length;
        }

        Copy(Text.Length);
        (Text, starts, ends) = (written.ToString(), from, to);

        void Copy(int until)
        {
            written.Append(Text, at, until - at);
            from.AddRange(starts[at..until]);
            to.AddRange(ends[at..until]);
        }
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The day of that name a week after the "next" one.</summary>
    private static DateOnly AfterNext(string name, DateOnly today) =>
        Monday(today).AddDays(14 + ((int)Enum.Parse<DayOfWeek>(name + "day", ignoreCase: true) + 6) % 7);

    /// <summary>"De hoy en ocho" is a week from today: today counts.</summary>
    private static DateOnly FromDayOn(Match match, DateOnly today)
    {
        var name = match.Groups["day"].Value.ToLowerInvariant();
        var named = Array.FindIndex(SpanishDays, d => name.StartsWith(d, StringComparison.Ordinal));
        var first = name switch { "hoy" => today, "mañana" => today.AddDays(1), _ => today.AddDays((named - (int)today.DayOfWeek + 7) % 7) };
        return first.AddDays(match.Groups["two"].Success ? 14 : 7);
    }

    private static DateOnly AndAHalf(Match match, DateOnly today)
    {
        var count = match.Groups["n"].Value.ToLowerInvariant() switch { "two" or "dos" => 2, "three" or "tres" => 3, var n when int.TryParse(n, CultureInfo.InvariantCulture, out var digits) => digits, _ => 1 };
        return match.Groups["unit"].Value.ToLowerInvariant()[0] switch
        {
            'w' or 's' => today.AddDays((count * 7) + 4),
            'm' => today.AddMonths(count).AddDays(15),
            _ => today.AddMonths((count * 12) + 6),
        };
    }

    private sealed record Rule(Regex Regex, Func<Match, DateOnly, string> Write)
    {
        public Rule(string expression, Func<Match, DateOnly, string> write)
            : this(new Regex(expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled), write)
        {
        }
    }
}
