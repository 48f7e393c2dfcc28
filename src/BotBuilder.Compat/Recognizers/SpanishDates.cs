using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Spanish dates, also typed without accents; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class SpanishDates
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Weekday = @"(?<wd>lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\b";
    private const string Month = @"(?<mon>ene(ro)?|feb(rero)?|mar(zo)?|abr(il)?|may(o)?|jun(io)?|jul(io)?|ago(sto)?|sept?(iembre)?|setiembre|oct(ubre)?|nov(iembre)?|dic(iembre)?)\b";
    private const string Day = @"((?<day>3[01]|[12]\d|0?[1-9])(º|ro|ero)?|(?<dayword>primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
        + @"|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti(uno|d[oó]s|tr[eé]s|cuatro|cinco|s[eé]is|siete|ocho|nueve)|treinta(\s+y\s+uno)?))\b(?![:/])";
    private const string Year = @"((,|\s+del?)?\s+(?<y>(19|20)\d\d)\b(?!:))?";
    private const string Number = @"(?<n>\d{1,3}|una?|un\s+par\s+de|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte)";
    private const string Rel = @"(?<rel>pr[oó]xim[oa]|siguiente|est[ea]|[uú]ltim[oa])";
    private const string RelAfter = @"(que\s+(?<rel>viene)|(?<rel>pr[oó]xim[oa]|siguiente|pasad[oa]))\b";

    [GeneratedRegex(
        @"\G(?:"
        + @"\b(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})\b"
        + @"|(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>\d{4}|\d\d)(?![\d/])"
        + @"|(?<![\d/.-])(?<a>\d{1,2})/(?<b>\d{1,2})(?![\d/])"
        + @"|\b" + Number + @"\s+(?<unit>d[ií]as?|semanas?|mes(es)?|años?)\s+(del?|despu[eé]s\s+del?|a\s+partir\s+del?|desde)\s+((?<anchor>hoy|mañana|ahora)|(el\s+)?(" + Rel + @"\s+)?" + Weekday + @")"
        + @"|\bhace\s+" + Number + @"\s+(?<unit>d[ií]as?|semanas?|mes(es)?|años?)(?<ago>)\b"
        + @"|\b(en|dentro\s+de)\s+" + Number + @"\s+(?<unit>d[ií]as?)\b"
        + @"|\b(" + Weekday + @",?\s+(el\s+|d[ií]a\s+)?)?" + Day + @"\s+(de\s+)?" + Month + Year
        + @"|\b" + Weekday + @",?\s+(el\s+|d[ií]a\s+)?(?<dom>3[01]|[12]\d|0?[1-9])\b(?![:/.,]\d|\s*([ap]\.?m\b|h\b))"
        + @"|(?<=\b(el|del|al)\s+)((d[ií]a\s+)?(?<dom>3[01]|[12]\d|0?[1-9]))\b(?![:/.,%]\d|\s*(%|por\s+ciento|[ap]\.?m\b|\p{L}+s\b))"
        + @"|\b" + Rel + @"\s+" + Weekday
        + @"|\b" + Weekday + @"\s+de\s+(la\s+((?<relweek>pr[oó]xima|siguiente)\s+semana|semana\s+(que\s+(?<relweek>viene)|(?<relweek>pr[oó]xima|pasada)))|(?<relweek>esta)\s+semana)\b"
        + @"|\b" + Weekday + @"\s+" + RelAfter
        + @"|\b" + Weekday
        + @"|\b(?<word>pasado)\s+mañana\b"
        + @"|(?<!\b(la|esta|de|por|en)\s+)\b(?<word>mañana)\b"
        + @"|\b(?<word>hoy|ayer|anteayer)\b"
        + ")",
        Options)]
    internal static partial Regex Date();

    [GeneratedRegex(
        @"\G(?:"
        + @"\b(" + Rel + @"\s+)?(?<unit>fin\s+de\s+semana)(\s+" + RelAfter + @")?"
        + @"|\b(?<part>fin(al(es)?)?|principios?|comienzos?|inicios?|mediados?)\s+del?\s+((la|el)\s+)?((" + Rel + @"\s+)?(?<unit>semana|mes|año)(\s+" + RelAfter + @")?\b|" + Month + Year + @")"
        + @"|\b(en|dentro\s+de)\s+" + Number + @"\s+(?<unit>semanas?|mes(es)?|años?|horas?|minutos?)\b"
        + @"|\b(?<rel>pr[oó]xim[oa]s|siguientes)\s+" + Number + @"\s+(?<unit>d[ií]as|semanas|meses|años)\b"
        + @"|\b" + Rel + @"\s+(?<unit>semana|mes|año)\b"
        + @"|\b(?<unit>semana|mes|año)\s+" + RelAfter
        + @"|\b" + Month + @"(\s+del?\s+(?<y>(19|20)\d\d)\b)"
        + @"|\b(?=\p{L}{5}|(?<=\b(en|de|hasta)\s+))" + Month
        + @"|(?<=\b(en|hasta|de|del)\s+)(?<y>20\d\d)\b|(?<=^\s*)(?<y>20\d\d)(?=\s*$)"
        + @"|\besta\s+(?<pod>mañana|tarde|noche)\b"
        + @"|\b((en|dentro\s+de)\s+)?media\s+(?<halfhour>hora)\b"
        + @"|\b" + Number + @"\s+(?<duration>d[ií]as?|semanas?|mes(es)?|años?|horas?|minutos?)\b"
        + ")",
        Options)]
    internal static partial Regex Period();

    private const string OfDay = @"(\s*(?<ap>[ap])\.?\s?m\b\.?|\s+(de|por|en)\s+la\s+(?<pod>mañana|tarde|noche)\b)";

    [GeneratedRegex(
        @"\G(?:"
        + @"(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d)(:(?<s>[0-5]\d))?)?" + OfDay
        + @"|(?<![\d:/.])(?<h>2[0-4]|1\d|0?\d):(?<min>[0-5]\d)(:(?<s>[0-5]\d))?(?![\d:])"
        + @"|(?<=\b(a|sobre|las?)\s+las?\s+|^\s*las?\s+)((?<h>2[0-4]|1\d|0?\d)|(?<hword>una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))\b(?![:/%]\d)(\s+(y|(?<to>menos))\s+((?<halfhour>media)|(?<quarter>cuarto)))?" + OfDay + @"?"
        + @"|\b((?<noon>mediod[ií]a)|(?<midnight>medianoche))\b"
        + ")",
        Options)]
    internal static partial Regex Time();

    [GeneratedRegex(@"\G,?\s+(por|en|de|a)\s+la\s+(?<pod>mañana|tarde|noche)\b", Options)]
    internal static partial Regex PartOfDay();

    [GeneratedRegex(@"^\s*(,|a\s+las?|al?|sobre\s+las?|del?|el)?\s*$", Options)]
    internal static partial Regex Connector();

    [GeneratedRegex(@"\b((?<before>antes\s+del?|hasta|a\s+m[aá]s\s+tardar)|(?<since>desde|a\s+partir\s+del?)|(?<after>despu[eé]s\s+del?))\s+((el|la|las)\s+)?\z", Options)]
    internal static partial Regex Modifier();
}
