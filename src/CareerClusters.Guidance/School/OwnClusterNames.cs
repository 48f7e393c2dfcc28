using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.School;

/// <summary>Reads what a school calls the clusters. A name must mean one cluster only, or students could not tell what is said of which.</summary>
internal static class OwnClusterNames
{
    /// <summary>Cluster id to name; a name without languages is the same in each.</summary>
    public static Dictionary<string, LocalizedText> Read(CatalogYaml file, IReadOnlyList<CareerCluster> clusters)
    {
        var own = new Dictionary<string, LocalizedText>();
        foreach (var (id, entry) in file.Has("cluster_names") ? file.Entries("cluster_names") : [])
        {
            if (clusters.Count > 0 && !clusters.Any(c => c.Id == id)) entry.Problem(null, $"'{id}' is no cluster.", $"Use one of: {string.Join(", ", clusters.Select(c => c.Id))}.");
            if ((entry.AsText() is { Length: > 0 } text ? new LocalizedText(text) : entry.AsLocalized()) is not { } name)
            {
                entry.Problem(null, $"The cluster '{id}' has no name.", "Write the name after the colon, or {en: \"...\", es: \"...\"}, or remove the line.");
                continue;
            }

            if (TakenBy(id, name, own, clusters) is { } other)
                entry.Problem(null, $"'{name}' for {id} is already the name of {other}.", "Give each cluster a name of its own, or remove the line: then the framework's name is shown.");
            own[id] = name;
        }

        return own;
    }

    /// <summary>Another cluster that the school or the framework calls so; null for none.</summary>
    private static string? TakenBy(string id, LocalizedText name, Dictionary<string, LocalizedText> own, IReadOnlyList<CareerCluster> clusters)
    {
        var keys = Keys(name.En, name.Es);
        return own.Where(o => Keys(o.Value.En, o.Value.Es).Overlaps(keys)).Select(o => o.Key)
            .Concat(clusters.Where(c => Keys(c.Name, c.SpanishName, c.Id).Overlaps(keys)).Select(c => c.Id))
            .FirstOrDefault(other => other != id);
    }

    private static HashSet<string> Keys(params string?[] names) => [.. names.OfType<string>().Select(FormerClusterNames.Key)];
}
