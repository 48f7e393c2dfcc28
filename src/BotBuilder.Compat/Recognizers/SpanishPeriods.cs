using System.Text.RegularExpressions;
using static BotBuilder.Compat.Recognizers.SpanishDates;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Spanish periods and times, and the words around dates; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class SpanishPeriods
{
    private const string OfDay = @"(\s*(?<ap>[ap])\.?\s?m\b\.?|\s+(de|por|en)\s+la\s+(?<pod>mañana|tarde|noche)\b)";

    internal static DateExpression[] All =>
    [
        new(Weekend(), "fin " + RelWords),
        new(Part(), "fin pri com ini med"),
        new(Relative(), "sem mes año " + RelWords),
        new(OfMonth(), "ene feb mar abr may jun jul ago sep set oct nov dic"),
        new(OfYear(), "0"),
        new(Duration(), "en den med " + NumberWords),
    ];

    internal static DateExpression[] Times => [new(Time(), "0 med " + HourWords)];

    [GeneratedRegex(@"\G\b(" + Rel + @"\s+)?(?<unit>fin\s+de\s+semana)(\s+" + RelAfter + ")?", Options)]
    private static partial Regex Weekend();

    [GeneratedRegex(
        @"\G\b(?<part>fin(al(es)?)?|principios?|comienzos?|inicios?|mediados?)\s+del?\s+((la|el)\s+)?((" + Rel + @"\s+)?(?<unit>semana|mes|año)(\s+" + RelAfter + @")?\b|" + Month + Year + ")",
        Options)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"\G\b(?:(?<rel>pr[oó]xim[oa]s|siguientes)\s+" + Number + @"\s+(?<unit>d[ií]as|semanas|meses|años)"
        + "|" + Rel + @"\s+(?<unit>semana|mes|año)"
        + @"|(?<unit>semana|mes|año)\s+" + RelAfter
        + @"|esta\s+(?<pod>mañana|tarde|noche))\b",
        Options)]
    private static partial Regex Relative();

    [GeneratedRegex(
        @"\G\b(?:" + Month + @"(\s+del?\s+(?<y>(19|20)\d\d)\b)|(?=\p{L}{5}|(?<=\b(en|de|hasta)\s+))" + Month + ")", Options)]
    private static partial Regex OfMonth();

    [GeneratedRegex(@"\G(?=20)(?:(?<=\b(en|hasta|de|del)\s+)(?<y>20\d\d)\b|(?<=^\s*)(?<y>20\d\d)(?=\s*$))", Options)]
    private static partial Regex OfYear();

    [GeneratedRegex(
        @"\G\b(?:(en|dentro\s+de)\s+" + Number + @"\s+(?<unit>semanas?|mes(es)?|años?|horas?|minutos?)"
        + @"|((en|dentro\s+de)\s+)?media\s+(?<halfhour>hora)"
        + "|" + Number + @"\s+(?<duration>d[ií]as?|semanas?|mes(es)?|años?|horas?|minutos?))\b",
        Options)]
    private static partial Regex Duration();

    [GeneratedRegex(
        @"\G(?:"
        + @"(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d)(:(?<s>[0-5]\d))?)?" + OfDay
        + @"|(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d):(?<min>[0-5]\d)(:(?<s>[0-5]\d))?(?![\d:])"
        + @"|(?<=\b(a|sobre|las?)\s+las?\s+|^\s*las?\s+)((?<h>2[0-4]|1\d|0?\d)|(?<hword>una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))\b(?![:/%]\d)(\s+(y|(?<to>menos))\s+((?<halfhour>media)|(?<quarter>cuarto)))?" + OfDay + @"?"
        + @"|\b((?<noon>mediod[ií]a)|(?<midnight>medianoche))\b"
        + ")",
        Options)]
    private static partial Regex Time();

    [GeneratedRegex(@"\G,?\s+(por|en|de|a)\s+la\s+(?<pod>mañana|tarde|noche)\b", Options)]
    internal static partial Regex PartOfDay();

    [GeneratedRegex(@"^\s*(,|a\s+las?|al?|sobre\s+las?|del?|el)?\s*$", Options)]
    internal static partial Regex Connector();

    [GeneratedRegex(@"\b((?<before>antes\s+del?|hasta|a\s+m[aá]s\s+tardar)|(?<since>desde|a\s+partir\s+del?)|(?<after>despu[eé]s\s+del?))\s+((el|la|las)\s+)?\z", Options)]
    internal static partial Regex Modifier();
}
