namespace CareerClusters.Guidance.Search;

/// <summary>What a hit is.</summary>
public enum HitKind
{
    /// <summary>One of the 14 clusters.</summary>
    Cluster,

    /// <summary>One of the 72 sub-clusters.</summary>
    SubCluster,

    /// <summary>An occupation.</summary>
    Occupation,
}

/// <summary>How far to trust the first hit.</summary>
public enum Confidence
{
    /// <summary>Nothing found, or nothing near enough to mention.</summary>
    None,

    /// <summary>Ask "did you mean ...?".</summary>
    Guess,

    /// <summary>Use it.</summary>
    Sure,
}

/// <summary>Something that text may mean.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Cluster id, sub-cluster id or O*NET-SOC code.</param>
/// <param name="Label">The name that matched, as the catalog has it; an alternate title or keyword where that matched.</param>
/// <param name="Score">0 to 1; 1 is the very name.</param>
public sealed record SearchHit(HitKind Kind, string Id, string Label, double Score);

/// <summary>What was found, best first.</summary>
/// <param name="Confidence">How far to trust the first hit.</param>
/// <param name="Hits">At most as many as asked for; each target once.</param>
public sealed record SearchResult(Confidence Confidence, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>Nothing found.</summary>
    public static SearchResult Nothing { get; } = new(Confidence.None, []);

    /// <summary>Those hits that a text names word for word: all it says stands in the name, or the whole name in what it says.</summary>
    public SearchResult SaidBy(string text) => Where(text, (name, said) => name.IsSubsetOf(said) || said.IsSubsetOf(name));

    /// <summary>Those hits whose name stands in a text word for word; other forms and spellings of its words do not count.</summary>
    public SearchResult NamedIn(string text) => Where(text, (name, said) => name.IsSubsetOf(said));

    private SearchResult Where(string text, Func<HashSet<string>, HashSet<string>, bool> fits)
    {
        var said = WordsOf(text);
        var fitting = Hits.Where(h => fits(WordsOf(h.Label), said)).ToList();
        return fitting.Count == 0 ? Nothing : this with { Hits = fitting };
    }

    private static HashSet<string> WordsOf(string text) => [.. Words.Split(text).Select(Words.Singular)];
}
