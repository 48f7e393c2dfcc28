namespace CareerClusters.Guidance.Search;

/// <summary>Finds which of a few names a short or a misspelt one means: "digtal tech" is "Digital Technology".</summary>
public static class ShortNames
{
    /// <summary>Letters from which the beginning of a word stands for all of it.</summary>
    private const int LeastBeginning = 4;

    private const int Same = 3, Begun = 2, Near = 1, Nothing = 0;

    /// <summary>The places of the names that hold all of some words, those that fit best; empty for none.</summary>
    /// <param name="said">Words that tell something.</param>
    /// <param name="names">The names.</param>
    public static IReadOnlyList<int> Find(IReadOnlyCollection<string> said, IReadOnlyList<string> names)
    {
        var fits = names.Select((name, at) => (At: at, Fit: FitOf(said, Words.Split(name)))).Where(f => f.Fit > Nothing).ToList();
        var best = fits.Count == 0 ? Nothing : fits.Max(f => f.Fit);
        return [.. fits.Where(f => f.Fit == best).Select(f => f.At)];
    }

    /// <summary>How well a name holds the words; nothing when it lacks one of them.</summary>
    private static int FitOf(IReadOnlyCollection<string> said, List<string> name)
    {
        var fits = said.Select(word => name.Max(part => FitOf(Words.Singular(word), Words.Singular(part)))).ToList();
        return fits.Count == 0 || fits.Contains(Nothing) ? Nothing : fits.Sum();
    }

    private static int FitOf(string word, string part) =>
        Words.Stem(word) == Words.Stem(part) ? Same
        : word.Length >= LeastBeginning && part.StartsWith(word, StringComparison.Ordinal) ? Begun
        : word.Length > 0 && part.Length > 0 && word[0] == part[0] && Spelling.Edits(word, part) <= Spelling.EditsAllowed(Math.Min(word.Length, part.Length)) ? Near : Nothing;
}
