using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Postings;

/// <summary>How postings are worded: <c>catalog/posting-words.yaml</c>.</summary>
public sealed record PostingWords
{
    /// <summary>No words: nothing is a posting.</summary>
    public static PostingWords Empty { get; } = new();

    /// <summary>Phrases that a posting has and a chat has not.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>What stands before the name of the job on its line.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>What stands before the name of the job inside a sentence.</summary>
    public IReadOnlyList<string> LeadIns { get; init; } = [];

    /// <summary>What stands before the place of work on its line.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>How work from home is called.</summary>
    public IReadOnlyList<string> Remote { get; init; } = [];

    /// <summary>Words beside which an amount is no pay.</summary>
    public IReadOnlyList<string> NotPay { get; init; } = [];

    /// <summary>O*NET element id to what postings call it.</summary>
    public IReadOnlyList<(string ElementId, IReadOnlyList<string> Words)> Skills { get; init; } = [];

    /// <summary>Licences, certificates and schooling, and what postings call them.</summary>
    public IReadOnlyList<(LocalizedText Name, IReadOnlyList<string> Words)> Credentials { get; init; } = [];

    /// <summary>Words on the line of a name that are no part of it.</summary>
    public IReadOnlyList<string> TitleNoise { get; init; } = [];

    /// <summary>Words that end a name inside a sentence.</summary>
    public IReadOnlyList<string> TitleEnds { get; init; } = [];

    /// <summary>Language code to small words of it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Languages { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
