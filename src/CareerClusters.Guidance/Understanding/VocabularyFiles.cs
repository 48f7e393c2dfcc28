using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Reads and checks <c>cluster-words.en.yaml</c>, <c>cluster-words.es.yaml</c>, <c>spanish-names.csv</c>, <c>sentence-words.yaml</c>, <c>wish-words.yaml</c> and <c>experience-words.yaml</c>.</summary>
public static class VocabularyFiles
{
    private const string SpanishNamesFile = "spanish-names.csv";
    private const string MissingRemedy = "Put it back from the repository.";

    private static readonly string[] Languages = ["en", "es"];

    /// <summary>Reads the files of a catalog folder.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="problems">What is wrong is added here.</param>
    /// <returns>What could be read.</returns>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static Vocabulary Read(string folder, List<CatalogProblem> problems) => WishThemesFile.Read(folder, problems) with
    {
        ClusterWords = [.. Languages.SelectMany(l => ClusterWords(folder, l, problems))],
        SpanishNames = SpanishNames(folder, problems),
        Sentences = SentenceWordsFile.Read(folder, problems),
        Experiences = ExperienceWordsFile.Read(folder, problems),
    };

    /// <summary>Words and names for clusters or occupations that a catalog does not have.</summary>
    public static IReadOnlyList<CatalogProblem> Strangers(Vocabulary vocabulary, CareerCatalog catalog) =>
    [
        .. vocabulary.ClusterWords.Where(w => catalog.FindCluster(w.ClusterId) is null).DistinctBy(w => (w.Language, w.ClusterId)).Select(w => new CatalogProblem(
            FileOf(w.Language), $"key {w.ClusterId}", $"'{w.ClusterId}' is no cluster.", "Use the ids of clusters.yaml.")),
        .. vocabulary.SpanishNames.Where(n => !Has(catalog, n.Id)).Select(n => new CatalogProblem(
            SpanishNamesFile, $"row {n.Id}", $"'{n.Id}' is no cluster, sub-cluster or occupation.", "Use ids of clusters.yaml and codes of occupations.csv.")),
        .. Strangers(vocabulary.Experiences, EvidenceKind.Statement, catalog.Content.Statements.Select(s => s.Id), "statement", "statements.yaml"),
        .. Strangers(vocabulary.Experiences, EvidenceKind.Skill, catalog.Content.SkillRatings.Select(r => r.Id), "skill", "skill-ratings.yaml"),
    ];

    private static IEnumerable<CatalogProblem> Strangers(ExperienceWords words, EvidenceKind kind, IEnumerable<string> known, string name, string file) =>
        words.Topics.Where(t => t.Kind == kind).ExceptBy(known, t => t.Id)
            .Select(t => new CatalogProblem(ExperienceWordsFile.FileName, $"key {t.Id}", $"'{t.Id}' is no {name}.", $"Use the ids of {file}."));

    private static string FileOf(string language) => $"cluster-words.{language}.yaml";

    private static List<ClusterWord> ClusterWords(string folder, string language, List<CatalogProblem> problems)
    {
        var words = new List<ClusterWord>();
        if (CatalogYaml.Open(folder, FileOf(language), problems) is not { } top) return words;
        foreach (var (cluster, lists) in top.Entries())
        {
            lists.Expect("sure", "hint");
            var seen = new HashSet<string>();
            foreach (var key in new[] { "sure", "hint" })
                foreach (var item in lists.Items(key))
                {
                    var text = item.AsText() is { } given ? string.Join(' ', Words.Split(given)) : "";
                    if (text.Length == 0) item.Problem(null, "A word or a phrase is expected here.", "Write plain text, in quotes where it holds a colon.");
                    else if (!seen.Add(text)) item.Problem(null, $"'{text}' is there twice for {cluster}.", "Keep one.");
                    else words.Add(new ClusterWord(cluster, language, text, key == "sure"));
                }
        }

        return words;
    }

    private static List<SpanishNames> SpanishNames(string folder, List<CatalogProblem> problems)
    {
        var names = new List<SpanishNames>();
        using var csv = CatalogCsv.Open(folder, SpanishNamesFile, MissingRemedy, problems, "id", "names");
        var seen = new HashSet<string>();
        while (csv is not null && csv.Next())
        {
            if (!seen.Add(csv["id"])) csv.Problem("id", $"{csv["id"]} is there twice.", "Keep one row, its names split by ;.");
            var all = csv.Required("names").Split(';', StringSplitOptions.TrimEntries);
            if (all.Contains("")) csv.Problem("names", "A name is empty.", "Remove the semicolon too many.");
            names.Add(new SpanishNames(csv.Required("id"), all));
        }

        return names;
    }

    private static bool Has(CareerCatalog catalog, string id) =>
        catalog.FindCluster(id) is not null || catalog.FindSubCluster(id) is not null
        || (OnetSocCode.IsValid(id) && catalog.FindOccupation(new OnetSocCode(id)) is not null);
}
