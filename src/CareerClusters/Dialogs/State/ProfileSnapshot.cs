using CareerClusters.Guidance.Interests;

namespace CareerClusters.Dialogs.State;

/// <summary>What a person had told on a day, as far as it shapes the matches: to say later what changed, and to undo.</summary>
public sealed record ProfileSnapshot
{
    /// <summary>The day, the person's own.</summary>
    public DateOnly On { get; init; }

    /// <summary>Ratings of statements in the order they were given.</summary>
    public IReadOnlyList<StatementAnswer> Interests { get; init; } = [];

    /// <summary>Rating id to 1..5.</summary>
    public IReadOnlyDictionary<string, int> SkillRatings { get; init; } = new Dictionary<string, int>();

    /// <summary>Work value to 1..5.</summary>
    public IReadOnlyDictionary<string, int> ValueRatings { get; init; } = new Dictionary<string, int>();

    /// <summary>Ids of liked school subjects.</summary>
    public IReadOnlyList<string> LikedSubjects { get; init; } = [];

    /// <summary>O*NET-SOC codes of jobs the person came with.</summary>
    public IReadOnlyList<string> OccupationsInMind { get; init; } = [];

    /// <summary>Clusters taken out.</summary>
    public IReadOnlyList<string> ExcludedClusters { get; init; } = [];

    /// <summary>Occupations taken out.</summary>
    public IReadOnlyList<string> ExcludedOccupations { get; init; } = [];

    /// <summary>Most years of school after high school; null: no limit.</summary>
    public int? MostSchoolYears { get; init; }

    /// <summary>Least pay a year in US dollars; null: no limit.</summary>
    public int? LeastPayUsd { get; init; }

    /// <summary>A profile as it is now.</summary>
    public static ProfileSnapshot Of(Profile profile, DateOnly on) => new()
    {
        On = on,
        Interests = [.. profile.Interests],
        SkillRatings = new Dictionary<string, int>(profile.SkillRatings),
        ValueRatings = new Dictionary<string, int>(profile.ValueRatings),
        LikedSubjects = [.. profile.LikedSubjects],
        OccupationsInMind = [.. profile.OccupationsInMind],
        ExcludedClusters = [.. profile.ExcludedClusters],
        ExcludedOccupations = [.. profile.ExcludedOccupations],
        MostSchoolYears = profile.MostSchoolYears,
        LeastPayUsd = profile.LeastPayUsd,
    };

    /// <summary>Whether a profile still says the same.</summary>
    public bool SaysTheSameAs(Profile profile) =>
        Interests.SequenceEqual(profile.Interests) && HasSameRatings(SkillRatings, profile.SkillRatings) && HasSameRatings(ValueRatings, profile.ValueRatings)
        && LikedSubjects.SequenceEqual(profile.LikedSubjects) && OccupationsInMind.SequenceEqual(profile.OccupationsInMind) && HasSameChoicesAs(profile);

    /// <summary>Whether the same is taken out and limited: what no question asks again when a person goes back.</summary>
    public bool HasSameChoicesAs(Profile profile) =>
        ExcludedClusters.SequenceEqual(profile.ExcludedClusters) && ExcludedOccupations.SequenceEqual(profile.ExcludedOccupations)
        && MostSchoolYears == profile.MostSchoolYears && LeastPayUsd == profile.LeastPayUsd;

    /// <summary>Gives a profile what it said here.</summary>
    public void RestoreTo(Profile profile)
    {
        profile.Interests = [.. Interests];
        profile.SkillRatings = new(SkillRatings);
        profile.ValueRatings = new(ValueRatings);
        profile.LikedSubjects = [.. LikedSubjects];
        profile.OccupationsInMind = [.. OccupationsInMind];
        profile.ExcludedClusters = [.. ExcludedClusters];
        profile.ExcludedOccupations = [.. ExcludedOccupations];
        (profile.MostSchoolYears, profile.LeastPayUsd) = (MostSchoolYears, LeastPayUsd);
        profile.SkippedStatements.ExceptWith(Interests.Select(a => a.StatementId));
        profile.AskAgain = [];
        (profile.IsRetake, profile.AwaitsRound) = (false, false);
    }

    private static bool HasSameRatings(IReadOnlyDictionary<string, int> then, Dictionary<string, int> now) =>
        then.Count == now.Count && then.All(r => now.TryGetValue(r.Key, out var value) && value == r.Value);
}
