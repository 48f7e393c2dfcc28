using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.School;

/// <summary>The clusters a row may name: by id, by the framework's name, or by the school's own.</summary>
internal sealed class ClusterNames
{
    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> near = [];
    private readonly IReadOnlyList<CareerCluster> clusters;
    private readonly FormerClusterNames? former;

    public ClusterNames(CareerCatalog? catalog, IReadOnlyDictionary<string, LocalizedText> own)
    {
        clusters = catalog?.Clusters ?? [];
        former = catalog is null ? null : new FormerClusterNames(catalog);
        foreach (var cluster in clusters)
        {
            ids[cluster.Id] = ids[cluster.Name] = cluster.Id;
            foreach (var name in new[] { cluster.Id, cluster.Name, cluster.SpanishName }.OfType<string>()) near.TryAdd(FormerClusterNames.Key(name), cluster.Id);
        }

        foreach (var (id, name) in own)
            foreach (var text in new[] { name.En, name.Es }.OfType<string>()) ids.TryAdd(text, id);
    }

    /// <summary>Ids of the clusters in a cell; what is none is noted.</summary>
    public IReadOnlyList<string> Read(SpreadsheetCsv rows, string column)
    {
        rows.Required(column, "Write at least one cluster; several are separated by a semicolon.");
        var found = new List<string>();
        foreach (var entry in clusters.Count == 0 ? [] : rows.Entries(column))
        {
            if (ids.TryGetValue(entry, out var id)) found.Add(id);
            else rows.Problem(column, $"'{entry}' is no cluster.", Remedy(entry));
        }

        return [.. found.Distinct()];
    }

    /// <summary>The cluster that must be meant, the few that may be, or all.</summary>
    private string Remedy(string entry)
    {
        if (near.TryGetValue(FormerClusterNames.Key(entry), out var id)) return $"Write {id}.";
        return (former?.FindNear(entry) ?? former?.FindNear($"{entry} cluster"))?.ClusterIds switch
        {
            [var now] => $"Write {now}, where its jobs are now.",
            { } several => $"Its jobs are now in several; write those you mean: {string.Join(", ", several)}.",
            null => $"Use one of: {string.Join(", ", clusters.Select(c => c.Id))}; separate several by a semicolon.",
        };
    }
}
