using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Planning;

/// <summary>Tidies what people type as a step of their plan.</summary>
public static partial class PlanText
{
    private static readonly HashSet<string> BeforeADate = new(StringComparer.OrdinalIgnoreCase)
    {
        "by", "on", "before", "until", "till", "til", "due", "at", "in", "the", "this", "around", "about", "to", "for", "sometime",
        "para", "pa", "pal", "el", "la", "las", "a", "antes", "de", "hasta", "en", "al",
    };

    /// <summary>The words of a step without its date phrase and the words that lead to the date, first letter capital.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="start">Where the date phrase starts, from 0.</param>
    /// <param name="end">Its last character, from 0 and inclusive, as date recognizers report it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public static string WithoutSpan(string text, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start - 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(end, text.Length);
        var before = Words(text[..start]);
        var due = false;
        while (before.Count > 0 && (BeforeADate.Contains(before[^1].TrimEnd(',', ';')) || (due && before[^1] is "is" or "are")))
        {
            due |= before[^1] == "due";
            before.RemoveAt(before.Count - 1);
        }

        return Tidy(string.Join(' ', before.Concat(Words(AfterADate().Replace(text[(end + 1)..], "")))));
    }

    /// <summary>A text without what leads over to it: "ok also call mom" is "call mom".</summary>
    public static string WithoutOpeners(string text) => Openers().Replace(text, "") is { Length: > 0 } words ? words : text;

    [GeneratedRegex(@"^\s*((ok|okay|k|and|also|so|then|oh|um|uh|alright|plus|no|nah|nope|wait|actually|oops|sorry|bueno|perd[oó]n|tambi[eé]n|adem[aá]s)\b\s*[,;:]?\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Openers();

    /// <summary>What may stand behind a date and belongs to it.</summary>
    [GeneratedRegex(@"^\s*,?\s*(at the latest|the latest|latest|or so|or earlier|or sooner|a m[aá]s tardar|m[aá]s o menos|o antes)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterADate();

    private static List<string> Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Tidy(string text)
    {
        var tidy = text.Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal)
            .Trim(' ', ',', ';', '.', '-', ':');
        return tidy.Length == 0 ? "" : char.ToUpperInvariant(tidy[0]) + tidy[1..];
    }
}
