using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Understanding;

/// <summary>A pattern of words: <c>a|b</c> means either, <c>word?</c> may be missing, <c>NUM</c> is a number.</summary>
internal sealed class WordPattern
{
    private const string Number = @"(\d{1,7}k?|one|two|three|four|five|six|un|dos|tres|cuatro|cinco|seis) ";

    private readonly Regex regex;

    /// <summary>Words of which a text must have one each: cheaper to look for than to run the pattern.</summary>
    private readonly string[][] needed;

    /// <exception cref="FormatException">The pattern is wrong; <see cref="WhyWrong"/> tells before.</exception>
    public WordPattern(string pattern)
    {
        var tokens = Cut(pattern);
        var parts = tokens.Select(t => t == "NUM" ? Number : t[^1] == '?' ? $"(?:(?:{t[..^1]}) )?" : $"(?:{t}) ");
        regex = new Regex(" " + string.Concat(parts), RegexOptions.CultureInvariant);
        needed = [.. tokens.Where(t => t != "NUM" && t[^1] != '?').Select(t => t.Split('|'))];
    }

    /// <summary>Why a pattern cannot be used, or null.</summary>
    public static string? WhyWrong(string pattern, bool hasNumber, string what)
    {
        var tokens = Cut(pattern);
        if (tokens.All(t => t.EndsWith('?'))) return "A pattern needs a word that must be there.";
        if (tokens.Count(t => t == "NUM") != (hasNumber ? 1 : 0)) return hasNumber ? $"This {what} needs one number, written NUM." : $"This {what} has no number.";
        return Array.Find(tokens, t => t != "NUM" && t.TrimEnd('?').Split('|').Any(w => w.Length == 0 || !w.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))) is { } odd
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
