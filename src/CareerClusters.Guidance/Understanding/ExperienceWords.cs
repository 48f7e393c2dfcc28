using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;

namespace CareerClusters.Guidance.Understanding;

/// <summary>What speaks for one interest statement when people tell what they tried.</summary>
/// <param name="StatementId">Id of the statement.</param>
/// <param name="Label">The kind of work in a few words.</param>
/// <param name="Words">Language ("en", "es") to words and phrases, lower case without accents.</param>
public sealed record StatementWords(string StatementId, LocalizedText Label, IReadOnlyDictionary<string, IReadOnlyList<string>> Words);

/// <summary>How people tell what they tried. The content of <c>catalog/experience-words.yaml</c>, lower case without accents.</summary>
public sealed record ExperienceWords
{
    /// <summary>Signs that something was tried, or that a mind has changed.</summary>
    public IReadOnlyList<string> Past { get; init; } = [];

    /// <summary>What follows these was liked.</summary>
    public IReadOnlyList<string> LikedBefore { get; init; } = [];

    /// <summary>What comes before these was liked.</summary>
    public IReadOnlyList<string> LikedAfter { get; init; } = [];

    /// <summary>Sounds like liking and is none.</summary>
    public IReadOnlyList<string> LikedHarmless { get; init; } = [];

    /// <summary>What follows these was not liked, beside what is unwanted in any sentence.</summary>
    public IReadOnlyList<string> DislikedBefore { get; init; } = [];

    /// <summary>What comes before these was not liked, likewise.</summary>
    public IReadOnlyList<string> DislikedAfter { get; init; } = [];

    /// <summary>Words that point back to what was named before.</summary>
    public IReadOnlySet<string> Pointing { get; init; } = new HashSet<string>();

    /// <summary>What speaks for which statement.</summary>
    public IReadOnlyList<StatementWords> Statements { get; init; } = [];
}

/// <summary>Reads and checks <c>catalog/experience-words.yaml</c>.</summary>
internal static class ExperienceWordsFile
{
    public const string FileName = "experience-words.yaml";

    private static readonly string[] Languages = ["en", "es"];

    public static ExperienceWords Read(string folder, List<CatalogProblem> problems)
    {
        if (CatalogYaml.Open(folder, FileName, problems) is not { } top) return new ExperienceWords();
        top.Expect("past", "liked", "disliked", "pointing", "statements");
        var (liked, disliked) = (Lists(top, "liked"), Lists(top, "disliked"));
        return new ExperienceWords
        {
            Past = Phrases(top.Items("past")),
            LikedBefore = Phrases(liked.GetValueOrDefault("before")),
            LikedAfter = Phrases(liked.GetValueOrDefault("after")),
            LikedHarmless = Phrases(liked.GetValueOrDefault("harmless")),
            DislikedBefore = Phrases(disliked.GetValueOrDefault("before")),
            DislikedAfter = Phrases(disliked.GetValueOrDefault("after")),
            Pointing = Phrases(top.Items("pointing")).ToHashSet(),
            Statements = [.. top.Entries("statements").Select(e => Statement(e.Key, e.Value))],
        };
    }

    private static Dictionary<string, CatalogYaml> Lists(CatalogYaml top, string key)
    {
        var lists = top.Entries(key).ToDictionary(e => e.Key, e => e.Value);
        foreach (var (name, list) in lists)
            if (name is not ("before" or "after" or "harmless")) list.Problem(null, $"The key '{name}' is unknown.", "Use before, after and harmless.");
        return lists;
    }

    private static StatementWords Statement(string id, CatalogYaml given)
    {
        given.Expect("label", "en", "es");
        return new StatementWords(id, given.Localized("label"), Languages.ToDictionary(l => l, l => (IReadOnlyList<string>)Phrases(given.Items(l))));
    }

    private static List<string> Phrases(CatalogYaml? list) => list is null ? [] : Phrases(list.Items());

    private static List<string> Phrases(IEnumerable<CatalogYaml> items)
    {
        var phrases = new List<string>();
        foreach (var item in items)
        {
            var text = item.AsText() is { } given ? string.Join(' ', Guidance.Search.Words.Split(given)) : "";
            if (text.Length > 0) phrases.Add(text);
            else item.Problem(null, "A word or a phrase is expected here.", "Write plain text, in quotes where it holds a colon.");
        }

        return phrases;
    }
}
