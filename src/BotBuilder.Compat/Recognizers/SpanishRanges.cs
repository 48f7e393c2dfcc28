using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Spanish ranges and sets, also typed without accents; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class SpanishRanges
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Month = @"(?<mon>ene(ro)?|feb(rero)?|mar(zo)?|abr(il)?|may(o)?|jun(io)?|jul(io)?|ago(sto)?|sept?(iembre)?|setiembre|oct(ubre)?|nov(iembre)?|dic(iembre)?)\b";
    private const string Days = @"(?<day>3[01]|[12]\d|0?[1-9])\s+(al?|hasta(\s+el)?|y(\s+el)?)\s+(?<day2>3[01]|[12]\d|0?[1-9])\s+de\s+" + Month + @"((,|\s+del?)?\s+(?<y>(19|20)\d\d)\b(?!:))?";
    private const string Hour = @"(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d))?\s*((?<ap>[ap])\.?m\b\.?)?";
    private const string Hour2 = @"(?<h2>2[0-4]|1\d|0?\d)(:(?<min2>[0-5]\d))?(\s*(?<ap2>[ap])\.?\s?m\b\.?|\s+(de|por)\s+la\s+(?<pod2>mañana|tarde|noche)\b|\b)(?![-:/%\d]|\s*(%|años|dólares|de\s+\p{L}+o\b))";

    [GeneratedRegex(
        @"\G(?:(?<prefix>del?|desde\s+el|entre\s+el)\s+" + Days
        + @"|(?<prefix>desde|de|entre)\s+((?<strong>las?)\s+)?" + Hour + @"\s+(a|hasta|y)\s+(las?\s+)?" + Hour2
        + @"|(?<![-\d:/.])" + Hour + @"\s*[-–]\s*" + Hour2 + ")",
        Options)]
    internal static partial Regex Range();

    [GeneratedRegex(
        @"\G(?:cada\s+((?<n>\d{1,3}|dos|tres|cuatro|cinco|seis)\s+)?(?<unit>d[ií]as?|semanas?|mes(es)?|años?|horas?|minutos?)\b"
        + @"|(cada|todos\s+los|los)\s+(?<wd>lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)\b"
        + @"|todos\s+los\s+(?<unit>d[ií]as|meses|años)\b|todas\s+las\s+((?<unit>semanas)|(?<pod>mañana|tarde|noche)s)\b|cada\s+(?<pod>mañana|tarde|noche)\b"
        + @"|(?<adverb>diariamente|semanalmente|mensualmente|anualmente)\b)",
        Options)]
    internal static partial Regex Set();

    [GeneratedRegex(@"\b((?<from>del?|desde)|(?<between>entre))\s+((el|la|las)\s+)?\z", Options)]
    internal static partial Regex Between();
}
