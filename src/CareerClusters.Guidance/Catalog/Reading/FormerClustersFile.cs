namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads <c>former-clusters.csv</c>; it may be missing.</summary>
internal static class FormerClustersFile
{
    private const string Name = "former-clusters.csv";

    /// <summary>Reads the file.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="clusters">Today's clusters; null when they could not be read, and then no id is checked.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static List<FormerCareerCluster> Read(string folder, List<CareerCluster>? clusters, List<CatalogProblem> problems)
    {
        var found = new List<FormerCareerCluster>();
        if (!File.Exists(Path.Combine(folder, Name))) return found;
        using var csv = CatalogCsv.Open(folder, Name, "", problems, "name", "name_es", "also", "clusters");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (csv is not null && csv.Next())
        {
            if (!names.Add(csv.Required("name"))) csv.Problem("name", $"'{csv["name"]}' is there twice.", "Remove one of the two rows.");
            var ids = Entries(csv.Required("clusters"));
            foreach (var id in ids.Where(id => clusters is not null && !clusters.Exists(c => c.Id == id)))
                csv.Problem("clusters", $"'{id}' is no cluster.", "Use ids from clusters.yaml; separate several by a semicolon.");
            found.Add(new FormerCareerCluster(new LocalizedText(csv["name"], csv.Optional("name_es")), Entries(csv["also"]), ids));
        }

        return found;
    }

    private static string[] Entries(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
