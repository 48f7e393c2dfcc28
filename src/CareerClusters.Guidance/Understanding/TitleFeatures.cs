using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// What <see cref="TitleModel"/> looks at in a job title: words, stems, every two stems in any order, the last stem. A feature is
/// written as its kind and its words ("w nurse", "p nurs practition") and known by the FNV-1a number of that text.
/// </summary>
internal static class TitleFeatures
{
    /// <summary>What every title has: the weight of it is where each cluster starts.</summary>
    public const string Always = "b";

    /// <summary>Words looked at; a pasted page has more, and its pairs would be without end.</summary>
    private const int MostWords = 24;

    private const uint Basis = 2166136261u, Prime = 16777619u;

    /// <summary>The words of a name, as <see cref="Numbers"/> and <see cref="Texts"/> want them.</summary>
    public static List<string> Singulars(string name) => Words.Split(name).ConvertAll(Words.Singular);

    /// <summary>The number of a feature's text.</summary>
    public static uint Number(string text) => Mixed(Basis, text);

    /// <summary>The features of a title by number, each once.</summary>
    public static HashSet<uint> Numbers(IReadOnlyList<string> singulars)
    {
        var numbers = new HashSet<uint>(32) { Number(Always) };
        foreach (var (kind, first, second) in All(singulars)) numbers.Add(Number(kind, first, second));
        return numbers;
    }

    /// <summary>The features of a title as text.</summary>
    public static IEnumerable<string> Texts(IReadOnlyList<string> singulars) =>
        All(singulars).Select(f => f.Second.Length == 0 ? $"{f.Kind} {f.First}" : $"{f.Kind} {f.First} {f.Second}").Prepend(Always);

    private static IEnumerable<(char Kind, string First, string Second)> All(IReadOnlyList<string> singulars)
    {
        var words = singulars.Take(MostWords).ToArray();
        var stems = Array.ConvertAll(words, Words.Stem);
        for (var i = 0; i < words.Length; i++)
        {
            yield return ('w', words[i], "");
            yield return ('s', stems[i], "");
            for (var j = i + 1; j < stems.Length; j++)
                yield return string.CompareOrdinal(stems[i], stems[j]) < 0 ? ('p', stems[i], stems[j]) : ('p', stems[j], stems[i]);
        }

        if (stems.Length > 0) yield return ('l', stems[^1], "");
    }

    private static uint Number(char kind, string first, string second)
    {
        var hash = Mixed(((((Basis ^ kind) * Prime) ^ ' ') * Prime), first);
        return second.Length == 0 ? hash : Mixed((hash ^ ' ') * Prime, second);
    }

    private static uint Mixed(uint hash, string text)
    {
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }
}
