using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;

namespace CareerClusters.Guidance.School;

/// <summary>Reads <c>catalog/local/</c>. Every file may be missing; what is there must be right.</summary>
public static class SchoolReader
{
    /// <summary>The folder, below the catalog.</summary>
    public const string Folder = "local";

    private const string VolunteersFile = "people.csv", ProgramsFile = "programs.csv", SchoolFile = "school.yaml";

    private static readonly Dictionary<string, SchoolProgramKind> Kinds = Enum.GetValues<SchoolProgramKind>().ToDictionary(KindName);

    /// <summary>How a kind is written in the file, for example <c>job-shadow</c>.</summary>
    public static string KindName(SchoolProgramKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The kind written so; null for none.</summary>
    public static SchoolProgramKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Reads the folder. Bad content is never an exception.</summary>
    /// <param name="catalogFolder">The catalog.</param>
    /// <param name="clusters">Clusters that rows may name, by id or by name; empty when the catalog could not be read, and then no name is checked.</param>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static SchoolReadResult Read(string catalogFolder, IReadOnlyList<CareerCluster> clusters)
    {
        var problems = new List<CatalogProblem>();
        var folder = Path.Combine(catalogFolder, Folder);
        var school = ReadSchool(catalogFolder, folder, clusters, problems);
        var names = new ClusterNames(clusters, school.ClusterNames);
        var content = school with
        {
            Volunteers = ReadVolunteers(folder, names, problems),
            Programs = ReadPrograms(folder, names, problems),
        };
        return new SchoolReadResult(problems.Count == 0 ? content : null, problems);
    }

    private static SchoolContent ReadSchool(string catalogFolder, string folder, IReadOnlyList<CareerCluster> clusters, List<CatalogProblem> problems)
    {
        if (!File.Exists(Path.Combine(folder, SchoolFile))) return SchoolContent.Empty;
        if (CatalogYaml.Open(catalogFolder, $"{Folder}/{SchoolFile}", problems) is not { } file) return SchoolContent.Empty;
        file.Expect("school", "sample", "contacts", "cluster_names");
        var own = new Dictionary<string, string>();
        foreach (var (id, name) in file.Has("cluster_names") ? file.Entries("cluster_names") : [])
        {
            if (clusters.Count > 0 && !clusters.Any(c => c.Id == id)) name.Problem(null, $"'{id}' is no cluster.", $"Use one of: {string.Join(", ", clusters.Select(c => c.Id))}.");
            if (name.AsText() is not { Length: > 0 } text) name.Problem(null, $"The cluster '{id}' has no name.", "Write the name after the colon, or remove the line.");
            else own[id] = text;
        }

        return new SchoolContent
        {
            Name = file.Text("school"),
            IsSample = file.Flag("sample"),
            ClusterNames = own,
            Contacts = [.. file.Items("contacts").Select(c => c.Expect("label", "how")).Select(c => new SchoolContact(c.Localized("label"), c.Localized("how")))],
        };
    }

    private static List<Volunteer> ReadVolunteers(string folder, ClusterNames clusters, List<CatalogProblem> problems)
    {
        var people = new List<Volunteer>();
        var path = Path.Combine(folder, VolunteersFile);
        if (!File.Exists(path)) return people;
        var rows = SpreadsheetCsv.Open(path, $"{Folder}/{VolunteersFile}", problems, ["first_name_or_title", "role", "cluster", "coordinator", "cleared_until"], "topics");
        while (rows is not null && rows.Next())
        {
            people.Add(new Volunteer(
                NoContact(rows, "first_name_or_title", rows.Required("first_name_or_title", "Write a first name or a title.")),
                NoContact(rows, "role", rows.Required("role", "Write what this person does, such as: Electrician.")),
                NoContact(rows, "topics", rows["topics"]), clusters.Read(rows, "cluster"),
                rows.Required("coordinator", "Write who at school arranges the talk, such as: Career center."), ClearedUntil(rows)));
        }

        return people;
    }

    private static DateOnly? ClearedUntil(SpreadsheetCsv rows)
    {
        var text = rows["cleared_until"];
        var day = SpreadsheetCells.Day(text);
        if (text.Length > 0 && day is null)
            rows.Problem("cleared_until", $"'{text}' is not a day.", "Write it as 2027-06-30 or 6/30/2027, or leave the cell empty: then students are not shown this person.");
        return day;
    }

    /// <summary>Students reach a volunteer through the coordinator only, so no address may slip into what they see.</summary>
    private static string NoContact(SpreadsheetCsv rows, string column, string text)
    {
        if (text.Contains('@', StringComparison.Ordinal) || text.Count(char.IsAsciiDigit) >= 7)
            rows.Problem(column, "This looks like an e-mail address or a phone number, and students would see it.", "Take it out: students reach a volunteer through the coordinator.");
        return text;
    }

    private static List<SchoolProgram> ReadPrograms(string folder, ClusterNames clusters, List<CatalogProblem> problems)
    {
        var programs = new List<SchoolProgram>();
        var path = Path.Combine(folder, ProgramsFile);
        if (!File.Exists(path)) return programs;
        var rows = SpreadsheetCsv.Open(path, $"{Folder}/{ProgramsFile}", problems, ["kind", "name", "clusters"], "grades", "how_to_ask", "note");
        while (rows is not null && rows.Next())
        {
            programs.Add(new SchoolProgram(
                Kind(rows), rows.Required("name", "Write what the school calls it."), clusters.Read(rows, "clusters"), Grades(rows), rows["how_to_ask"], rows["note"]));
        }

        return programs;
    }

    private static SchoolProgramKind Kind(SpreadsheetCsv rows)
    {
        var text = rows["kind"].ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        if (Kinds.TryGetValue(text, out var kind)) return kind;
        rows.Problem("kind", text.Length == 0 ? "The cell is empty." : $"'{rows["kind"]}' is no kind of program.", $"Write one of: {string.Join(", ", Kinds.Keys)}.");
        return default;
    }

    private static GradeSpan? Grades(SpreadsheetCsv rows)
    {
        var text = rows["grades"];
        var grades = SpreadsheetCells.Grades(text);
        if (text.Length > 0 && grades is null)
            rows.Problem("grades", $"'{text}' is no span of grades.", "Write the first and the last one, such as 9-12 or 9 to 12, from 6 to 13; or leave the cell empty.");
        return grades;
    }
}

/// <summary>A school's content, or why there is none.</summary>
/// <param name="School">The content; null when there are problems.</param>
/// <param name="Problems">What is wrong, in the order it was found.</param>
public sealed record SchoolReadResult(SchoolContent? School, IReadOnlyList<CatalogProblem> Problems);
