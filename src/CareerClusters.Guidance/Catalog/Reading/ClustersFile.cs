namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads <c>clusters.yaml</c> and <c>industries.csv</c>.</summary>
internal static class ClustersFile
{
    private const string Name = "clusters.yaml";
    private const int IndustriesShown = 6;

    /// <summary>Reads groupings and clusters; null when a file cannot be read at all.</summary>
    public static (List<ClusterGrouping> Groupings, List<CareerCluster> Clusters)? Read(string folder, List<CatalogProblem> problems)
    {
        var industries = ReadIndustries(folder, problems);
        var top = CatalogYaml.Open(folder, Name, problems)?.Expect("groupings", "industries", "clusters");
        if (top is null || industries is null) return null;

        List<ClusterGrouping> groupings = [.. top.Items("groupings").Select(g =>
            new ClusterGrouping(g.Expect("id", "name", "name_es", "description").Text("id"), g.Text("name"), g.Localized("description"))
            { SpanishName = g.Optional("name_es") })];
        var sectors = ReadSectors(top);
        foreach (var naics in industries.SelectMany(g => g).Distinct().Where(n => !sectors.ContainsKey(n)))
            top.Problem("industries", $"The sector {naics} of industries.csv has no name.", $"Write \"{naics}\": {{en: \"...\"}}.");
        var clusters = new List<CareerCluster>();
        foreach (var item in top.Items("clusters"))
        {
            var cluster = ReadCluster(item, industries, sectors);
            clusters.Add(cluster);
            if (cluster.GroupingId.Length > 0 && groupings.TrueForAll(g => g.Id != cluster.GroupingId))
                item.Problem("grouping", $"'{cluster.GroupingId}' is no grouping.", "Use an id from 'groupings'.");
        }

        foreach (var group in industries.Where(g => clusters.TrueForAll(c => c.Id != g.Key)))
            problems.Add(new("industries.csv", $"cluster {group.Key}", $"'{group.Key}' is no cluster.", "Use an id from clusters.yaml."));
        CheckIds(groupings, clusters, problems);
        return (groupings, clusters);
    }

    private static ILookup<string, string>? ReadIndustries(string folder, List<CatalogProblem> problems)
    {
        using var csv = CatalogCsv.Open(
            folder, "industries.csv", CatalogReader.ImportRemedy, problems, "cluster", "naics", "occupations");
        if (csv is null) return null;
        var rows = new List<(string Cluster, string Naics)>();
        while (csv.Next())
        {
            csv.Number("occupations", 1, 10_000);
            rows.Add((csv.Required("cluster"), csv.Required("naics")));
        }

        return rows.ToLookup(r => r.Cluster, r => r.Naics);
    }

    private static Dictionary<string, LocalizedText> ReadSectors(CatalogYaml top)
    {
        var sectors = new Dictionary<string, LocalizedText>();
        foreach (var (naics, value) in top.Entries("industries"))
        {
            if (value.AsLocalized() is { } text) sectors[naics] = text;
            else value.Problem(null, $"The sector {naics} has no English name.", "Write {en: \"...\"}.");
        }

        return sectors;
    }

    private static CareerCluster ReadCluster(
        CatalogYaml item, ILookup<string, string> industries, Dictionary<string, LocalizedText> sectors)
    {
        item.Expect("id", "name", "name_es", "grouping", "cross_cutting", "description", "what_people_do", "subjects", "keywords", "sub_clusters");
        var id = item.Text("id");
        return new CareerCluster
        {
            Id = id,
            Name = item.Text("name"),
            SpanishName = item.Optional("name_es"),
            GroupingId = item.Text("grouping"),
            CrossCutting = item.Flag("cross_cutting"),
            Description = item.Localized("description"),
            WhatPeopleDo = item.Localized("what_people_do"),
            Industries = [.. industries[id].Where(sectors.ContainsKey).Take(IndustriesShown).Select(n => new Industry(n, sectors[n]))],
            SubjectIds = item.Texts("subjects"),
            Keywords = item.Texts("keywords"),
            SubClusters = [.. item.Items("sub_clusters").Select(sub =>
            {
                sub.Expect("id", "name", "name_es", "description", "what_people_do", "keywords");
                return new SubCluster($"{id}/{sub.Text("id")}", id, sub.Text("name"),
                    sub.Localized("description"), sub.Localized("what_people_do"), sub.Texts("keywords"))
                { SpanishName = sub.Optional("name_es") };
            })],
        };
    }

    private static void CheckIds(List<ClusterGrouping> groupings, List<CareerCluster> clusters, List<CatalogProblem> problems)
    {
        var subClusters = clusters.SelectMany(c => c.SubClusters).Select(s => s.Id).ToList();
        var repeated = Repeated(groupings.Select(g => g.Id)).Concat(Repeated(clusters.Select(c => c.Id))).Concat(Repeated(subClusters));
        foreach (var id in repeated)
            problems.Add(new(Name, $"id {id}", $"'{id}' is there twice.", "Give each its own id."));
        Count("groupings", groupings.Count, CatalogReader.GroupingCount, problems);
        Count("clusters", clusters.Count, CatalogReader.ClusterCount, problems);
        Count("sub_clusters", subClusters.Count, CatalogReader.SubClusterCount, problems);
    }

    private static void Count(string key, int found, int expected, List<CatalogProblem> problems)
    {
        if (found == expected) return;
        problems.Add(new(Name, $"key {key}", $"There are {found}; the framework of 2024 has {expected}.",
            "Add what is missing, or remove what is too much."));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key);
}
