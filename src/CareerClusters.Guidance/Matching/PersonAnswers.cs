using System.Collections.Frozen;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>Everything a person told that a match may use. Ids the catalog does not have are ignored.</summary>
public sealed record PersonAnswers
{
    /// <summary>Answers to interest statements in the order they were given; of two answers to one statement the last counts.</summary>
    public IReadOnlyList<StatementAnswer> Interests { get; init; } = [];

    /// <summary>How long an answer took, by statement id; empty where nobody measured, as with programs that answer.</summary>
    public IReadOnlyDictionary<string, TimeSpan> AnswerTimes { get; init; } = FrozenDictionary<string, TimeSpan>.Empty;

    /// <summary>Answers sooner than this are improbably fast; zero: speed is not judged.</summary>
    public TimeSpan FastestAnswer { get; init; } = CarelessPattern.FastestAnswer;

    /// <summary>Raw scores of a published interest inventory, 0 to 40 an area; they stand in for the areas of <see cref="Interests"/>. Null: none.</summary>
    public InterestProfile? AreaSums { get; init; }

    /// <summary>Ids of statements the person skipped.</summary>
    public IReadOnlySet<string> Skipped { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Id of a <see cref="SkillRating"/> to 1 (not me) to 5 (very much me).</summary>
    public IReadOnlyDictionary<string, int> SkillRatings { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Ids of school subjects the person likes.</summary>
    public IReadOnlyList<string> LikedSubjects { get; init; } = [];

    /// <summary>Id of a <see cref="WorkValue"/> to 1 (does not matter) to 5 (matters very much).</summary>
    public IReadOnlyDictionary<string, int> ValueRatings { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Limits: they lower and mark, never hide.</summary>
    public PersonLimits Limits { get; init; } = PersonLimits.None;

    /// <summary>Occupations the person is thinking of.</summary>
    public IReadOnlyList<OnetSocCode> OccupationsInMind { get; init; } = [];

    /// <summary>Ids of clusters that are not for this person.</summary>
    public IReadOnlySet<string> ExcludedClusters { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Occupations that are not for this person.</summary>
    public IReadOnlySet<OnetSocCode> ExcludedOccupations { get; init; } = FrozenSet<OnetSocCode>.Empty;
}

/// <summary>What a person wants at most or at least.</summary>
/// <param name="EducationYears">Most years of education after high school, 0 to 12; null: no limit.</param>
/// <param name="LeastPayUsd">Least pay in US dollars a year, compared with the median; null: no limit.</param>
public sealed record PersonLimits(int? EducationYears, decimal? LeastPayUsd)
{
    /// <summary>No limit.</summary>
    public static PersonLimits None { get; } = new(null, null);
}
