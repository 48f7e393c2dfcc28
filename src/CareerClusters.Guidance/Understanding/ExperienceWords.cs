using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Understanding;

/// <summary>What speaks for one interest statement or one skill when people tell what they tried.</summary>
/// <param name="Kind"><see cref="EvidenceKind.Statement"/> or <see cref="EvidenceKind.Skill"/>.</param>
/// <param name="Id">Id of the interest statement or of the skill rating.</param>
/// <param name="Label">The kind of work or the skill in a few words.</param>
/// <param name="Words">Language ("en", "es") to words and phrases, lower case without accents.</param>
public sealed record ExperienceTopic(EvidenceKind Kind, string Id, LocalizedText Label, IReadOnlyDictionary<string, IReadOnlyList<string>> Words);

/// <summary>Signs of a direction by where they stand.</summary>
/// <param name="Before">What follows these goes that way.</param>
/// <param name="After">What comes before these does.</param>
/// <param name="Harmless">Sounds like it and is none.</param>
public sealed record DirectionSigns(IReadOnlyList<string> Before, IReadOnlyList<string> After, IReadOnlyList<string> Harmless)
{
    /// <summary>No signs.</summary>
    public static DirectionSigns None { get; } = new([], [], []);
}

/// <summary>How people tell what they tried. The content of <c>catalog/experience-words.yaml</c>, lower case without accents.</summary>
public sealed record ExperienceWords
{
    /// <summary>Signs that something was tried, or that a mind has changed.</summary>
    public IReadOnlyList<string> Past { get; init; } = [];

    /// <summary>Say that a mind has changed about what follows.</summary>
    public IReadOnlyList<string> Minds { get; init; } = [];

    /// <summary>What was liked.</summary>
    public DirectionSigns Liked { get; init; } = DirectionSigns.None;

    /// <summary>What was not liked, beside what is unwanted in any sentence.</summary>
    public DirectionSigns Disliked { get; init; } = DirectionSigns.None;

    /// <summary>What the person did well.</summary>
    public DirectionSigns Skilled { get; init; } = DirectionSigns.None;

    /// <summary>What the person found hard.</summary>
    public DirectionSigns Unskilled { get; init; } = DirectionSigns.None;

    /// <summary>Words that make a sign stronger or weaker, and are passed over.</summary>
    public IReadOnlySet<string> Intensifiers { get; init; } = new HashSet<string>();

    /// <summary>Words that point back to what was named before.</summary>
    public IReadOnlySet<string> Pointing { get; init; } = new HashSet<string>();

    /// <summary>What speaks for which statement and which skill.</summary>
    public IReadOnlyList<ExperienceTopic> Topics { get; init; } = [];
}

/// <summary>Reads and checks <c>catalog/experience-words.yaml</c>.</summary>
internal static class ExperienceWordsFile
{
    public const string FileName = "experience-words.yaml";

    private static readonly string[] Languages = ["en", "es"];

    public static ExperienceWords Read(string folder, List<CatalogProblem> problems)
    {
        if (CatalogYaml.Open(folder, FileName, problems) is not { } top) return new ExperienceWords();
        top.Expect("past", "minds", "liked", "disliked", "skilled", "unskilled", "intensifiers", "pointing", "statements", "skills");
        return new ExperienceWords
        {
            Past = Phrases(top.Items("past")),
            Minds = top.Has("minds") ? Phrases(top.Items("minds")) : [],
            Liked = Signs(top, "liked"),
            Disliked = Signs(top, "disliked"),
            Skilled = Signs(top, "skilled"),
            Unskilled = Signs(top, "unskilled"),
            Intensifiers = Phrases(top.Items("intensifiers")).ToHashSet(),
            Pointing = Phrases(top.Items("pointing")).ToHashSet(),
            Topics =
            [
                .. top.Entries("statements").Select(e => Topic(EvidenceKind.Statement, e.Key, e.Value)),
                .. top.Entries("skills").Select(e => Topic(EvidenceKind.Skill, e.Key, e.Value)),
            ],
        };
    }

    private static DirectionSigns Signs(CatalogYaml top, string key)
    {
        var lists = top.Entries(key).ToDictionary(e => e.Key, e => e.Value);
        foreach (var (name, list) in lists)
            if (name is not ("before" or "after" or "harmless")) list.Problem(null, $"The key '{name}' is unknown.", "Use before, after and harmless.");
        return new DirectionSigns(Phrases(lists.GetValueOrDefault("before")), Phrases(lists.GetValueOrDefault("after")), Phrases(lists.GetValueOrDefault("harmless")));
    }

    private static ExperienceTopic Topic(EvidenceKind kind, string id, CatalogYaml given)
    {
        given.Expect("label", "en", "es");
        return new ExperienceTopic(kind, id, given.Localized("label"), Languages.ToDictionary(l => l, l => (IReadOnlyList<string>)Phrases(given.Items(l))));
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
