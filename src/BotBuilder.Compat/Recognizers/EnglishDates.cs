using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>English dates; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class EnglishDates
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // "sat" and "sun" are also plain words: they count as days only where a day is expected.
    private const string Weekday = @"(?<wd>mon(day)?|tue(s(day)?)?|wed(s|nesday)?|thu(rs?(day)?)?|fri(day)?|saturday|sunday"
        + @"|(?<=^\s*|\b(on|by|this|next|last|until|till|before|after|coming)\s+)(sat|sun))\b";
    private const string Month = @"(?<mon>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b";
    private const string Day = @"((?<day>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?|(?<dayword>((twenty|thirty)[\s-])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
        + @"|tenth|eleventh|twelfth|(thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth))\b(?![:/])";
    private const string Dom = @"the\s+(?<dom>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)\b";
    private const string Year = @"(,?\s+(of\s+)?(?<y>(19|20)\d\d)\b(?!:))?";
    private const string Number = @"(?<n>\d{1,3}|an?(\s+couple(\s+of)?)?|couple(\s+of)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string Rel = @"(?<rel>this|next|following|coming|upcoming|last|past|previous)";

    private const string Hour = @"(?<h>1[0-2]|0?[1-9])|(?<hword>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b";

    [GeneratedRegex(
        @"\G(?:"
        + @"\b(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})\b"
        + @"|(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>\d{4}|\d\d)(?![\d/])"
        + @"|(?<![\d/.-])(?<a>\d{1,2})/(?<b>\d{1,2})(?![\d/])"
        + @"|\b(in\s+)?" + Number + @"\s+(?<unit>days?|weeks?|months?|years?)\s+((?<later>from\s+now|later)|(from|after)\s+((?<anchor>today|tomorrow)|(" + Rel + @"\s+)?" + Weekday + @")|(?<ago>ago))\b"
        + @"|\bin\s+" + Number + @"\s+(more\s+)?(?<unit>days?)\b"
        + @"|\b(" + Weekday + @"\.?,?\s+(the\s+)?)?" + Month + @"\.?\s+(the\s+)?" + Day + Year
        + @"|\b(" + Weekday + @"\.?,?\s+)?(the\s+)?" + Day + @"\s+(of\s+)?" + Month + Year
        + @"|\b" + Weekday + @",?\s+" + Dom
        + @"|\b" + Dom
        + @"|\b" + Rel + @"\s+" + Weekday
        + @"|\b" + Weekday + @"\s+(of\s+)?(?<relweek>this|next|last)\s+week\b"
        + @"|\b" + Weekday
        + @"|\bday\s+(?<word>after|before)\s+(tomorrow|yesterday)\b"
        + @"|\b(?<word>today|tomorrow|tmrw|tmr|yesterday)\b"
        + ")",
        Options)]
    internal static partial Regex Date();

    [GeneratedRegex(
        @"\G(?:"
        + @"\b(?<part>end|beginning|start|middle|mid|early|late)(\s+of|-)?\s+((" + Rel + @"|the)\s+)?(?<unit>week|month|year)\b"
        + @"|\b(?<part>end|beginning|start|middle|mid|early|late)(\s+of|-)?\s+" + Month + Year
        + @"|\bin\s+" + Number + @"\s+(?<unit>weeks?|months?|years?|hours?|min(ute)?s?)\b"
        + @"|\b(?<rel>next|coming|following)\s+" + Number + @"\s+(?<unit>days?|weeks?|months?|years?)\b"
        + @"|\b(" + Rel + @"\s+)?(?<unit>weekend)\b"
        + @"|\b" + Rel + @"\s+(?<unit>week|month|year)\b"
        + @"|\b" + Month + @"(,?\s+(of\s+)?(?<y>(19|20)\d\d)\b)"
        // "may" and "march" are also verbs.
        + @"|\b(?<!\b(i|we|you|they|he|she|it|that|this)\s+)(?=(?!may\b|march\b)|(?<=^\s*|\b(in|by|until|till|before|after|since|next|this|last|early|late)\s+))" + Month
        + @"|(?<=\b(in|by|until|till|before|after|since|of)\s+)(?<y>20\d\d)\b|(?<=^\s*)(?<y>20\d\d)(?=\s*$)"
        + @"|\b(?<pod>tonight)\b|\bthis\s+(?<pod>morning|afternoon|evening|night)\b"
        + @"|\b" + Number + @"\s+(?<unit>hours?|min(ute)?s?)\s+(?<ago>ago)\b"
        + @"|\b(in\s+)?half\s+an\s+(?<halfhour>hour)\b"
        + @"|\b" + Number + @"\s+(?<duration>days?|weeks?|months?|years?|hours?|min(ute)?s?)\b"
        + ")",
        Options)]
    internal static partial Regex Period();

    [GeneratedRegex(
        @"\G(?:"
        + @"(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d)(:(?<s>[0-5]\d))?)?\s*(?<ap>[ap])(\.?m\b\.?)"
        + @"|(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d):(?<min>[0-5]\d)(:(?<s>[0-5]\d))?(?![\d:])"
        + @"|(?<=\b(at|@)\s*)(?<h>1\d|2[0-4]|0?\d)\b(?![:/.%]\d|\s*(%|dollars|years))(\s+in\s+the\s+(?<pod>morning|afternoon|evening)\b)?"
        + @"|\b(?<h>1[0-2]|0?[1-9])\s*o'?clock\b"
        + @"|(?<=\bat\s+)(?<hword>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
        + @"|\b(half|(?<quarter>(a\s+)?quarter))\s+((?<past>past)|(?<to>to))\s+(" + Hour + ")"
        + @"|\b((?<noon>noon|midday)|(?<midnight>midnight))\b"
        + ")",
        Options)]
    internal static partial Regex Time();

    [GeneratedRegex(@"\G,?\s+((in|during)\s+the\s+|at\s+)?(?<pod>morning|afternoon|evening|night)\b", Options)]
    internal static partial Regex PartOfDay();

    [GeneratedRegex(@"^\s*(,|at|@|around|on)?\s*$", Options)]
    internal static partial Regex Connector();

    [GeneratedRegex(@"\b((?<before>by|before|until|till|no\s+later\s+than|prior\s+to)|(?<since>since)|(?<after>after))\s+(the\s+)?\z", Options)]
    internal static partial Regex Modifier();
}
