using System.Text.RegularExpressions;
using static BotBuilder.Compat.Recognizers.EnglishDates;

namespace BotBuilder.Compat.Recognizers;

/// <summary>English ranges and sets; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class EnglishRanges
{
    private const string Day = @"(?<day>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?";
    private const string Day2 = @"(?<day2>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?\b(?![:/\d]|\s*[ap]\.?m\b)";
    private const string To = @"\s*(-|–|\b(to|until|till|thr(oug|)h|thru)\b)\s*(the\s+)?";
    private const string Hour = @"(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d))?\s*((?<ap>[ap])\.?m\b\.?)?";
    private const string Hour2 = @"(?<h2>2[0-4]|1\d|0?\d)(:(?<min2>[0-5]\d))?\s*((?<ap2>[ap])\.?m\b\.?|\b)(\s+in\s+the\s+(?<pod2>morning|afternoon|evening)\b)?(?![-:/%\d]|\s*(%|years|dollars))";

    internal static DateExpression[] All =>
    [
        new(FromMonth(), "fro " + MonthWords),
        new(FromDay(), "0 fro"),
        new(BetweenDays(), "bet"),
        new(Hours(), "0 fro bet"),
    ];

    internal static DateExpression[] Sets => [new(Set(), "eve eac dai wee mon yea ann tue wed thu fri sat sun")];

    [GeneratedRegex(@"\G((?<prefix>from)\s+)?" + Month + @"\.?\s+(the\s+)?" + Day + To + Day2 + Year, Options)]
    private static partial Regex FromMonth();

    [GeneratedRegex(@"\G((?<prefix>from)\s+)?(the\s+)?" + Day + To + Day2 + @"\s+(of\s+)?" + Month + Year, Options)]
    private static partial Regex FromDay();

    [GeneratedRegex(@"\Gbetween\s+" + Month + @"\.?\s+(the\s+)?" + Day + @"\s+and\s+(the\s+)?" + Day2 + Year, Options)]
    private static partial Regex BetweenDays();

    [GeneratedRegex(
        @"\G(?:(?<prefix>from)\s+" + Hour + To + Hour2
        + @"|(?<prefix>between)\s+" + Hour + @"\s*and\s+" + Hour2
        + @"|(?<![-\d:/.])" + Hour + To + Hour2 + ")",
        Options)]
    private static partial Regex Hours();

    [GeneratedRegex(
        @"\G(?:(every|each)\s+((?<n>\d{1,3}|other|two|three|four|five|six)\s+)?(?<unit>days?|weeks?|months?|years?|hours?|min(ute)?s?)\b"
        + @"|(every|each)\s+(?<wd>mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?<wd>mon|tues|wednes|thurs|fri|satur|sun)days\b"
        + @"|(every|each)\s+(?<pod>morning|afternoon|evening|night)\b|every(?<unit>day)\b"
        + @"|(?<adverb>daily|weekly|monthly|yearly|annually)\b)",
        Options)]
    private static partial Regex Set();

    [GeneratedRegex(@"\b((?<from>from)|(?<between>between))\s+(the\s+)?\z", Options)]
    internal static partial Regex Between();
}
