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

    /// <summary>Nothing that was rated is liked, and nothing else was said.</summary>
    NothingLiked,

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
    private readonly EvidenceSheet sheet;
    private readonly int index;
    private IReadOnlyList<AnswerContribution>? raised, lowered;

    internal ClusterMatch(EvidenceSheet sheet, int index) => (this.sheet, this.index) = (sheet, index);

    /// <summary>The cluster.</summary>
    public required CareerCluster Cluster { get; init; }

    /// <summary>
    /// Natural log odds: <see cref="Baseline"/> plus the contribution of each answer. About -6 to 6, 0 where nothing speaks for or
    /// against it; compares clusters of one person only.
    /// </summary>
    public double Score => sheet.Scores[index];

    /// <summary>Where it starts: larger clusters ahead of smaller ones, as far as interests or skills are known; 0 while nothing is.</summary>
    public required double Baseline { get; init; }

    /// <summary>Chance that of the clusters ranked this is the one, 0 to 1; calibrated on made-up people (see the scorecard).</summary>
    public required double Confidence { get; init; }

    /// <summary>The score in words.</summary>
    public required FitBand Band { get; init; }

    /// <summary>Whether it is too close to the cluster before it to call: they differ by less than one standard deviation of
    /// what their difference would be, were the same person asked the same another day.</summary>
    public required bool LevelWithPrevious { get; init; }

    /// <summary>Answers that raised it, strongest first.</summary>
    public IReadOnlyList<AnswerContribution> Raised => raised ??= [.. Told(1).OrderByDescending(a => a.Contribution)];

    /// <summary>Answers that lowered it, strongest first.</summary>
    public IReadOnlyList<AnswerContribution> Lowered => lowered ??= [.. Told(-1).OrderBy(a => a.Contribution)];

    /// <summary>Every answer that counts, with what it added, in the order of kinds and answers.</summary>
    public IEnumerable<AnswerContribution> Contributions =>
        sheet.Evidence.Select((e, i) => new AnswerContribution(e.Kind, e.Id, e.Value, sheet.Contribution(i, index)));

    private IEnumerable<AnswerContribution> Told(int sign) => Contributions.Where(a => a.Contribution * sign >= Noticeable);

    /// <summary>Answers that move a score by less are not worth telling.</summary>
    private const double Noticeable = 0.01;
}

/// <summary>What kind of answer it was.</summary>
public enum EvidenceKind
{
    /// <summary>An interest statement.</summary>
    Statement,

    /// <summary>A raw score of an interest area from a published inventory.</summary>
    Area,

    /// <summary>A self-rated skill.</summary>
    Skill,

    /// <summary>A liked school subject.</summary>
    Subject,

    /// <summary>A rated work value.</summary>
    Value,

    /// <summary>An occupation the person is thinking of.</summary>
    OccupationInMind,

    /// <summary>An occupation that is not for the person.</summary>
    ExcludedOccupation,

    /// <summary>A limit on years of education.</summary>
    EducationLimit,

    /// <summary>A least pay.</summary>
    PayLimit,
}

/// <summary>What one answer did to one cluster.</summary>
/// <param name="Kind">What was answered.</param>
/// <param name="Id">Id of the statement, area, skill rating, subject or value, or the O*NET-SOC code; "education-years" or "least-pay" for a limit.</param>
/// <param name="Value">The answer, 1 to 5; 5 for a liked subject or an occupation in mind, 1 for one that is not for the person; a limit itself.</param>
/// <param name="Contribution">What it added to the score: above zero raised, below zero lowered. With the baseline they sum to the score.</param>
public sealed record AnswerContribution(EvidenceKind Kind, string Id, int Value, double Contribution);
