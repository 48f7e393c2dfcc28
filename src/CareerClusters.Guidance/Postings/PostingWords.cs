using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Postings;

/// <summary>How postings are worded: <c>catalog/posting-words.yaml</c>.</summary>
public sealed record PostingWords
{
    /// <summary>No words: nothing is a posting.</summary>
    public static PostingWords Empty { get; } = new();

    /// <summary>Phrases that a posting has; a wish may have some of them too.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Phrases of somebody who looks for people.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>Phrases of a person who speaks for themselves or tells of somebody.</summary>
    public IReadOnlyList<string> Talk { get; init; } = [];

    /// <summary>First words of a question, a task or a plan.</summary>
    public IReadOnlyList<string> TalkStarts { get; init; } = [];

    /// <summary>How a person says, before a colon, that a posting follows.</summary>
    public IReadOnlyList<string> Intros { get; init; } = [];

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

    /// <summary>Words before what is not asked for ("no").</summary>
    public IReadOnlyList<string> Negators { get; init; } = [];

    /// <summary>Words behind what is not asked for ("not required").</summary>
    public IReadOnlyList<string> NotNeeded { get; init; } = [];

    /// <summary>Words that end what a "no" speaks of.</summary>
    public IReadOnlyList<string> NegationEnds { get; init; } = [];

    /// <summary>Words beside what would be welcome.</summary>
    public IReadOnlyList<string> Preferred { get; init; } = [];

    /// <summary>What only a cheat asks for.</summary>
    public IReadOnlyList<string> Scam { get; init; } = [];

    /// <summary>What cheats often say; two of them make a scam.</summary>
    public IReadOnlyList<string> ScamHints { get; init; } = [];

    /// <summary>Skills and knowledge areas, and what postings call them.</summary>
    public IReadOnlyList<PostingSkill> Skills { get; init; } = [];

    /// <summary>Licences, certificates and schooling, and what postings call them.</summary>
    public IReadOnlyList<PostingCredential> Credentials { get; init; } = [];

    /// <summary>Headings of pages and parts of postings: no names of jobs.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Words that end a name at the start of a line.</summary>
    public IReadOnlyList<string> TitleStops { get; init; } = [];

    /// <summary>Words in the names of school programs that say nothing of their subject.</summary>
    public IReadOnlyList<string> ProgramNoise { get; init; } = [];

    /// <summary>Words on the line of a name that are no part of it.</summary>
    public IReadOnlyList<string> TitleNoise { get; init; } = [];

    /// <summary>Words that end a name inside a sentence.</summary>
    public IReadOnlyList<string> TitleEnds { get; init; } = [];

    /// <summary>Language code to small words of it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Languages { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>What postings call a skill or knowledge area.</summary>
/// <param name="ElementId">O*NET element.</param>
/// <param name="English">Words found in every posting.</param>
/// <param name="Spanish">Words found in Spanish ones only.</param>
public sealed record PostingSkill(string ElementId, IReadOnlyList<string> English, IReadOnlyList<string> Spanish)
{
    internal IEnumerable<string> In(bool isSpanish) => isSpanish ? Spanish.Concat(English) : English;
}

/// <summary>A licence, certificate or schooling.</summary>
/// <param name="Name">What the bot calls it.</param>
/// <param name="IsEarned">Whether people can work for it; a background check they cannot.</param>
/// <param name="English">Words found in every posting.</param>
/// <param name="Spanish">Words found in Spanish ones only.</param>
public sealed record PostingCredential(LocalizedText Name, bool IsEarned, IReadOnlyList<string> English, IReadOnlyList<string> Spanish)
{
    internal IEnumerable<string> In(bool isSpanish) => isSpanish ? Spanish.Concat(English) : English;
}
