using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Planning;

/// <summary>A job's published title, which is in the plural, as one person has it: "Electricians" is "Electrician".</summary>
/// <param name="Text">The title of one.</param>
/// <param name="BeginsWithVowel">Whether English says "an" before it.</param>
public sealed record JobTitle(string Text, bool BeginsWithVowel)
{
    private static readonly HashSet<string> Joined = [",", " of ", " for ", " in ", " except ", "--", "/", "(", " to ", " with "];

    private static readonly string[] Doers = ["er", "or", "ist", "ian", "ant", "ent", "ic", "man", "cook", "ess"];

    /// <summary>The title of one; null for a title that names several kinds of work, or cannot be told.</summary>
    public static JobTitle? OneOf(string title)
    {
        if (Joined.Any(joint => title.Contains(joint, StringComparison.OrdinalIgnoreCase))) return null;
        var words = title.Split(' ');
        if (Words.Singular(words[^1]) == words[^1]) return null;
        for (var at = 0; at < words.Length; at++)
            if (at == words.Length - 1 || (words[at + 1] == "and" && Doers.Any(end => Words.Singular(words[at]).EndsWith(end, StringComparison.Ordinal)))) words[at] = Words.Singular(words[at]);
        // "A urologist", "a university ...": a U that is said as "you".
        var you = words[0].StartsWith("Uro", StringComparison.Ordinal) || words[0].StartsWith("Uni", StringComparison.Ordinal);
        return new JobTitle(string.Join(' ', words), "AEIOU".Contains(words[0][0]) && !you);
    }
}
