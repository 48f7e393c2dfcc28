using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.School;

/// <summary>The clusters a row may name: by id, by the framework's name, or by the school's own.</summary>
internal sealed class ClusterNames
{
    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<CareerCluster> clusters;

    public ClusterNames(IReadOnlyList<CareerCluster> clusters, IReadOnlyDictionary<string, string> own)
    {
        this.clusters = clusters;
        foreach (var cluster in clusters) ids[cluster.Id] = ids[cluster.Name] = cluster.Id;
        foreach (var (id, name) in own) ids.TryAdd(name, id);
    }

    /// <summary>Ids of the clusters in a cell; what is none is noted.</summary>
    public IReadOnlyList<string> Read(SpreadsheetCsv rows, string column)
    {
        rows.Required(column, "Write at least one cluster; several are separated by a semicolon.");
        var found = new List<string>();
        foreach (var entry in clusters.Count == 0 ? [] : rows.Entries(column))
        {
            if (ids.TryGetValue(entry, out var id)) found.Add(id);
            else rows.Problem(column, $"'{entry}' is no cluster.", $"Use one of: {string.Join(", ", clusters.Select(c => c.Id))}; separate several by a semicolon.");
        }

        return [.. found.Distinct()];
    }
}
