using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;

namespace CareerClusters.Guidance.School;

/// <summary>Reads <c>catalog/local/</c>. Every file may be missing; what is there must be right.</summary>
public static class SchoolReader
{
    /// <summary>The folder, below the catalog.</summary>
    public const string Folder = "local";

    private const string SchoolFile = "school.yaml";

    private static readonly Dictionary<string, SchoolProgramKind> Kinds = Enum.GetValues<SchoolProgramKind>().ToDictionary(KindName);

    /// <summary>How a kind is written in the file, for example <c>job-shadow</c>.</summary>
    public static string KindName(SchoolProgramKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The kind written so; null for none.</summary>
    public static SchoolProgramKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Reads the folder. Bad content is never an exception.</summary>
    /// <param name="catalogFolder">The catalog.</param>
    /// <param name="catalog">Its content, with the clusters that rows may name; null when it could not be read, and then no name is checked.</param>
    /// <param name="today">The day it is.</param>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static SchoolReadResult Read(string catalogFolder, CareerCatalog? catalog, DateOnly today)
    {
        var problems = new List<CatalogProblem>();
        var folder = Path.Combine(catalogFolder, Folder);
        var school = ReadSchool(catalogFolder, folder, catalog?.Clusters ?? [], problems);
        var names = new ClusterNames(catalog, school.ClusterNames);
        var contact = new ContactTest(ContactWords.Read(catalogFolder, problems));
        var content = school with
        {
            Volunteers = new PeopleFile(folder, names, contact, today, problems).Read(),
            Programs = new ProgramsFile(folder, names, contact, problems).Read(),
        };
        return new SchoolReadResult(problems.Count == 0 ? content : null, problems);
    }

    private static SchoolContent ReadSchool(string catalogFolder, string folder, IReadOnlyList<CareerCluster> clusters, List<CatalogProblem> problems)
    {
        if (!File.Exists(Path.Combine(folder, SchoolFile))) return SchoolContent.Empty;
        if (CatalogYaml.Open(catalogFolder, $"{Folder}/{SchoolFile}", problems) is not { } file) return SchoolContent.Empty;
        file.Expect("school", "sample", "contacts", "cluster_names");
        return new SchoolContent
        {
            Name = file.Text("school"),
            IsSample = file.Flag("sample"),
            ClusterNames = OwnClusterNames.Read(file, clusters),
            Contacts = [.. file.Items("contacts").Select(c => c.Expect("label", "how")).Select(c => new SchoolContact(c.Localized("label"), c.Localized("how")))],
        };
    }
}

/// <summary>A school's content, or why there is none.</summary>
/// <param name="School">The content; null when there are problems.</param>
/// <param name="Problems">What is wrong, in the order it was found.</param>
public sealed record SchoolReadResult(SchoolContent? School, IReadOnlyList<CatalogProblem> Problems);
