using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// A pattern of words: <c>a|b</c> means either, <c>word?</c> may be missing, and <c>!a|b</c> at the front that neither stands before.
/// <c>NUM</c> is a number, <c>FEW</c> one up to twelve, <c>MONEY</c> one that can only be a year's pay ("60k", "60000"), <c>THOUSANDS</c>
/// such a one that says so by its "k".
/// </summary>
internal sealed class WordPattern
{
    private static readonly Dictionary<string, string> Numbers = new()
    {
        ["NUM"] = @"(\d{1,7}k?\+?|one|two|three|four|five|six|un|dos|tres|cuatro|cinco|seis) ",
        ["FEW"] = @"(\d|1[0-2]|one|two|three|four|five|six|un|dos|tres|cuatro|cinco|seis) ",
        ["MONEY"] = @"((?:[1-9]\d|[1-9]\d\d)k\+?|[1-9]\d{4,5}\+?) ",
        ["THOUSANDS"] = @"((?:[2-9]\d|[1-9]\d\d)k\+?) ",
    };

    private readonly Regex regex;

    /// <summary>Words of which a text must have one each: cheaper to look for than to run the pattern.</summary>
    private readonly string[][] needed;

    /// <exception cref="FormatException">The pattern is wrong; <see cref="WhyWrong"/> tells before.</exception>
    public WordPattern(string pattern)
    {
        var tokens = Cut(pattern);
        var notAfter = tokens[0][0] == '!' ? $"(?<! (?:{tokens[0][1..]}))" : "";
        if (notAfter.Length > 0) tokens = tokens[1..];
        var parts = tokens.Select(t => Numbers.GetValueOrDefault(t) ?? (t[^1] == '?' ? $"(?:(?:{t[..^1]}) )?" : $"(?:{t}) "));
        regex = new Regex(notAfter + " " + string.Concat(parts), RegexOptions.CultureInvariant);
        needed = [.. tokens.Where(t => !Numbers.ContainsKey(t) && t[^1] != '?').Select(t => t.Split('|'))];
    }

    /// <summary>Why a pattern cannot be used, or null.</summary>
    public static string? WhyWrong(string pattern, bool hasNumber, string what)
    {
        var tokens = Cut(pattern);
        if (tokens is [['!', .. var before], ..]) tokens = [before, .. tokens[1..]];
        if (tokens.All(t => t.EndsWith('?'))) return "A pattern needs a word that must be there.";
        if (tokens.Count(Numbers.ContainsKey) != (hasNumber ? 1 : 0)) return hasNumber ? $"This {what} needs one number, written NUM, FEW, MONEY or THOUSANDS." : $"This {what} has no number.";
        return Array.Find(tokens, t => !Numbers.ContainsKey(t) && t.TrimEnd('?').Split('|').Any(w => w.Length == 0 || !w.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))) is { } odd
            ? $"'{odd}' is not made of lower-case words without accents."
            : null;
    }

    /// <summary>Looks for the pattern in the words not used yet, and marks those it took.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="number">The number, empty where the pattern has none.</param>
    public bool TryTake(List<SentenceToken> tokens, out string number)
    {
        number = "";
        if (!needed.All(words => tokens.Exists(t => words.Contains(t.Word)))) return false;
        var plain = " " + string.Concat(tokens.Select(t => (t.Used ? "_" : t.Word) + " "));
        if (regex.Match(plain) is not { Success: true } match) return false;
        var first = plain.AsSpan(0, match.Index + 1).Count(' ') - 1;
        for (var i = first; i < first + match.ValueSpan[1..].Count(' '); i++) tokens[i].Used = true;
        number = match.Groups[1].Value.TrimEnd();
        return true;
    }

    private static string[] Cut(string pattern) => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
