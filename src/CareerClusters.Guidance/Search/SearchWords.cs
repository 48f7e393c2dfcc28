using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Search;

/// <summary>How people word things. The content of <c>catalog/search-words.yaml</c>, lower case throughout.</summary>
public sealed record SearchWords
{
    /// <summary>Words that say nothing about a job ("maybe", "something").</summary>
    public IReadOnlySet<string> StopWords { get; init; } = new HashSet<string>();

    /// <summary>Groups of single words that mean the same to a search ("bike", "bicycle").</summary>
    public IReadOnlyList<IReadOnlyList<string>> Same { get; init; } = [];

    /// <summary>Words people type to the words the catalog uses ("youtuber" to "video producer"); several words on either side are fine.</summary>
    public IReadOnlyDictionary<string, string> Rewrites { get; init; } = new Dictionary<string, string>();

    /// <summary>Fields of work to the job that a question about the field means ("nursing" to "registered nurse").</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Words that may stand before a question.</summary>
    public IReadOnlySet<string> OpeningWords { get; init; } = new HashSet<string>();

    /// <summary>Words dropped from the start of what a question is about ("a", "the", "it").</summary>
    public IReadOnlySet<string> LeadingWords { get; init; } = new HashSet<string>();

    /// <summary>Words that only point at what is looked at ("the job"); a question about nothing else is about that.</summary>
    public IReadOnlySet<string> PointingWords { get; init; } = new HashSet<string>();

    /// <summary>How a message begins that asks, orders or tells something and so is no name ("how", "show me").</summary>
    public IReadOnlyList<string> TalkStarts { get; init; } = [];

    /// <summary>How a message begins that asks something.</summary>
    public IReadOnlyList<string> AskingStarts { get; init; } = [];

    /// <summary>Words that stand for the job looked at or its people in a longer question.</summary>
    public IReadOnlySet<string> ItWords { get; init; } = new HashSet<string>();

    /// <summary>Words by which a question asks for something else than the job looked at.</summary>
    public IReadOnlySet<string> OtherWords { get; init; } = new HashSet<string>();

    /// <summary>Patterns of questions, tried in this order; the syntax is explained at the top of the file.</summary>
    public IReadOnlyList<QuestionPattern> Questions { get; init; } = [];

    /// <summary>Words that speak for clusters, Spanish names, and how sentences are worded.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Empty;

    /// <summary>No words at all: search by the catalog's names only.</summary>
    public static SearchWords Empty { get; } = new();
}

/// <summary>One way of asking.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Pattern">Words; <c>a|b</c> either, <c>word?</c> may be missing, <c>*</c> what the question is about.</param>
public sealed record QuestionPattern(QuestionKind Kind, string Pattern);
