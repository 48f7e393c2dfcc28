using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Search;

/// <summary>Finds the cluster that a name from before 2024 means, or a school's own name.</summary>
public sealed class FormerClusterNames
{
    /// <summary>Clusters of today over which a former one is spread when none of them took its place.</summary>
    public const int SplitUpFrom = 3;

    // "The Health Science career cluster" and "el grupo de Ciencias de la Salud" name the same as the name alone.
    private static readonly HashSet<string> Around =
        ["the", "our", "my", "old", "former", "career", "cluster", "clusters", "pathway", "pathways", "field", "one", "called",
            "el", "la", "los", "las", "grupo", "de", "del", "carrera", "carreras", "antiguo", "viejo", "and", "y"];

    // A name that is an everyday word ("it") is written in the file with one of these, and found only so.
    private static readonly HashSet<string> Nouns = ["cluster", "pathway", "grupo"];

    private const int ShortestCut = 3;

    private readonly Dictionary<string, FormerCareerCluster> former = [];
    private readonly Dictionary<string, CareerCluster> schools = [];
    private readonly HashSet<string> alone = [];

    /// <summary>Indexes the names of a catalog.</summary>
    public FormerClusterNames(CareerCatalog catalog)
    {
        foreach (var cluster in catalog.Content.FormerClusters)
        {
            var official = new[] { cluster.Name.En, cluster.Name.Es }.OfType<string>().Select(Key).ToList();
            foreach (var key in official.Concat(cluster.AlsoCalled.Select(KeyInFile))) former.TryAdd(key, cluster);
            alone.UnionWith(official.Where(key => key.Contains(' ', StringComparison.Ordinal)));
            // "STEM" was split up: no cluster of today has the word in its name.
            if (cluster.ClusterIds.Count >= SplitUpFrom) alone.UnionWith(cluster.AlsoCalled.Select(Key));
        }

        foreach (var cluster in catalog.Clusters.Where(c => c.FrameworkName is not null)) 
            foreach (var name in new[] { cluster.Name, cluster.SpanishName }.OfType<string>()) schools.TryAdd(Key(name), cluster);
    }

    /// <summary>The former cluster a name means; null for none. Case, accents and words around it do not matter.</summary>
    public FormerCareerCluster? Find(string name) => former.GetValueOrDefault(Key(name)) ?? former.GetValueOrDefault(Said(name));

    /// <summary>The same, where words may also be cut short: "government and public admin". Null where several may be meant.</summary>
    public FormerCareerCluster? FindNear(string name) => Find(name) ?? Cut(Key(name), former.Keys);

    /// <summary>Today's cluster that a school or state calls by this name of its own; null for none.</summary>
    public CareerCluster? FindSchools(string name) => schools.GetValueOrDefault(Key(name));

    /// <summary>
    /// The former cluster that a text is the full name of. "Marketing" is left to the search, which finds today's cluster by the same word,
    /// and so is what the school calls a cluster of today.
    /// </summary>
    public FormerCareerCluster? FindAlone(string text) => FindSchools(text) is not null ? null : alone.Contains(Key(text)) ? Find(text) : Cut(Key(text), alone);

    /// <summary>What two spellings of one name have in common.</summary>
    internal static string Key(string name) => string.Join(' ', Words.Split(name).Where(w => !Around.Contains(w)).Select(Words.Singular));

    private static string KeyInFile(string name) => Words.Split(name) is [.., var last] && Nouns.Contains(last) ? Said(name) : Key(name);

    private static string Said(string name) => string.Join(' ', Words.Split(name));

    /// <summary>The one former cluster of which a name of several words holds each, whole or its beginning.</summary>
    private FormerCareerCluster? Cut(string key, IEnumerable<string> names)
    {
        var said = key.Split(' ');
        if (said.Length < 2 || said.Any(w => w.Length < ShortestCut)) return null;
        var found = names.Where(n => n.Split(' ') is var full && full.Length == said.Length && !full.Where((w, i) => !w.StartsWith(said[i], StringComparison.Ordinal)).Any())
            .Select(n => former[n]).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
