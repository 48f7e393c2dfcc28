using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;

namespace CareerClusters.Guidance.School;

/// <summary>The words of <c>contact-words.yaml</c>: how people write where they can be reached.</summary>
internal sealed record ContactWords
{
    private const string Name = "contact-words.yaml";

    /// <summary>Messengers, social apps and mail services, and phrases that ask students to get in touch.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>How web addresses end.</summary>
    public IReadOnlySet<string> Endings { get; init; } = new HashSet<string>();

    /// <summary>How the dot of an address is spelled.</summary>
    public IReadOnlySet<string> Dots { get; init; } = new HashSet<string>();

    /// <summary>How the sign of an e-mail address is spelled.</summary>
    public IReadOnlySet<string> Ats { get; init; } = new HashSet<string>();

    /// <summary>Spelled digits.</summary>
    public IReadOnlySet<string> Digits { get; init; } = new HashSet<string>();

    /// <summary>What looks like an address and is none.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>Words of a column's name that say it holds how to reach somebody.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Reads the file; without it, which is a problem, no word is known.</summary>
    public static ContactWords Read(string catalogFolder, List<CatalogProblem> problems)
    {
        if (CatalogYaml.Open(catalogFolder, Name, problems) is not { } file) return new ContactWords();
        file.Expect("services", "invitations", "endings", "dots", "ats", "digits", "allowed", "columns");
        return new ContactWords
        {
            Phrases = [.. file.Texts("services"), .. file.Texts("invitations")],
            Endings = file.Texts("endings").ToHashSet(),
            Dots = file.Texts("dots").ToHashSet(),
            Ats = file.Texts("ats").ToHashSet(),
            Digits = file.Texts("digits").ToHashSet(),
            Allowed = file.Texts("allowed"),
            Columns = file.Texts("columns"),
        };
    }
}
