using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Spanish dates, also typed without accents; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class SpanishDates
{
    internal const RegexOptions Options = NumericDates.Options;

    internal const string Month = @"(?<mon>ene(ro)?|feb(rero)?|mar(zo)?|abr(il)?|may(o)?|jun(io)?|jul(io)?|ago(sto)?|sept?(iembre)?|setiembre|oct(ubre)?|nov(iembre)?|dic(iembre)?)\b";
    internal const string Year = @"((,|\s+del?)?\s+(?<y>(19|20)\d\d)\b(?!:))?";
    internal const string Number = @"(?<n>\d{1,3}|una?|un\s+par\s+de|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte)";
    internal const string Rel = @"(?<rel>pr[oó]xim[oa]|siguiente|est[ea]|[uú]ltim[oa])";
    internal const string RelAfter = @"(que\s+(?<rel>viene)|(?<rel>pr[oó]xim[oa]|siguiente|pasad[oa]))\b";

    internal const string HourWords = "una dos tre cua cin sei sie och nue die onc doc";
    internal const string NumberWords = "0 un qui vei " + HourWords;
    internal const string RelWords = "pró pro sig est últ ult";

    private const string WeekdayName = @"(?<wd>lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\b";
    private const string Day = @"((?<day>3[01]|[12]\d|0?[1-9])(º|ro|ero)?|(?<dayword>primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
        + @"|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti(uno|d[oó]s|tr[eé]s|cuatro|cinco|s[eé]is|siete|ocho|nueve)|treinta(\s+y\s+uno)?))\b(?![:/])";

    internal static DateExpression[] All =>
    [
        new(NumericDates.Date(), "0"),
        new(Counted(), "en den hac " + NumberWords),
        new(Weekday(), "lun mar mié mie jue vie sáb sab dom"),
        new(DayOfMonth(), "0 día dia pri uno dos tre cua cin sei sie och nue die onc doc cat qui vei"),
        new(RelativeWeekday(), RelWords),
        new(NearDay(), "pas mañ hoy aye ant"),
    ];

    [GeneratedRegex(
        @"\G\b(?:" + Number + @"\s+(?<unit>d[ií]as?|semanas?|mes(es)?|años?)\s+(del?|despu[eé]s\s+del?|a\s+partir\s+del?|desde)\s+((?<anchor>hoy|mañana|ahora)|(el\s+)?(" + Rel + @"\s+)?" + WeekdayName + @")"
        + @"|hace\s+" + Number + @"\s+(?<unit>d[ií]as?|semanas?|mes(es)?|años?)(?<ago>)\b"
        + @"|(en|dentro\s+de)\s+" + Number + @"\s+(?<unit>d[ií]as?)\b)",
        Options)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\G\b" + WeekdayName + @"(?:,?\s+(el\s+|d[ií]a\s+)?" + Day + @"\s+(de\s+)?" + Month + Year
        + @"|,?\s+(el\s+|d[ií]a\s+)?(?<dom>3[01]|[12]\d|0?[1-9])\b(?![:/.,]\d|\s*([ap]\.?m\b|h\b))"
        + @"|\s+de\s+(la\s+((?<relweek>pr[oó]xima|siguiente)\s+semana|semana\s+(que\s+(?<relweek>viene)|(?<relweek>pr[oó]xima|pasada)))|(?<relweek>esta)\s+semana)\b"
        + @"|\s+" + RelAfter
        + "|)",
        Options)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"\G(?:\b" + Day + @"\s+(de\s+)?" + Month + Year
        + @"|(?<=\b(el|del|al)\s+)((d[ií]a\s+)?(?<dom>3[01]|[12]\d|0?[1-9]))\b(?![:/.,%]\d|\s*(%|por\s+ciento|[ap]\.?m\b|\p{L}+s\b)))",
        Options)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\G\b" + Rel + @"\s+" + WeekdayName, Options)]
    private static partial Regex RelativeWeekday();

    [GeneratedRegex(@"\G\b(?:(?<word>pasado)\s+mañana|(?<!\b(la|esta|de|por|en)\s+)(?<word>mañana)|(?<word>hoy|ayer|anteayer))\b", Options)]
    private static partial Regex NearDay();
}
