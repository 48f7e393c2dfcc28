using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Postings;

/// <summary>Finds phrases in a text by their words' singulars, the longest first, each word used once.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseFinder<T>
{
    private readonly Dictionary<string, T> phrases = [];
    private readonly int longest = 1;

    public PhraseFinder(IEnumerable<(string Phrase, T Value)> all)
    {
        foreach (var (phrase, value) in all)
        {
            var words = Singulars(phrase);
            longest = Math.Max(longest, words.Count);
            phrases.TryAdd(string.Join(' ', words), value);
        }
    }

    /// <summary>What the phrases of a text stand for, in the order of the text; one that occurs twice comes twice.</summary>
    public List<T> Find(List<string> singulars) => FindPlaces(singulars).ConvertAll(found => found.Value);

    /// <summary>The phrases of a text with their first word and how many words they have.</summary>
    public List<(T Value, int First, int Length)> FindPlaces(List<string> singulars)
    {
        var found = new List<(T, int, int)>();
        for (var at = 0; at < singulars.Count;)
        {
            var length = Math.Min(longest, singulars.Count - at);
            while (length > 0 && !phrases.ContainsKey(string.Join(' ', singulars.GetRange(at, length)))) length--;
            if (length > 0) found.Add((phrases[string.Join(' ', singulars.GetRange(at, length))], at, length));
            at += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>How many words at the start of a text are a phrase; 0 when none is.</summary>
    public int LengthAtStart(List<string> singulars)
    {
        for (var length = Math.Min(longest, singulars.Count); length > 0; length--)
            if (phrases.ContainsKey(string.Join(' ', singulars.GetRange(0, length)))) return length;
        return 0;
    }

    /// <summary>Finds phrases that stand for nothing but themselves.</summary>
    public static PhraseFinder<bool> Of(IEnumerable<string> phrases) => new(phrases.Select(p => (p, true)));

    /// <summary>The words of a text, each in its singular.</summary>
    public static List<string> Singulars(string text) => [.. Words.Split(text).Select(Words.Singular)];
}
