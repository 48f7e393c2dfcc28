using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>Clusters in the order they fit a person, or why there is no order.</summary>
public sealed record MatchResult
{
    /// <summary>Why nothing is ranked; null when it is.</summary>
    public AbstainReason? Reason { get; init; }

    /// <summary>Whether the answers do not allow a ranking; then <see cref="Clusters"/> is empty.</summary>
    public bool Abstains => Reason is not null;

    /// <summary>Why the answers to statements were left out of a ranking that stands on skills, subjects or occupations; null when they count or none were given.</summary>
    public AbstainReason? InterestsLeftOut { get; init; }

    /// <summary>All clusters that are not excluded, best first.</summary>
    public IReadOnlyList<ClusterMatch> Clusters { get; init; } = [];

    /// <summary>Ids of the clusters left out because the person said so, in the order of the framework.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}

/// <summary>Why there is no ranking.</summary>
public enum AbstainReason
{
    /// <summary>Nothing was answered, or nothing the catalog knows.</summary>
    NothingAnswered,

    /// <summary>Too few statements were answered to rank by, and nothing else was said.</summary>
    TooFewAnswers,

    /// <summary>Every statement got the same answer.</summary>
    FlatProfile,

    /// <summary>At least half of the answers follow a careless pattern.</summary>
    Careless,
}

/// <summary>How well something fits, in the words a person sees.</summary>
public enum FitBand
{
    /// <summary>Nothing speaks for it.</summary>
    None,

    /// <summary>Worth a look.</summary>
    WorthALook,

    /// <summary>Good fit.</summary>
    Good,

    /// <summary>Strong fit.</summary>
    Strong,
}

/// <summary>How one cluster fits a person, and why.</summary>
public sealed record ClusterMatch
{
    /// <summary>The cluster.</summary>
    public required CareerCluster Cluster { get; init; }

    /// <summary>Weighted sum of the evidence (see <see cref="ClusterMatcher"/>), about -2 to 2; compares clusters of one person only.</summary>
    public required double Score { get; init; }

    /// <summary>The score in words.</summary>
    public required FitBand Band { get; init; }

    /// <summary>Whether it is too close to the cluster before it to call: they differ by no more than one answer usually moves them
    /// apart (root mean square over leaving out each answer in turn).</summary>
    public required bool LevelWithPrevious { get; init; }

    /// <summary>Answers that raised it, strongest first.</summary>
    public required IReadOnlyList<AnswerContribution> Raised { get; init; }

    /// <summary>Answers that lowered it, strongest first.</summary>
    public required IReadOnlyList<AnswerContribution> Lowered { get; init; }
}

/// <summary>What kind of answer it was.</summary>
public enum EvidenceKind
{
    /// <summary>An interest statement.</summary>
    Statement,

    /// <summary>A self-rated skill.</summary>
    Skill,

    /// <summary>A liked school subject.</summary>
    Subject,

    /// <summary>An occupation the person is thinking of.</summary>
    OccupationInMind,
}

/// <summary>What one answer did to one cluster.</summary>
/// <param name="Kind">What was answered.</param>
/// <param name="Id">Id of the statement, skill rating or subject, or the O*NET-SOC code.</param>
/// <param name="Value">The answer, 1 to 5; 5 for a liked subject or an occupation in mind.</param>
/// <param name="Contribution">The score with the answer less the score without it: above zero raised, below zero lowered.</param>
public sealed record AnswerContribution(EvidenceKind Kind, string Id, int Value, double Contribution);
