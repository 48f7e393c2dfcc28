using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads what people are asked about: statements, school subjects, skills.</summary>
internal static class QuestionFiles
{
    /// <summary>Reads <c>statements.yaml</c>.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="clusters">Known clusters; null when they could not be read.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static List<InterestStatement> Statements(
        string folder, IReadOnlyList<CareerCluster>? clusters, List<CatalogProblem> problems)
    {
        const string name = "statements.yaml";
        var statements = new List<InterestStatement>();
        if (CatalogYaml.Open(folder, name, problems) is not { } top) return statements;
        var ids = new HashSet<string>();
        foreach (var item in top.Items())
        {
            item.Expect("id", "area", "text", "clusters", "twin");
            var id = NewId(item, ids);
            statements.Add(new InterestStatement(id, Area(item), item.Localized("text"), Loadings(item, clusters), item.Optional("twin")));
        }

        CheckTwins(name, statements, problems);

        var touched = statements.SelectMany(s => s.ClusterLoadings.Keys).ToHashSet();
        foreach (var cluster in clusters?.Where(c => !touched.Contains(c.Id)) ?? [])
            problems.Add(new(name, $"cluster {cluster.Id}", "No statement speaks for this cluster.", "Add it to 'clusters' of a statement."));
        return statements;
    }

    /// <summary>Reads <c>subjects.yaml</c> and checks the subjects of clusters against it.</summary>
    public static List<SchoolSubject> Subjects(
        string folder, IReadOnlyList<CareerCluster>? clusters, List<CatalogProblem> problems)
    {
        var subjects = new List<SchoolSubject>();
        if (CatalogYaml.Open(folder, "subjects.yaml", problems) is not { } top) return subjects;
        var ids = new HashSet<string>();
        foreach (var item in top.Items())
        {
            item.Expect("id", "name", "synonyms");
            subjects.Add(new SchoolSubject(NewId(item, ids), item.Localized("name"), item.Texts("synonyms")));
        }

        foreach (var cluster in clusters ?? [])
            foreach (var id in cluster.SubjectIds.Where(id => !ids.Contains(id)))
                problems.Add(new("clusters.yaml", $"cluster {cluster.Id}, key subjects", $"'{id}' is no subject.", "Use an id from subjects.yaml."));
        return subjects;
    }

    /// <summary>Reads <c>skill-names.csv</c>.</summary>
    public static List<SkillElement> SkillElements(string folder, List<CatalogProblem> problems)
    {
        var elements = new List<SkillElement>();
        using var csv = CatalogCsv.Open(folder, "skill-names.csv", "Restore it; catalog/README.md says what belongs in it.",
            problems, "id", "kind", "official_name", "name", "name_es");
        var ids = new HashSet<string>();
        while (csv is not null && csv.Next())
        {
            var id = csv.Required("id");
            if (!ids.Add(id)) csv.Problem("id", $"'{id}' is there twice.", "Keep one row.");
            if (csv["kind"] is not ("skill" or "knowledge")) csv.Problem("kind", $"'{csv["kind"]}' is no kind.", "Write skill or knowledge.");
            var kind = csv["kind"] == "knowledge" ? SkillKind.Knowledge : SkillKind.Skill;
            elements.Add(new SkillElement(id, kind, csv.Required("official_name"), new LocalizedText(csv.Required("name"), csv.Optional("name_es"))));
        }

        return elements;
    }

    /// <summary>Reads <c>skill-ratings.yaml</c>.</summary>
    public static List<SkillRating> SkillRatings(string folder, IReadOnlyList<SkillElement> elements, List<CatalogProblem> problems)
    {
        var ratings = new List<SkillRating>();
        if (CatalogYaml.Open(folder, "skill-ratings.yaml", problems) is not { } top) return ratings;
        var ids = new HashSet<string>();
        var known = elements.Select(e => e.Id).ToHashSet();
        foreach (var item in top.Items())
        {
            item.Expect("id", "text", "elements");
            var rating = new SkillRating(NewId(item, ids), item.Localized("text"), item.Texts("elements"));
            ratings.Add(rating);
            if (rating.ElementIds.Count == 0) item.Problem(null, "It stands for no element.", "Write elements: [2.A.1.a].");
            foreach (var id in rating.ElementIds.Where(id => known.Count > 0 && !known.Contains(id)))
                item.Problem("elements", $"'{id}' is no element.", "Use an id from skill-names.csv.");
        }

        return ratings;
    }

    /// <summary>Reads <c>values.yaml</c>.</summary>
    public static List<WorkValue> WorkValues(string folder, List<CatalogProblem> problems)
    {
        var values = new List<WorkValue>();
        if (CatalogYaml.Open(folder, "values.yaml", problems) is not { } top) return values;
        var ids = new HashSet<string>();
        foreach (var item in top.Items())
        {
            item.Expect("id", "text");
            values.Add(new WorkValue(NewId(item, ids), item.Localized("text")));
        }

        return values;
    }

    private static void CheckTwins(string name, List<InterestStatement> statements, List<CatalogProblem> problems)
    {
        foreach (var statement in statements.Where(s => s.TwinId is not null))
            if (!statements.Exists(s => s.Id == statement.TwinId && s.Area == statement.Area && s != statement))
                problems.Add(new(name, $"statement {statement.Id}, key twin", $"'{statement.TwinId}' is no other statement of its area.",
                    "Name the id of a statement of the same area, or remove the key."));
    }

    private static InterestArea Area(CatalogYaml item)
    {
        var name = item.Text("area");
        foreach (var area in Enum.GetValues<InterestArea>())
            if (name.Equals(area.ToString(), StringComparison.OrdinalIgnoreCase)) return area;
        if (name.Length > 0)
            item.Problem("area", $"'{name}' is no interest area.",
                "Use realistic, investigative, artistic, social, enterprising or conventional.");
        return default;
    }

    private static Dictionary<string, double> Loadings(CatalogYaml item, IReadOnlyList<CareerCluster>? clusters)
    {
        var loadings = new Dictionary<string, double>();
        foreach (var (id, value) in item.Entries("clusters"))
        {
            if (clusters is not null && !clusters.Any(c => c.Id == id))
                value.Problem(null, $"'{id}' is no cluster.", "Use an id from clusters.yaml.");
            if (value.AsNumber() is { } loading and > 0 and <= 1) loadings[id] = loading;
            else value.Problem(null, $"The loading of '{id}' is not above 0 and at most 1.", "Write a number such as 0.5 or 1.0.");
        }

        return loadings;
    }

    private static string NewId(CatalogYaml item, HashSet<string> ids)
    {
        var id = item.Text("id");
        if (id.Length > 0 && !ids.Add(id)) item.Problem("id", $"'{id}' is there twice.", "Give each its own id.");
        return id;
    }
}
