using System.Text.RegularExpressions;
using static BotBuilder.Compat.Recognizers.SpanishDates;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Spanish ranges and sets, also typed without accents; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class SpanishRanges
{
    private const string Days = @"(?<day>3[01]|[12]\d|0?[1-9])\s+(al?|hasta(\s+el)?|y(\s+el)?)\s+(?<day2>3[01]|[12]\d|0?[1-9])\s+de\s+" + Month + Year;
    private const string Hour = @"(?<h>2[0-4]|1\d|0?\d)(:(?<min>[0-5]\d))?\s*((?<ap>[ap])\.?m\b\.?)?";
    private const string Hour2 = @"(?<h2>2[0-4]|1\d|0?\d)(:(?<min2>[0-5]\d))?(\s*(?<ap2>[ap])\.?\s?m\b\.?|\s+(de|por)\s+la\s+(?<pod2>mañana|tarde|noche)\b|\b)(?![-:/%\d]|\s*(%|años|dólares|de\s+\p{L}+o\b))";

    internal static DateExpression[] All => [new(Range(), "0 de del des ent")];

    internal static DateExpression[] Sets => [new(Set(), "cad tod dia sem men anu los")];

    [GeneratedRegex(
        @"\G(?:(?<prefix>del?|desde\s+el|entre\s+el)\s+" + Days
        + @"|(?<prefix>desde|de|entre)\s+((?<strong>las?)\s+)?" + Hour + @"\s+(a|hasta|y)\s+(las?\s+)?" + Hour2
        + @"|(?<![-\d:/.])" + Hour + @"\s*[-–]\s*" + Hour2 + ")",
        Options)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"\G(?:cada\s+((?<n>\d{1,3}|dos|tres|cuatro|cinco|seis)\s+)?(?<unit>d[ií]as?|semanas?|mes(es)?|años?|horas?|minutos?)\b"
        + @"|(cada|todos\s+los|los)\s+(?<wd>lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)\b"
        + @"|todos\s+los\s+(?<unit>d[ií]as|meses|años)\b|todas\s+las\s+((?<unit>semanas)|(?<pod>mañana|tarde|noche)s)\b|cada\s+(?<pod>mañana|tarde|noche)\b"
        + @"|(?<adverb>diariamente|semanalmente|mensualmente|anualmente)\b)",
        Options)]
    private static partial Regex Set();

    [GeneratedRegex(@"\b((?<from>del?|desde)|(?<between>entre))\s+((el|la|las)\s+)?\z", Options)]
    internal static partial Regex Between();
}
