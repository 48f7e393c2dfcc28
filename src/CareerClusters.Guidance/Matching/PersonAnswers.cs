using System.Collections.Frozen;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>Everything a person told that a match may use. Ids the catalog does not have are ignored.</summary>
public sealed record PersonAnswers
{
    /// <summary>Answers to interest statements in the order they were given; of two answers to one statement the last counts.</summary>
    public IReadOnlyList<StatementAnswer> Interests { get; init; } = [];

    /// <summary>Ids of statements the person skipped.</summary>
    public IReadOnlySet<string> Skipped { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Id of a <see cref="SkillRating"/> to 1 (not me) to 5 (very much me).</summary>
    public IReadOnlyDictionary<string, int> SkillRatings { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Ids of school subjects the person likes.</summary>
    public IReadOnlyList<string> LikedSubjects { get; init; } = [];

    /// <summary>Occupations the person is thinking of.</summary>
    public IReadOnlyList<OnetSocCode> OccupationsInMind { get; init; } = [];

    /// <summary>Ids of clusters that are not for this person.</summary>
    public IReadOnlySet<string> ExcludedClusters { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Occupations that are not for this person.</summary>
    public IReadOnlySet<OnetSocCode> ExcludedOccupations { get; init; } = FrozenSet<OnetSocCode>.Empty;
}
