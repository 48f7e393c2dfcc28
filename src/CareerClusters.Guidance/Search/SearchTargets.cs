using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Search;

/// <summary>What can be found, numbered, and all names that stand for it.</summary>
internal sealed class SearchTargets
{
    private const float OwnName = 1f;
    private const float PartOfName = 0.99f;
    private const float OtherName = 0.97f;
    private const float Keyword = 0.93f;

    /// <summary>Most that the number of jobs may add: decides between names that fit alike, never against a better one.</summary>
    private const double JobsPreference = 0.02;

    /// <summary>More jobs than the largest occupation has, as a power of ten.</summary>
    private const double MostJobs = 6.7;

    /// <summary>Added for the general occupation of a SOC code, which shares its number of jobs with the special ones.</summary>
    private const double GeneralPreference = 0.005;

    private readonly List<(HitKind Kind, string Id, double Preference)> targets = [];
    private readonly List<int[]> clusters;

    public SearchTargets(CareerCatalog catalog, IReadOnlyList<SpanishNames> spanish)
    {
        var names = new List<IndexedName>(catalog.Content.Titles.Count + 4000);
        foreach (var cluster in catalog.Clusters)
        {
            AddGroup(HitKind.Cluster, cluster.Id, [cluster.Name, cluster.SpanishName], cluster.Keywords, names);
            foreach (var sub in cluster.SubClusters) AddGroup(HitKind.SubCluster, sub.Id, [sub.Name, sub.SpanishName], sub.Keywords, names);
        }

        var numbers = new Dictionary<OnetSocCode, int>();
        foreach (var occupation in catalog.Occupations)
        {
            numbers[occupation.Code] = targets.Count;
            names.Add(new IndexedName(targets.Count, occupation.Title, OwnName));
            names.AddRange(Parts(occupation.Title).Select(part => new IndexedName(targets.Count, part, PartOfName)));
            targets.Add((HitKind.Occupation, occupation.Code.Value, Preferred(occupation)));
        }

        foreach (var title in catalog.Content.Titles)
            if (numbers.TryGetValue(title.Code, out var number)) names.Add(new IndexedName(number, title.Title, OtherName));
        var ids = targets.Select((t, i) => (t.Id, i)).ToDictionary(p => p.Id, p => p.i);
        foreach (var named in spanish)
            if (ids.TryGetValue(named.Id, out var number)) names.AddRange(named.Names.Select(n => new IndexedName(number, n, OtherName)));
        Names = names;
        ClusterCount = catalog.Clusters.Count;
        var places = catalog.Clusters.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i);
        clusters = [.. targets.Select(t => ClusterIds(catalog, t.Kind, t.Id).Select(id => places[id]).ToArray())];
    }

    /// <summary>Number of clusters.</summary>
    public int ClusterCount { get; }

    /// <summary>Clusters of a target, by their place in the framework.</summary>
    public int[] Clusters(int target) => clusters[target];

    private static IEnumerable<string> ClusterIds(CareerCatalog catalog, HitKind kind, string id) => kind switch
    {
        HitKind.Cluster => [id],
        HitKind.SubCluster => [catalog.FindSubCluster(id)!.ClusterId],
        _ => catalog.FindOccupation(new OnetSocCode(id))!.ClusterIds,
    };

    public IReadOnlyList<IndexedName> Names { get; }

    /// <summary>What to add to a score when names fit alike.</summary>
    public double Preference(int target) => targets[target].Preference;

    public bool IsOccupation(int target) => targets[target].Kind == HitKind.Occupation;

    public SearchHit Hit(int target, string label, double score) => new(targets[target].Kind, targets[target].Id, label, score);

    private static double Preferred(Occupation occupation) =>
        (JobsPreference * Math.Log10(Math.Max(1, occupation.Figures.Employment ?? 1)) / MostJobs)
        + (occupation.Code.Value.EndsWith(".00", StringComparison.Ordinal) ? GeneralPreference : 0);

    private void AddGroup(HitKind kind, string id, IReadOnlyList<string?> own, IReadOnlyList<string> keywords, List<IndexedName> names)
    {
        names.AddRange(own.OfType<string>().Select(name => new IndexedName(targets.Count, name, OwnName)));
        names.AddRange(keywords.Select(k => new IndexedName(targets.Count, k, Keyword)));
        targets.Add((kind, id, 0));
    }

    /// <summary>"Plumbers, Pipefitters, and Steamfitters" names three; a part that is no plural only describes, as in "Cooks, Fast Food".</summary>
    private static List<string> Parts(string title)
    {
        if (title.StartsWith("Helpers", StringComparison.Ordinal) || title.Contains(" of ", StringComparison.Ordinal)) return [];
        var parts = title.Split(',', StringSplitOptions.TrimEntries)
            .Select(p => p.StartsWith("and ", StringComparison.Ordinal) ? p[4..] : p)
            .TakeWhile(p => !p.StartsWith("Except", StringComparison.Ordinal) && p != "All Other")
            .Where(p => p.EndsWith('s') || p.EndsWith("men", StringComparison.Ordinal)).ToList();
        return parts.Count == 1 && parts[0] == title ? [] : parts;
    }

    /// <summary>Whether a name is the target's own rather than another name or a keyword.</summary>
    public static bool IsOwn(IndexedName name) => name.Trust >= PartOfName;
}
