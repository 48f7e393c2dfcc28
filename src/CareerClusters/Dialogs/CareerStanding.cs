using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>How far a person is on the way, and what the engine makes of their answers.</summary>
public sealed class CareerStanding(CareerGuidance guidance, IOptions<AnswerPaceOptions> pace)
{
    /// <summary>Clusters named when speaking of "your matches".</summary>
    public const int ShownMatches = 3;

    /// <summary>Whether nothing was told yet.</summary>
    public bool IsNew(Profile profile) => !profile.AwaitsRound
        && profile is { Interests.Count: 0, SkillRatings.Count: 0, ValueRatings.Count: 0, LikedSubjects.Count: 0, OccupationsInMind.Count: 0, Plan.Count: 0, Goals.Count: 0 };

    /// <summary>The step of the four the person is at: 1 identify, 2 explore, 3 learn more, 4 make changes.</summary>
    public int StepOf(Profile profile) =>
        profile.Plan.Count > 0 ? 4
        : profile.Cluster is not null || profile.Occupation is not null ? 3
        : profile.Interests.Count >= InterestInventory.FirstSketchCount ? 2
        : 1;

    /// <summary>The matches of a person's answers; of those of the round before, while a new one has too few.</summary>
    public MatchResult Match(Profile profile) => guidance.Clusters.Match(Counted(profile));

    /// <summary>The answers that the matches stand on.</summary>
    public PersonAnswers Counted(Profile profile) =>
        RoundBefore(profile) is { } before ? Answers(profile) with { Interests = before.Interests } : TimedAnswers(profile);

    /// <summary>The round whose list stands while a new one has too few answers to carry one; null when the answers at hand count.</summary>
    public ProfileSnapshot? RoundBefore(Profile profile) => profile is { AwaitsRound: true, Snapshots: [.., var last] }
        && (profile.Interests.Count < InterestInventory.FewestToRank || guidance.Clusters.Match(TimedAnswers(profile)).Abstains) ? last : null;

    /// <summary>Whether it is kept how long answers take.</summary>
    public bool JudgesSpeed => pace.Value.FastestAnswer > TimeSpan.Zero;

    /// <summary>What a person told, with how long each answer took: for what looks for careless answers.</summary>
    public PersonAnswers TimedAnswers(Profile profile) => Answers(profile) with
    {
        AnswerTimes = JudgesSpeed ? profile.AnswerMilliseconds.ToDictionary(t => t.Key, t => TimeSpan.FromMilliseconds(t.Value)) : [],
        FastestAnswer = pace.Value.FastestAnswer,
    };

    /// <summary>The clusters to show: always a few, so that there is something to choose from; their bands say how far to trust each.</summary>
    public static IReadOnlyList<ClusterMatch> Shown(MatchResult result) => [.. result.Clusters.Take(ShownMatches)];

    /// <summary>Names of the best clusters, joined; empty when there is no ranking.</summary>
    public string TopNames(Profile profile) =>
        string.Join("; ", Shown(Match(profile)).Select(m => m.Cluster.NameIn(profile.Language)));

    /// <summary>What a person told, as the engine reads it. Ids the catalog no longer has are ignored by the engine.</summary>
    public static PersonAnswers Answers(Profile profile) => new()
    {
        Interests = profile.Interests,
        Skipped = profile.SkippedStatements,
        SkillRatings = profile.SkillRatings,
        LikedSubjects = profile.LikedSubjects,
        ValueRatings = profile.ValueRatings,
        Limits = new PersonLimits(profile.MostSchoolYears, profile.LeastPayUsd),
        OccupationsInMind = Codes(profile.OccupationsInMind),
        ExcludedClusters = profile.ExcludedClusters.ToHashSet(),
        ExcludedOccupations = Codes(profile.ExcludedOccupations).ToHashSet(),
    };

    /// <summary>What a person had told when a snapshot was kept.</summary>
    public static PersonAnswers Answers(ProfileSnapshot snapshot)
    {
        var then = new Profile();
        snapshot.RestoreTo(then);
        return Answers(then);
    }

    private static List<OnetSocCode> Codes(IEnumerable<string> codes) =>
        [.. codes.Where(OnetSocCode.IsValid).Select(c => new OnetSocCode(c))];
}
