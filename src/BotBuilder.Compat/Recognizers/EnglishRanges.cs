using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>English ranges and sets; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class EnglishRanges
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Month = @"(?<mon>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b";
    private const string Year = @"(,?\s+(of\s+)?(?<y>(19|20)\d\d)\b(?!:))?";
    private const string Day = @"(?<day>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?";
    private const string Day2 = @"(?<day2>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?\b(?![:/\d]|\s*[ap]\.?m\b)";
    private const string To = @"\s*(-|–|\b(to|until|till|thr(oug|)h|thru)\b)\s*(the\s+)?";
    private const string Hour = @"(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d))?\s*((?<ap>[ap])\.?m\b\.?)?";
    private const string Hour2 = @"(?<h2>2[0-4]|1\d|0?\d)(:(?<min2>[0-5]\d))?\s*((?<ap2>[ap])\.?m\b\.?|\b)(\s+in\s+the\s+(?<pod2>morning|afternoon|evening)\b)?(?![-:/%\d]|\s*(%|years|dollars))";

    [GeneratedRegex(
        @"\G(?:((?<prefix>from)\s+)?" + Month + @"\.?\s+(the\s+)?" + Day + To + Day2 + Year
        + @"|((?<prefix>from)\s+)?(the\s+)?" + Day + To + Day2 + @"\s+(of\s+)?" + Month + Year
        + @"|between\s+" + Month + @"\.?\s+(the\s+)?" + Day + @"\s+and\s+(the\s+)?" + Day2 + Year
        + @"|(?<prefix>from)\s+" + Hour + To + Hour2
        + @"|(?<prefix>between)\s+" + Hour + @"\s*and\s+" + Hour2
        + @"|(?<![-\d:/.])" + Hour + To + Hour2 + ")",
        Options)]
    internal static partial Regex Range();

    [GeneratedRegex(
        @"\G(?:(every|each)\s+((?<n>\d{1,3}|other|two|three|four|five|six)\s+)?(?<unit>days?|weeks?|months?|years?|hours?|min(ute)?s?)\b"
        + @"|(every|each)\s+(?<wd>mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?<wd>mon|tues|wednes|thurs|fri|satur|sun)days\b"
        + @"|(every|each)\s+(?<pod>morning|afternoon|evening|night)\b|every(?<unit>day)\b"
        + @"|(?<adverb>daily|weekly|monthly|yearly|annually)\b)",
        Options)]
    internal static partial Regex Set();

    [GeneratedRegex(@"\b((?<from>from)|(?<between>between))\s+(the\s+)?\z", Options)]
    internal static partial Regex Between();
}
