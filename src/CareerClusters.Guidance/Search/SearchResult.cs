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
    public SearchResult SaidBy(string text)
    {
        var said = Words.Split(text).Select(Words.Singular).ToHashSet();
        var named = Hits.Where(h => Words.Split(h.Label).Select(Words.Singular).ToHashSet() is var name && (name.IsSubsetOf(said) || said.IsSubsetOf(name))).ToList();
        return named.Count == 0 ? Nothing : this with { Hits = named };
    }

    /// <summary>Those hits whose name stands in a text word for word; other forms and spellings of its words do not count.</summary>
    public SearchResult NamedIn(string text)
    {
        var said = Words.Split(text).Select(Words.Singular).ToHashSet();
        var named = Hits.Where(h => Words.Split(h.Label).Select(Words.Singular).All(said.Contains)).ToList();
        return named.Count == 0 ? Nothing : this with { Hits = named };
    }
}
