using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>English dates; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class EnglishDates
{
    internal const RegexOptions Options = NumericDates.Options;

    internal const string Month = @"(?<mon>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b";
    internal const string Year = @"(,?\s+(of\s+)?(?<y>(19|20)\d\d)\b(?!:))?";
    internal const string Number = @"(?<n>\d{1,3}|an?(\s+couple(\s+of)?)?|couple(\s+of)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    internal const string Rel = @"(?<rel>this|next|following|coming|upcoming|last|past|previous)";

    internal const string MonthWords = "jan feb mar apr may jun jul aug sep oct nov dec";
    internal const string HourWords = "one two thr fou fiv six sev eig nin ten ele twe";
    internal const string NumberWords = "0 a an cou " + HourWords;
    internal const string RelWords = "thi nex fol com upc las pas pre";

    // "sat" and "sun" are also plain words: they count as days only where a day is expected. What stands before is looked at last.
    private const string WeekdayName = @"(?<wd>mon(day)?|tue(s(day)?)?|wed(s|nesday)?|thu(rs?(day)?)?|fri(day)?|saturday|sunday"
        + @"|(?=s[au])(?<=^\s*|\b(on|by|this|next|last|until|till|before|after|coming)\s+)(sat|sun))\b";
    private const string Day = @"((?<day>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?|(?<dayword>((twenty|thirty)[\s-])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
        + @"|tenth|eleventh|twelfth|(thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth))\b(?![:/])";
    private const string Dom = @"the\s+(?<dom>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)\b";

    internal static DateExpression[] All =>
    [
        new(NumericDates.Date(), "0"),
        new(Counted(), "in " + NumberWords),
        new(Weekday(), "mon tue wed thu fri sat sun"),
        new(MonthAndDay(), MonthWords),
        new(DayOfMonth(), "0 the fir sec thi fou fif six sev eig nin ten ele twe"),
        new(RelativeWeekday(), RelWords),
        new(NearDay(), "day tod tom tmr yes"),
    ];

    [GeneratedRegex(
        @"\G(?:\b(in\s+)?" + Number + @"\s+(?<unit>days?|weeks?|months?|years?)\s+((?<later>from\s+now|later)|(from|after)\s+((?<anchor>today|tomorrow)|(" + Rel + @"\s+)?" + WeekdayName + @")|(?<ago>ago))\b"
        + @"|\bin\s+" + Number + @"\s+(more\s+)?(?<unit>days?)\b)",
        Options)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\G\b" + WeekdayName + @"(?:\.?,?\s+(the\s+)?" + Month + @"\.?\s+(the\s+)?" + Day + Year
        + @"|\.?,?\s+(the\s+)?" + Day + @"\s+(of\s+)?" + Month + Year
        + @"|,?\s+" + Dom
        + @"|\s+(of\s+)?(?<relweek>this|next|last)\s+week\b"
        + "|)",
        Options)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\G\b" + Month + @"\.?\s+(the\s+)?" + Day + Year, Options)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"\G\b(?:(the\s+)?" + Day + @"\s+(of\s+)?" + Month + Year + "|" + Dom + ")", Options)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\G\b" + Rel + @"\s+" + WeekdayName, Options)]
    private static partial Regex RelativeWeekday();

    [GeneratedRegex(@"\G\b(?:day\s+(?<word>after|before)\s+(tomorrow|yesterday)|(?<word>today|tomorrow|tmrw|tmr|yesterday))\b", Options)]
    private static partial Regex NearDay();
}
