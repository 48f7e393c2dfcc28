namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads <c>sources.yaml</c> and checks that every column of the generated files has a source.</summary>
internal static class SourcesFile
{
    private const string Name = "sources.yaml";

    // skills.csv has a column for each element: "skills.csv:*" names them all.
    private static readonly string[] GeneratedFiles = ["occupations.csv", "skills.csv", "work-values.csv", "titles.csv", "programs.csv", "industries.csv"];

    /// <summary>Reads attribution and sources.</summary>
    public static (string Attribution, List<CatalogSource> Sources) Read(string folder, List<CatalogProblem> problems)
    {
        if (CatalogYaml.Open(folder, Name, problems)?.Expect("attribution", "sources") is not { } top) return ("", []);
        var sources = new List<CatalogSource>();
        var headers = new Dictionary<string, string[]>();
        var ids = new HashSet<string>();
        foreach (var item in top.Items("sources"))
        {
            item.Expect("id", "publisher", "title", "release", "year", "area", "licence", "site", "columns");
            var source = new CatalogSource(item.Text("id"), item.Text("publisher"), item.Text("title"), item.Text("release"),
                item.Text("year"), item.Text("area"), item.Text("licence"), item.Texts("columns"), SiteOf(item));
            sources.Add(source);
            if (!ids.Add(source.Id)) item.Problem("id", $"'{source.Id}' is there twice.", "Give each its own id.");
            foreach (var column in source.Columns.Where(c => !Exists(folder, c, headers)))
                item.Problem("columns", $"'{column}' is not there.", "Name a file of the catalog, or one of its columns as file:column.");
        }

        CheckCoverage(folder, [.. sources.SelectMany(s => s.Columns)], headers, problems);
        return (top.Text("attribution"), sources);
    }

    private static Uri? SiteOf(CatalogYaml item)
    {
        if (item.Optional("site") is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var site) && site.Scheme == Uri.UriSchemeHttps) return site;
        item.Problem("site", $"'{text}' is no address.", "Write it whole, such as https://www.bls.gov/oes/, or leave it out.");
        return null;
    }

    private static void CheckCoverage(
        string folder, HashSet<string> covered, Dictionary<string, string[]> headers, List<CatalogProblem> problems)
    {
        foreach (var file in GeneratedFiles)
        {
            if (covered.Contains(file) || covered.Contains(file + ":*")) continue;
            foreach (var column in Header(folder, file, headers).Where(c => !covered.Contains($"{file}:{c}")))
                problems.Add(new(Name, $"column {file}:{column}", "No source names this column.", "Add it to 'columns' of its source."));
        }
    }

    private static bool Exists(string folder, string place, Dictionary<string, string[]> headers)
    {
        var parts = place.Split(':');
        // Descriptions are written little by little, and the model is made from the rest; their source may be named before the first one.
        if (parts.Length == 1) return parts[0] is "descriptions.csv" or ClusterModelFile.Name || File.Exists(Path.Combine(folder, parts[0]));
        return parts.Length == 2 && Header(folder, parts[0], headers) is { Length: > 0 } header
            && (parts[1] == "*" || header.Contains(parts[1]));
    }

    private static string[] Header(string folder, string file, Dictionary<string, string[]> headers)
    {
        if (headers.TryGetValue(file, out var known)) return known;
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) return headers[file] = [];
        using var reader = new StreamReader(path);
        return headers[file] = reader.ReadLine()?.Split(',') ?? [];
    }
}
