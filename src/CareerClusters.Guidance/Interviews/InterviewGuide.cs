using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Interviews;

/// <summary>What a question is about; each is a line of the question bank in <c>dialogs/*/interview.yaml</c>.</summary>
public enum InterviewTopic
{
    /// <summary>A whole day.</summary>
    Day,

    /// <summary>What is liked, and what wears people out.</summary>
    BestAndWorst,

    /// <summary>Something the person likes to do.</summary>
    Liked,

    /// <summary>Something the person does not like.</summary>
    Disliked,

    /// <summary>A work value that matters to the person; the detail is its id.</summary>
    WorkValue,

    /// <summary>How to begin without more school than the person said.</summary>
    SchoolLimit,

    /// <summary>When the least pay the person named is reached.</summary>
    PayLimit,

    /// <summary>A kind of work that the job has much of, and the person said no or little about; the detail is the area.</summary>
    UnsureArea,

    /// <summary>A skill the job needs that the person rated low or passed over.</summary>
    Skill,

    /// <summary>How they learned it as apprentices.</summary>
    Apprenticeship,

    /// <summary>How they began, where schooling is published.</summary>
    Schooling,

    /// <summary>What training was like.</summary>
    Training,

    /// <summary>What surprised them.</summary>
    Surprise,

    /// <summary>Who is happy in it.</summary>
    HappyPeople,

    /// <summary>What to begin with now.</summary>
    StartNow,

    /// <summary>What changes in it.</summary>
    Change,

    /// <summary>Whom to talk to next, and whether to watch.</summary>
    WhoElse,
}

/// <summary>A question to ask.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Detail">A statement, skill, id or amount to put in; empty where the question needs none.</param>
public sealed record InterviewQuestion(InterviewTopic Topic, string Detail = "");

/// <summary>What a person cares about and is unsure of, for one job. Null and empty: nothing known.</summary>
public sealed record InterviewNeeds
{
    /// <summary>A statement the person likes that speaks for the job, in words.</summary>
    public string? Liked { get; init; }

    /// <summary>A statement the person does not like that speaks against it, in words.</summary>
    public string? Disliked { get; init; }

    /// <summary>Ids of work values that matter to the person, the strongest first.</summary>
    public IReadOnlyList<string> ValueIds { get; init; } = [];

    /// <summary>Years of school after high school at most.</summary>
    public int? MostSchoolYears { get; init; }

    /// <summary>US dollars a year at least.</summary>
    public int? LeastPayUsd { get; init; }

    /// <summary>Kinds of work that the job has much of and the person rated low or not at all.</summary>
    public IReadOnlyList<InterestArea> UnsureAreas { get; init; } = [];

    /// <summary>Names of skills the job stands out for and the person rated low or passed over.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>What people start with, in words.</summary>
    public string? Schooling { get; init; }

    /// <summary>Whether the job is learned as an apprentice.</summary>
    public bool IsApprenticeship { get; init; }

    /// <summary>Whether there is training on the job.</summary>
    public bool HasTraining { get; init; }
}

/// <summary>Chooses eight to twelve questions: those only this person would ask come right after the first two.</summary>
public static class InterviewGuide
{
    /// <summary>Questions at least.</summary>
    public const int Fewest = 8;

    /// <summary>Questions at most: more do not fit into fifteen minutes.</summary>
    public const int Most = 12;

    private const int MostValues = 2, MostAreas = 2, MostSkills = 2;

    /// <summary>Asked of everybody, first and last.</summary>
    private static readonly InterviewTopic[] First = [InterviewTopic.Day, InterviewTopic.BestAndWorst];

    /// <summary>Taken in this order where the person's own questions are few.</summary>
    private static readonly InterviewTopic[] Fillers = [InterviewTopic.Surprise, InterviewTopic.StartNow, InterviewTopic.HappyPeople, InterviewTopic.Change, InterviewTopic.Training];

    /// <summary>Chooses.</summary>
    public static IReadOnlyList<InterviewQuestion> Choose(InterviewNeeds needs)
    {
        List<InterviewQuestion> chosen = [.. First.Select(t => new InterviewQuestion(t)), .. Own(needs).Take(Most - First.Length - 2), OfStart(needs)];
        foreach (var filler in Fillers.Where(t => chosen.TrueForAll(q => q.Topic != t)))
        {
            if (chosen.Count >= Fewest - 1) break;
            chosen.Add(new InterviewQuestion(filler));
        }

        chosen.Add(new InterviewQuestion(InterviewTopic.WhoElse));
        return chosen;
    }

    private static InterviewQuestion OfStart(InterviewNeeds needs) =>
        needs.IsApprenticeship ? new(InterviewTopic.Apprenticeship) : new(InterviewTopic.Schooling, needs.Schooling ?? "");

    private static IEnumerable<InterviewQuestion> Own(InterviewNeeds needs)
    {
        if (needs.Liked is { Length: > 0 } liked) yield return new(InterviewTopic.Liked, liked);
        if (needs.Disliked is { Length: > 0 } disliked) yield return new(InterviewTopic.Disliked, disliked);
        foreach (var value in needs.ValueIds.Take(MostValues)) yield return new(InterviewTopic.WorkValue, value);
        if (needs.MostSchoolYears is { } years) yield return new(InterviewTopic.SchoolLimit, years.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (needs.LeastPayUsd is { } pay) yield return new(InterviewTopic.PayLimit, pay.ToString("$#,0", System.Globalization.CultureInfo.InvariantCulture));
        foreach (var skill in needs.Skills.Take(MostSkills)) yield return new(InterviewTopic.Skill, skill);
        foreach (var area in needs.UnsureAreas.Take(MostAreas)) yield return new(InterviewTopic.UnsureArea, area.ToString().ToLowerInvariant());
        if (needs.HasTraining) yield return new(InterviewTopic.Training);
    }
}
