using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;

namespace CareerClusters.Dialogs;

/// <summary>The parts that pages for paper or for others are made of, in the person's language and voice. A part of nothing is left out.</summary>
public sealed class PageParts(CareerGuidance guidance, CareerStanding standing, ReasonWords reasons, PageFigures figures, DayWords days)
{
    public static readonly LineSet Lines = new("page-parts");

    private static readonly Line ClustersHeading = Lines.Line("clusters");
    private static readonly Line Cluster = Lines.Line("cluster", "name", "band", "raised", "lowered");
    private static readonly Line FromEarlier = Lines.Line("from-earlier", "date");
    private static readonly Line OccupationsHeading = Lines.Line("occupations");
    private static readonly Line GoalsHeading = Lines.Line("goals");
    private static readonly Line Goal = Lines.Line("goal", "goal", "date", "reached");
    private static readonly Line PlanHeading = Lines.Line("plan");
    private static readonly Line Step = Lines.Line("step", "step", "date", "done");
    private static readonly Line SourcesHeading = Lines.Line("sources");

    /// <summary>That the clusters are those of the round before, while a new one has too few answers.</summary>
    public IEnumerable<PagePart> Earlier(Profile profile)
    {
        if (standing.RoundBefore(profile) is { } before)
            yield return PagePart.Paragraph(Words(FromEarlier.With(days.WithYear(before.On, profile.Language)), profile.Language));
    }

    /// <summary>The clusters that fit best, and the answers for and against each.</summary>
    public IEnumerable<PagePart> Clusters(Profile profile) => Clusters(ShownMatches(profile), profile.Language, isNumbered: false);

    /// <summary>Clusters, and the answers for and against each.</summary>
    public IEnumerable<PagePart> Clusters(IEnumerable<ClusterMatch> matches, string language, bool isNumbered) => List(
        ClustersHeading, matches.Select((match, i) => new PageEntry(Words(ClusterPhrase(match, language), language), Number: isNumbered ? i + 1 : null)), language);

    /// <summary>The clusters that fit a person best; empty before there is a ranking.</summary>
    public IReadOnlyList<ClusterMatch> ShownMatches(Profile profile) => CareerStanding.Shown(standing.Match(profile));

    /// <summary>Jobs the person looked at or came with, with their figures.</summary>
    public IEnumerable<PagePart> Occupations(Profile profile) => List(OccupationsHeading, OccupationsOf(profile).Select(phrase => new PageEntry(Words(phrase, profile.Language))), profile.Language);

    /// <summary>Goals in the person's own words, those reached last.</summary>
    public IEnumerable<PagePart> Goals(Profile profile) => Goals(PlanGoal.Shown(profile.Goals), profile.Language, firstNumber: null);

    /// <summary>Some goals.</summary>
    /// <param name="goals">The goals, in the order they are listed.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="firstNumber">Number of the first; null when they are not numbered.</param>
    public IEnumerable<PagePart> Goals(IEnumerable<PlanGoal> goals, string language, int? firstNumber) =>
        List(GoalsHeading, goals.Select((g, i) => new PageEntry(GoalWords(g, language), Number: firstNumber + i)), language);

    /// <summary>A goal with its day, which is far: the year is said.</summary>
    public string GoalWords(PlanGoal goal, string language) =>
        Words(Goal.With(goal.Text, goal.By is { } by ? days.WithYear(by, language) : "", goal.Reached ? "yes" : ""), language);

    /// <summary>Steps of the plan in the person's own words, those done last.</summary>
    public IEnumerable<PagePart> Plan(Profile profile) =>
        Plan(profile.Plan.OrderBy(s => s.Done).ThenBy(PlanOrder.NumberOf), profile.Language, firstNumber: null);

