using CareerClusters.Guidance.Interests;

namespace CareerClusters.Dialogs.State;

/// <content>What a person tells, noted, taken back and forgotten.</content>
public sealed partial class Profile
{
    /// <summary>Longer than ten minutes is only "long".</summary>
    private const int LongestTimed = 600_000;

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
