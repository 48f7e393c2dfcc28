using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Postings;

/// <summary>What a pasted text turned out to be.</summary>
public enum PostingKind
{
    /// <summary>No job posting, or nothing in it that can be read.</summary>
    Nothing,

    /// <summary>In a language that is not spoken here.</summary>
    OtherLanguage,

    /// <summary>A posting whose cluster is known and whose occupation is not.</summary>
    ClusterOnly,

    /// <summary>A posting for an occupation that is likely, not certain.</summary>
    Likely,

    /// <summary>A posting for an occupation.</summary>
    Sure,
}

/// <summary>How posted pay is counted.</summary>
public enum PostedPayPeriod
{
    /// <summary>US dollars an hour.</summary>
    Hour,

    /// <summary>US dollars a day.</summary>
    Day,

    /// <summary>US dollars a week.</summary>
    Week,

    /// <summary>US dollars a month.</summary>
    Month,

    /// <summary>US dollars a year.</summary>
    Year,
}

/// <summary>Pay that a posting states.</summary>
/// <param name="Least">US dollars; the same as <paramref name="Most"/> where one amount is stated.</param>
/// <param name="Most">US dollars, not below <paramref name="Least"/>.</param>
/// <param name="Period">What it is for.</param>
public sealed record PostedPay(decimal Least, decimal Most, PostedPayPeriod Period);

/// <summary>A posting, read as far as it goes. Its own words are in <see cref="Place"/> and <see cref="Name"/> only.</summary>
public sealed record ReadPosting
{
    /// <summary>What it is, and how sure that is.</summary>
    public required PostingKind Kind { get; init; }

    /// <summary>The occupation; null unless likely or sure.</summary>
    public Occupation? Occupation { get; init; }

    /// <summary>What it calls the job, in its own words; null unless likely or sure.</summary>
    public string? Name { get; init; }

    /// <summary>Other occupations it may be, likeliest first.</summary>
    public IReadOnlyList<Occupation> Others { get; init; } = [];

    /// <summary>The cluster; null where nothing could be read.</summary>
    public CareerCluster? Cluster { get; init; }

    /// <summary>Skills and knowledge it asks for, most often named first.</summary>
    public IReadOnlyList<SkillElement> Skills { get; init; } = [];

    /// <summary>Skills and knowledge that would be welcome.</summary>
    public IReadOnlyList<SkillElement> WelcomeSkills { get; init; } = [];

    /// <summary>Licences, certificates and schooling it asks for, in its order.</summary>
    public IReadOnlyList<PostingCredential> Credentials { get; init; } = [];

    /// <summary>Licences, certificates and schooling that would be welcome.</summary>
    public IReadOnlyList<PostingCredential> WelcomeCredentials { get; init; } = [];

    /// <summary>How old people must be at least; null where it does not say.</summary>
    public int? Age { get; init; }

    /// <summary>Whether it asks for what only cheats ask for.</summary>
    public bool IsScam { get; init; }

    /// <summary>Pay it states; null for none.</summary>
    public PostedPay? Pay { get; init; }

    /// <summary>Place it states, in its own words; null for none.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it may be done from home.</summary>
    public bool IsRemote { get; init; }
}
