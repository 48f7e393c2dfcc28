using System.Text.RegularExpressions;
using static BotBuilder.Compat.Recognizers.EnglishDates;

namespace BotBuilder.Compat.Recognizers;

/// <summary>English periods and times, and the words around dates; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class EnglishPeriods
{
    private const string PartOf = @"\b(?<part>end|beginning|start|middle|mid|early|late)(\s+of|-)?\s+";
    private const string Hour = @"(?<h>1[0-2]|0?[1-9])|(?<hword>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b";

    internal static DateExpression[] All =>
    [
        new(Part(), "end beg sta mid ear lat"),
        new(Counted(), "in nex com fol"),
        new(Relative(), "wee ton " + RelWords),
        new(OfMonth(), MonthWords),
        new(OfYear(), "0"),
        new(Duration(), "in hal " + NumberWords),
    ];

    internal static DateExpression[] Times => [new(Time(), "0 noo mid hal qua a " + HourWords)];

    [GeneratedRegex(@"\G(?:" + PartOf + "((" + Rel + @"|the)\s+)?(?<unit>week|month|year)\b|" + PartOf + Month + Year + ")", Options)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"\G\b(?:in\s+" + Number + @"\s+(?<unit>weeks?|months?|years?|hours?|min(ute)?s?)"
        + @"|(?<rel>next|coming|following)\s+" + Number + @"\s+(?<unit>days?|weeks?|months?|years?))\b",
        Options)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\G\b(?:(" + Rel + @"\s+)?(?<unit>weekend)|" + Rel + @"\s+(?<unit>week|month|year)|(?<pod>tonight)|this\s+(?<pod>morning|afternoon|evening|night))\b",
        Options)]
    private static partial Regex Relative();

    // "may" and "march" are also verbs.
    [GeneratedRegex(
        @"\G\b(?:" + Month + @"(,?\s+(of\s+)?(?<y>(19|20)\d\d)\b)"
        + @"|(?<!\b(i|we|you|they|he|she|it|that|this)\s+)(?=(?!may\b|march\b)|(?<=^\s*|\b(in|by|until|till|before|after|since|next|this|last|early|late)\s+))" + Month + ")",
        Options)]
    private static partial Regex OfMonth();

    [GeneratedRegex(@"\G(?=20)(?:(?<=\b(in|by|until|till|before|after|since|of)\s+)(?<y>20\d\d)\b|(?<=^\s*)(?<y>20\d\d)(?=\s*$))", Options)]
    private static partial Regex OfYear();

    [GeneratedRegex(
        @"\G\b(?:" + Number + @"\s+(?<unit>hours?|min(ute)?s?)\s+(?<ago>ago)"
        + @"|(in\s+)?half\s+an\s+(?<halfhour>hour)"
        + "|" + Number + @"\s+(?<duration>days?|weeks?|months?|years?|hours?|min(ute)?s?))\b",
        Options)]
    private static partial Regex Duration();

    [GeneratedRegex(
        @"\G(?:"
        + @"(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d)(:(?<s>[0-5]\d))?)?\s*(?<ap>[ap])(\.?m\b\.?)"
        + @"|(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d):(?<min>[0-5]\d)(:(?<s>[0-5]\d))?(?![\d:])"
        + @"|(?=\d)(?<=\b(at|@)\s*)(?<h>1\d|2[0-4]|0?\d)\b(?![:/.%]\d|\s*(%|dollars|years))(\s+in\s+the\s+(?<pod>morning|afternoon|evening)\b)?"
        + @"|\b(?<h>1[0-2]|0?[1-9])\s*o'?clock\b"
        + @"|(?=[efnost])(?<=\bat\s+)(?<hword>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
        + @"|\b(half|(?<quarter>(a\s+)?quarter))\s+((?<past>past)|(?<to>to))\s+(" + Hour + ")"
        + @"|\b((?<noon>noon|midday)|(?<midnight>midnight))\b"
        + ")",
        Options)]
    private static partial Regex Time();

    [GeneratedRegex(@"\G,?\s+((in|during)\s+the\s+|at\s+)?(?<pod>morning|afternoon|evening|night)\b", Options)]
    internal static partial Regex PartOfDay();

    [GeneratedRegex(@"^\s*(,|at|@|around|on)?\s*$", Options)]
    internal static partial Regex Connector();

    [GeneratedRegex(@"\b((?<before>by|before|until|till|no\s+later\s+than|prior\s+to)|(?<since>since)|(?<after>after))\s+(the\s+)?\z", Options)]
    internal static partial Regex Modifier();
}
