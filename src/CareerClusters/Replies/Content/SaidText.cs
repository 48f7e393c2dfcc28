using CareerClusters.Guidance.Search;

namespace CareerClusters.Replies.Content;

/// <summary>Compares what people type with what content files offer: case, accents, marks and politeness do not matter.</summary>
public static class SaidText
{
    private static readonly HashSet<string> Politeness = ["please", "pls", "porfavor"];

    /// <summary>Lower case, without accents and punctuation, single spaces, "please" left out.</summary>
    public static string Normalize(string text)
    {
        var words = Words.Split(text);
        return string.Join(' ', words.Where((word, i) => !Politeness.Contains(word) && !IsPorFavor(words, i) && !IsPorFavor(words, i - 1)));
    }

    private static bool IsPorFavor(List<string> words, int at) => at >= 0 && at + 1 < words.Count && words[at] == "por" && words[at + 1] == "favor";

    /// <summary>
    /// What a text puts into the gap of a form: <c>why {n}</c> takes a number, <c>not into {name}</c> any words. Null when the
    /// form has no gap or does not fit.
    /// </summary>
    public static string? GapOf(string normalized, string form)
    {
        foreach (var gap in (string[])["{n}", "{name}"])
        {
            var at = form.IndexOf(gap, StringComparison.Ordinal);
            if (at < 0) continue;
            var before = Normalize(form[..at]);
            var after = Normalize(form[(at + gap.Length)..]);
            if (normalized.Length < before.Length + after.Length + 2
                || !(normalized + " ").StartsWith(before.Length == 0 ? "" : before + " ", StringComparison.Ordinal)
                || !(" " + normalized).EndsWith(after.Length == 0 ? "" : " " + after, StringComparison.Ordinal)) return null;
            var words = normalized[before.Length..^after.Length].Trim();
            return words.Length > 0 && (gap == "{name}" || int.TryParse(words, out _)) ? words : null;
        }

        return null;
    }

    /// <summary>What <see cref="GapOf"/> finds in a text, as it was typed; null when the form does not fit.</summary>
    public static string? GapAsTyped(string text, string form)
    {
        if (GapOf(Normalize(text), form) is not { } gap) return null;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => Normalize(word).Length > 0).ToList();
        // Politeness and words with a mark inside may shift the count; then it is told without its marks.
        return Enumerable.Range(0, words.Count).Select(start => string.Join(' ', words.Skip(start).Take(gap.Split(' ').Length))).FirstOrDefault(typed => Normalize(typed) == gap) ?? gap;
    }

    /// <summary>Whether a normalized text is a button's label or one of its other forms.</summary>
    public static bool IsOneOf(string normalized, ButtonText button) => button.Said.Contains(normalized);
}
