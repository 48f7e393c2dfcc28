using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Planning;

namespace CareerClusters.Dialogs.State;

/// <summary>What a person has told, kept between conversations under a random person id. No name, no address.</summary>
public sealed partial class Profile
{
    /// <summary>Snapshots kept: a first sketch and a few retakes, some kilobytes in all.</summary>
    public const int MostSnapshots = 4;

    /// <summary>Notes of talks kept: more than a school year holds, ten kilobytes in all.</summary>
    public const int MostTalks = 20;

    /// <summary>Jobs kept for the printed page: more would be no summary.</summary>
    public const int MostOccupationsSeen = 5;

    /// <summary>Two-letter code of the language that is spoken with the person.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Why that language. Missing in documents of before.</summary>
    public LanguageOrigin LanguageFrom { get; set; }

    /// <summary>Ratings of interest statements in the order they were given; a statement occurs once.</summary>
    public List<StatementAnswer> Interests { get; set; } = [];

    /// <summary>Statements the person passed over.</summary>
    public HashSet<string> SkippedStatements { get; set; } = [];

    /// <summary>How many answers there were when the person last said that equal answers are what they mean.</summary>
    public int CarelessConfirmedAt { get; set; }

    /// <summary>How long the answers to statements took, in milliseconds; missing where nobody measured.</summary>
    public Dictionary<string, int> AnswerMilliseconds { get; set; } = [];

    /// <summary>Statements to be asked next, in this order: some that are asked a second time. Empty: whichever tells most.</summary>
    public List<string> AskAgain { get; set; } = [];

    /// <summary>How many statements were seen when the person was last told that their top three are settled; null before.</summary>
    public int? SettledToldAt { get; set; }

    /// <summary>Whether a new round is under way; at its end the limits are asked again.</summary>
    public bool IsRetake { get; set; }

    /// <summary>Whether all statements were cleared for a new round: until its answers carry a list, that of the last snapshot stands.</summary>
    public bool AwaitsRound { get; set; }

    /// <summary>What the person had told on earlier days, oldest first, <see cref="MostSnapshots"/> at most. Empty in documents of before.</summary>
    public List<ProfileSnapshot> Snapshots { get; set; } = [];

    /// <summary>Rating id to 1..5.</summary>
    public Dictionary<string, int> SkillRatings { get; set; } = [];

    /// <summary>Skill ratings the person passed over.</summary>
    public HashSet<string> SkippedSkills { get; set; } = [];

    /// <summary>Id of a work value to 1 (does not matter) to 5 (matters very much).</summary>
    public Dictionary<string, int> ValueRatings { get; set; } = [];

    /// <summary>Work values the person passed over.</summary>
    public HashSet<string> SkippedValues { get; set; } = [];

    /// <summary>Most years of school after high school, 0 to 12; null: no limit.</summary>
    public int? MostSchoolYears { get; set; }

    /// <summary>Least median pay a year in US dollars; null: no limit.</summary>
    public int? LeastPayUsd { get; set; }

    /// <summary>Whether the limits were asked since the answers were last begun.</summary>
    public bool LimitsAsked { get; set; }

    /// <summary>Ids of liked school subjects.</summary>
    public List<string> LikedSubjects { get; set; } = [];

    /// <summary>O*NET-SOC codes of jobs the person came with.</summary>
    public List<string> OccupationsInMind { get; set; } = [];

    /// <summary>Clusters the person took out of the list.</summary>
    public List<string> ExcludedClusters { get; set; } = [];

    /// <summary>Occupations the person took out of the list.</summary>
    public List<string> ExcludedOccupations { get; set; } = [];

    /// <summary>The cluster looked at last; null before the first.</summary>
    public string? Cluster { get; set; }

    /// <summary>The occupation looked at last, an O*NET-SOC code; null before the first.</summary>
    public string? Occupation { get; set; }

    /// <summary>Occupations whose pages were seen or that were asked about by name, the last one first, <see cref="MostOccupationsSeen"/> at most. Empty in documents of before.</summary>
    public List<string> OccupationsSeen { get; set; } = [];

    /// <summary>Dated steps.</summary>
    public List<PlanStep> Plan { get; set; } = [];

    /// <summary>Number for the next plan step.</summary>
    public int NextPlanStep { get; set; } = 1;

    /// <summary>What the person wants to reach, <see cref="PlanGoal.MostOpen"/> at most besides those that are reached. Empty in documents of before.</summary>
    public List<PlanGoal> Goals { get; set; } = [];

    /// <summary>Number for the next goal.</summary>
    public int NextGoal { get; set; } = 1;

    /// <summary>What the person confirmed of things they tried, oldest first; never their sentence.</summary>
    public List<ConfirmedExperience> Experiences { get; set; } = [];

    /// <summary>Notes of talks with professionals, oldest first, <see cref="MostTalks"/> at most. Empty in documents of before.</summary>
    public List<TalkNote> Talks { get; set; } = [];

    /// <summary>What the person wanted on their card for a counselor last; null for all clusters and no step. Missing in documents of before.</summary>
    public ShareChoice? Card { get; set; }

    /// <summary>Day on which the steps that are due were last named without being asked for; null before the first.</summary>
    public DateOnly? DueNamedOn { get; set; }

    /// <summary>Number of the turn last handled; tells a button's turn from any later one. Only grows.</summary>
    public int Turn { get; set; }
}
