using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Postings;

/// <summary>Reads the place of work that a posting states.</summary>
internal sealed partial class PlaceReader(PhraseFinder<bool> labels)
{
    private const int LongestPlace = 60;

    private static readonly HashSet<string> States =
    [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT",
        "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
    ];

    /// <summary>The place behind a label, else the first "City, ST"; null for none.</summary>
    public string? Read(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) continue;
            var before = PhraseFinder<bool>.Singulars(line[..colon]);
            if (before.Count > 0 && labels.LengthAtStart(before) == before.Count && Short(line[(colon + 1)..]) is { } named) return named;
        }

        return lines.SelectMany(l => CityAndState().Matches(l)).FirstOrDefault(m => States.Contains(m.Groups[1].Value))?.Value;
    }

    private static string? Short(string text) => text.Split('|', ';', '•')[0].Trim() is { Length: > 1 and <= LongestPlace } place ? place : null;

    [GeneratedRegex(@"\b\p{Lu}[\p{L}.'-]{1,30}(?: \p{Lu}[\p{L}.'-]{1,30}){0,2}, (\p{Lu}{2})\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CityAndState();
}
