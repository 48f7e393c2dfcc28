using System.Text.Json.Serialization;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Planning;

namespace CareerClusters.Dialogs.State;

/// <summary>A statement or a skill that a person rated by what they tried.</summary>
/// <param name="Told">Number of the turn in which it was told: what was told together has one.</param>
/// <param name="Day">The person's day then.</param>
/// <param name="Statement">Id of the statement, or of the skill.</param>
/// <param name="Value">1 to 5.</param>
/// <param name="Before">The rating it took the place of; null when there was none.</param>
/// <param name="IsSkill">Whether a skill was rated. Missing in documents of before.</param>
public sealed record ConfirmedExperience(int Told, DateOnly Day, string Statement, int Value, int? Before, bool IsSkill = false);

/// <summary>Why a language is spoken with a person.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LanguageOrigin>))]
public enum LanguageOrigin
{
    /// <summary>Their device or the page said so, or nobody.</summary>
    Device,

    /// <summary>They wrote it.</summary>
    Heard,

    /// <summary>They asked for it: it changes only when they ask again.</summary>
    Asked,
}

/// <summary>What a person has told, kept between conversations under a random person id. No name, no address.</summary>
public sealed class Profile
{
    /// <summary>Snapshots kept: a first sketch and a few retakes, some kilobytes in all.</summary>
    public const int MostSnapshots = 4;

    /// <summary>Notes of talks kept: more than a school year holds, ten kilobytes in all.</summary>
    public const int MostTalks = 20;

    /// <summary>Jobs kept for the printed page: more would be no summary.</summary>
    public const int MostOccupationsSeen = 5;

    /// <summary>Longer than ten minutes is only "long".</summary>
    private const int LongestTimed = 600_000;

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

    /// <summary>Rates a statement; an earlier rating of it is replaced and keeps its place.</summary>
    public void Rate(string statementId, int value)
    {
        SkippedStatements.Remove(statementId);
        AskAgain.Remove(statementId);
        var at = Interests.FindIndex(a => a.StatementId == statementId);
        if (at < 0) Interests.Add(new StatementAnswer(statementId, value));
        else Interests[at] = new StatementAnswer(statementId, value);
    }

    /// <summary>Notes an occupation that is looked at: the conversation is about it, and it stands first among those for the printed page.</summary>
    /// <param name="code">O*NET-SOC code.</param>
    public void See(string code)
    {
        Occupation = code;
        OccupationsSeen.Remove(code);
        OccupationsSeen.Insert(0, code);
        if (OccupationsSeen.Count > MostOccupationsSeen) OccupationsSeen.RemoveAt(MostOccupationsSeen);
    }

    /// <summary>Keeps a note of a talk in the place of what the same log noted before; one without any answer is none. The oldest goes when there are too many.</summary>
    public void Keep(TalkNote note)
    {
        var at = Talks.FindIndex(t => t.Told == note.Told);
        if (at >= 0) Talks.RemoveAt(at);
        if (!note.IsEmpty) Talks.Insert(at < 0 ? Talks.Count : at, note);
        if (Talks.Count > MostTalks) Talks.RemoveAt(0);
    }

    /// <summary>Takes a rating back: the one before it counts again, or none. What was rated once more since stands.</summary>
    public void TakeBack(ConfirmedExperience experience)
    {
        var at = Experiences.IndexOf(experience);
        if (at < 0) return;
        Experiences.RemoveAt(at);
        if (Experiences.FindIndex(at, e => (e.IsSkill, e.Statement) == (experience.IsSkill, experience.Statement)) is >= 0 and var later)
        {
            if (Experiences[later].Before == experience.Value) Experiences[later] = Experiences[later] with { Before = experience.Before };
        }
        else if (RatingOf(experience) == experience.Value)
        {
            if (experience is { IsSkill: true, Before: { } skill }) SkillRatings[experience.Statement] = skill;
            else if (experience.IsSkill) SkillRatings.Remove(experience.Statement);
            else if (experience.Before is { } before) Rate(experience.Statement, before);
            else Interests.RemoveAll(a => a.StatementId == experience.Statement);
        }
    }

    /// <summary>How what an experience rated is rated now; null for not at all.</summary>
    public int? RatingOf(ConfirmedExperience experience) =>
        experience.IsSkill ? SkillRatings.TryGetValue(experience.Statement, out var rating) ? rating : null : Interests.Find(a => a.StatementId == experience.Statement)?.Value;

    /// <summary>Notes how long an answer took. A clock that stands still measures nothing.</summary>
    /// <param name="statementId">The statement.</param>
    /// <param name="asked">Milliseconds of the clock when it was asked.</param>
    /// <param name="answered">Milliseconds of the clock when it was answered.</param>
    public void Time(string statementId, string? asked, string answered)
    {
        var took = long.TryParse(asked, out var from) && long.TryParse(answered, out var to) ? to - from : 0;
        if (took > 0) AnswerMilliseconds[statementId] = (int)Math.Min(took, LongestTimed);
        else AnswerMilliseconds.Remove(statementId);
    }

    /// <summary>Takes answers back, so that these statements are asked next.</summary>
    public void TakeBack(IReadOnlyList<string> statementIds)
    {
        Interests.RemoveAll(a => statementIds.Contains(a.StatementId));
        foreach (var id in statementIds) AnswerMilliseconds.Remove(id);
        AskAgain = [.. statementIds];
        SettledToldAt = null;
    }

    /// <summary>Keeps what is told now, unless the last snapshot says the same; the oldest goes when there are too many.</summary>
    public void KeepSnapshot(DateOnly on)
    {
        if (Interests.Count == 0 || Snapshots is [.., var last] && last.SaysTheSameAs(this)) return;
        Snapshots.Add(ProfileSnapshot.Of(this, on));
        if (Snapshots.Count > MostSnapshots) Snapshots.RemoveAt(0);
    }

    /// <summary>Forgets the ratings of statements for a new round. Everything else stays.</summary>
    public void ClearStatements()
    {
        Interests = [];
        SkippedStatements = [];
        Experiences = [];
        CarelessConfirmedAt = 0;
        AnswerMilliseconds = [];
        AskAgain = [];
        SettledToldAt = null;
        LimitsAsked = false;
        IsRetake = true;
    }

    /// <summary>Forgets everything that shapes the matches. The plan, the goals, the snapshots, the language and the turn count stay.</summary>
    public void ClearAnswers()
    {
        ClearStatements();
        AwaitsRound = false;
        SkillRatings = [];
        SkippedSkills = [];
        ValueRatings = [];
        SkippedValues = [];
        MostSchoolYears = null;
        LeastPayUsd = null;
        LikedSubjects = [];
        OccupationsInMind = [];
        ExcludedClusters = [];
        ExcludedOccupations = [];
        Cluster = null;
        Occupation = null;
        OccupationsSeen = [];
    }
}
