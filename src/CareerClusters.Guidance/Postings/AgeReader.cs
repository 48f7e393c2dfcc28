using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Postings;

/// <summary>Reads how old a posting wants people to be.</summary>
internal static partial class AgeReader
{
    /// <summary>The highest age stated, as all of them must be met; null for none.</summary>
    public static int? Read(IEnumerable<string> lines) => lines.SelectMany(l => Age().Matches(l))
        .Select(m => (int?)int.Parse(m.Groups["age"].Value, CultureInfo.InvariantCulture)).Max();

    [GeneratedRegex(
        @"(?<![\d.,$/-])(?:"
        + @"(?:must be|have to be|minimum age(?: is|:)?|ages|age|at least age|debes? (?:ser|tener)(?: mayor de)?|mayor(?:es)? de|edad m[ií]nima(?: de|:)?|tener)(?: at least| al menos| m[ií]nimo)?\s(?<age>1[4-9]|2[0-5])(?![\d%$/]|[.,]\d|\s?(?:%|k\b|-|–|to\b|lbs|pounds|hours|days|horas|min))"
        + @"|(?<age>1[4-9]|2[0-5])(?:\s?(?:years?|yrs?|años))?(?:\s(?:of age|old))?\s?(?:\+(?!\s?(?:years?\s(?:of\s)?exp|hours?|hrs?|days?|lbs|locations?|stores?|people|employees|%|k\b|/))|(?:and|or|&)\s(?:over|older|up|above)|o (?:m[aá]s|mayor)(?! años de exp)|en adelante)"
        + @"|at least (?<age>1[4-9]|2[0-5])\s(?:years?|yrs?)(?:\s(?:of age|old))"
        + @"|(?<age>1[4-9]|2[0-5]) años cumplidos)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Age();
}
