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

    private readonly Dictionary<string, FormerCareerCluster> former = [];
    private readonly Dictionary<string, CareerCluster> schools = [];
    private readonly HashSet<string> alone = [];

    /// <summary>Indexes the names of a catalog.</summary>
    public FormerClusterNames(CareerCatalog catalog)
    {
        foreach (var cluster in catalog.Content.FormerClusters)
        {
            var official = new[] { cluster.Name.En, cluster.Name.Es }.OfType<string>().Select(Key).ToList();
            foreach (var key in official.Concat(cluster.AlsoCalled.Select(Key))) former.TryAdd(key, cluster);
            alone.UnionWith(official.Where(key => key.Contains(' ', StringComparison.Ordinal)));
            // "STEM" was split up: no cluster of today has the word in its name.
            if (cluster.ClusterIds.Count >= SplitUpFrom) alone.UnionWith(cluster.AlsoCalled.Select(Key));
        }

        foreach (var cluster in catalog.Clusters.Where(c => c.FrameworkName is not null)) schools[Key(cluster.Name)] = cluster;
    }

    /// <summary>The former cluster a name means; null for none. Case, accents and words around it do not matter.</summary>
    public FormerCareerCluster? Find(string name) => former.GetValueOrDefault(Key(name));

    /// <summary>Today's cluster that a school or state calls by this name of its own; null for none.</summary>
    public CareerCluster? FindSchools(string name) => schools.GetValueOrDefault(Key(name));

    /// <summary>
    /// The former cluster that a text is the full name of. "Marketing" is left to the search, which finds today's cluster by the same word.
    /// </summary>
    public FormerCareerCluster? FindAlone(string text) => alone.Contains(Key(text)) ? Find(text) : null;

    private static string Key(string name) => string.Join(' ', Words.Split(name).Where(w => !Around.Contains(w)));
}