    /// <summary>Some steps of a plan.</summary>
    /// <param name="steps">The steps, in the order they are listed.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="firstNumber">Number of the first; null when they are not numbered.</param>
    public IEnumerable<PagePart> Plan(IEnumerable<PlanStep> steps, string language, int? firstNumber) =>
        List(PlanHeading, steps.Select((s, i) => new PageEntry(StepWords(s, language), Number: firstNumber + i)), language);

    /// <summary>A step with its day.</summary>
    public string StepWords(PlanStep step, string language) =>
        Words(Step.With(step.Text, step.Due is { } due ? days.Of(due, language) : "", step.Done ? "yes" : ""), language);

    /// <summary>Where the ranking and all figures on a page come from.</summary>
    public IEnumerable<PagePart> Sources(Profile profile) => Sources([.. ShownMatches(profile).Select(match => ClusterPhrase(match, profile.Language)), .. OccupationsOf(profile)], profile.Language);

    /// <summary>Where the ranking of clusters comes from.</summary>
    public IEnumerable<PagePart> Sources(IEnumerable<ClusterMatch> matches, string language) => Sources(matches.Select(match => ClusterPhrase(match, language)), language);

    /// <summary>A page with what stands at its head.</summary>
    /// <param name="head">The head's lines.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="until">Until when it can be seen.</param>
    /// <param name="body">What follows.</param>
    public PrintedPage Page(PageHead head, string language, DateTimeOffset now, DateTimeOffset until, IEnumerable<PagePart> body) => new()
    {
        Language = language,
        Title = Words(head.Title, language),
        MadeAt = now,
        Parts =
        [
            PagePart.Paragraph(Words(head.Made.With(Day(now, language), Day(until, language)), language)),
            PagePart.Paragraph(Words(head.About, language)),
            .. body,
        ],
    };

    /// <summary>A line in words.</summary>
    public string Words(Phrase phrase, string language) => reasons.Words(phrase, language);

    /// <summary>A day in words, with its year: paper is kept.</summary>
    public string Day(DateTimeOffset moment, string language) => days.WithYear(DateOnly.FromDateTime(moment.DateTime), language);

    private IEnumerable<PagePart> Sources(IEnumerable<Phrase> says, string language) =>
        List(SourcesHeading, figures.Sources.ForPage(FigureSources.In(says), language), language).Select(part => part with { IsSmall = true });

    /// <summary>What the person came with, then what they looked at, each the newest first. A job that is not for them is not on a page.</summary>
    private IEnumerable<Phrase> OccupationsOf(Profile profile) =>
        profile.OccupationsInMind.AsEnumerable().Reverse().Concat(profile.OccupationsSeen).Concat(profile.Occupation is { } last ? [last] : []).Except(profile.ExcludedOccupations)
            .Select(guidance.FindOccupation).OfType<Occupation>().Take(Profile.MostOccupationsSeen)
            .Select(o => figures.Phrases.OnPage(o, profile.OccupationsInMind.Contains(o.Code.Value), profile.Language));

    private Phrase ClusterPhrase(ClusterMatch match, string language) => Cluster.With(
        match.Cluster.NameIn(language), match.Band.ToString(), reasons.JoinOwn(match.Raised, language), reasons.JoinOwn(match.Lowered, language, 1));

    private IEnumerable<PagePart> List(Line heading, IEnumerable<PageEntry> entries, string language) =>
        PagePart.List(Words(heading, language), entries) is { Entries.Count: > 0 } part ? [part] : [];
}

/// <summary>Figures in words, and where they come from.</summary>
/// <param name="Phrases">The words.</param>
/// <param name="Sources">Where they come from.</param>
public sealed record PageFigures(FigurePhrases Phrases, FigureSources Sources);

/// <summary>What stands at the head of a page.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Made">When it was made and until when it can be seen.</param>
/// <param name="About">How to read it.</param>
public sealed record PageHead(Line Title, Line Made, Line About)
{
    /// <summary>The head in a page's own lines.</summary>
    public static PageHead Of(LineSet lines) => new(lines.Line("title"), lines.Line("made", "date", "until"), lines.Line("about"));
}
