using System.Collections.Frozen;

namespace CareerClusters.Guidance.Requests;

/// <summary>One question of a program to the guidance: a text, six interest areas, or answers. The text wins over the areas, the areas over answers.</summary>
public sealed record MatchRequest
{
    /// <summary>What a person wrote; null when this is no free text.</summary>
    public string? Text { get; init; }

    /// <summary>Language the person uses ("en", "es", "es-MX"); null when unknown. The text may be in another.</summary>
    public string? Locale { get; init; }

    /// <summary>First letter of each interest area (R, I, A, S, E, C) to its raw score, 0 to 40; null when not given.</summary>
    public IReadOnlyDictionary<char, int>? Interests { get; init; }

    /// <summary>Id of an interest statement to 1 (hate it) to 5 (love it), in the order they were answered.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Answers { get; init; } = [];

    /// <summary>Id of a skill rating to 1 (not me) to 5 (very much me).</summary>
    public IReadOnlyDictionary<string, int> Skills { get; init; } = FrozenDictionary<string, int>.Empty;
}

/// <summary>What the guidance makes of a <see cref="MatchRequest"/>.</summary>
public sealed record MatchReply
{
    /// <summary>Whether it would rather not say; <see cref="Clusters"/> then still holds the best guess where there is one.</summary>
    public bool Abstain => Reason is not null;

    /// <summary>Why it abstains, in kebab case ("not-understood"); null when it does not.</summary>
    public string? Reason { get; init; }

    /// <summary>All clusters, best first; empty when there is not even a guess.</summary>
    public IReadOnlyList<ScoredCluster> Clusters { get; init; } = [];

    /// <summary>The best occupations, <see cref="MostOccupations"/> at most, best first.</summary>
    public IReadOnlyList<ScoredOccupation> Occupations { get; init; } = [];

    /// <summary>Occupations a reply holds at most.</summary>
    public const int MostOccupations = 50;
}

/// <summary>A cluster and its score.</summary>
/// <param name="Id">Cluster id.</param>
/// <param name="Score">Compares clusters of one reply only; higher is better.</param>
/// <param name="Band"><c>best</c>, <c>great</c>, <c>good</c> or null.</param>
public sealed record ScoredCluster(string Id, double Score, string? Band);

/// <summary>An occupation and its score.</summary>
/// <param name="Code">O*NET-SOC code.</param>
/// <param name="Title">Published title.</param>
/// <param name="Score">Compares occupations of one reply only; higher is better.</param>
/// <param name="Band"><c>best</c>, <c>great</c>, <c>good</c> or null.</param>
public sealed record ScoredOccupation(string Code, string Title, double Score, string? Band);
