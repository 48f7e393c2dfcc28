using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;

namespace CareerClusters.Dialogs;

/// <summary>
/// The card a person shows to a counselor: the clusters they leave on it with the reasons, and the goals and steps they pick. Nothing else that
/// was typed or answered, and no name.
/// </summary>
public sealed class SharePage(PageParts parts)
{
    public static readonly LineSet Lines = new("share-page");

    private static readonly PageHead Head = PageHead.Of(Lines);
    private static readonly Line NotOnIt = Lines.Line("not-on-it");

    /// <summary>What of a choice still applies: clusters that left the list, and goals and steps that were dropped, are dropped here too.</summary>
    public ShareChoice Fitting(Profile profile, ShareChoice choice)
    {
        var shown = parts.ShownMatches(profile);
        return new ShareChoice(
            [.. choice.LeftOut.Where(id => shown.Any(m => m.Cluster.Id == id))],
            [.. choice.Goals.Where(id => profile.Goals.Exists(g => g.Id == id))], [.. choice.Steps.Where(id => profile.Plan.Exists(s => s.Id == id))]);
    }

    /// <summary>What is on a card and what could be.</summary>
    public ShareParts PartsOf(Profile profile, ShareChoice choice) => new(On(profile, choice), Off(profile, choice));

    /// <summary>What is on a card, in the order and under the numbers it has there.</summary>
    private SharePart[] On(Profile profile, ShareChoice choice) =>
    [
        .. MatchesOn(profile, choice).Select(m => PartOf(m, profile)),
        .. GoalsOn(profile, choice).Select(g => PartOf(g, profile)),
        .. StepsOn(profile, choice).Select(s => PartOf(s, profile)),
    ];

    /// <summary>What could be on it and is not: first clusters that were left out, then goals, then steps, the open ones first.</summary>
    private SharePart[] Off(Profile profile, ShareChoice choice) =>
    [
        .. parts.ShownMatches(profile).Where(m => choice.LeftOut.Contains(m.Cluster.Id)).Select(m => PartOf(m, profile)),
        .. PlanGoal.Shown(profile.Goals).Where(g => !choice.Goals.Contains(g.Id)).Select(g => PartOf(g, profile)),
        .. profile.Plan.Where(s => !choice.Steps.Contains(s.Id)).OrderBy(s => s.Done).ThenBy(PlanOrder.NumberOf).Select(s => PartOf(s, profile)),
    ];

    /// <summary>The card, in the person's language.</summary>
    /// <param name="profile">What the person told.</param>
    /// <param name="choice">What shall be on it.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="until">Until when it can be seen.</param>
    public PrintedPage Write(Profile profile, ShareChoice choice, DateTimeOffset now, DateTimeOffset until)
    {
        var language = profile.Language;
        var (matches, goals) = (MatchesOn(profile, choice), GoalsOn(profile, choice));
        return parts.Page(Head, language, now, until,
        [
            PagePart.Paragraph(parts.Words(NotOnIt, language)),
            .. matches.Count > 0 ? parts.Earlier(profile) : [],
            .. parts.Clusters(matches, language, isNumbered: true),
            .. parts.Goals(goals, language, matches.Count + 1),
            .. parts.Plan(StepsOn(profile, choice), language, matches.Count + goals.Count + 1),
            .. parts.Sources(matches, language),
        ]);
    }

    private List<ClusterMatch> MatchesOn(Profile profile, ShareChoice choice) =>
        [.. parts.ShownMatches(profile).Where(m => !choice.LeftOut.Contains(m.Cluster.Id))];

    private static List<PlanGoal> GoalsOn(Profile profile, ShareChoice choice) =>
        [.. choice.Goals.Select(id => profile.Goals.Find(g => g.Id == id)).OfType<PlanGoal>()];

    private static List<PlanStep> StepsOn(Profile profile, ShareChoice choice) =>
        [.. choice.Steps.Select(id => profile.Plan.Find(s => s.Id == id)).OfType<PlanStep>()];

    private static SharePart PartOf(ClusterMatch match, Profile profile) => new(match.Cluster.Id, match.Cluster.NameIn(profile.Language), SharePartKind.Cluster);

    private SharePart PartOf(PlanGoal goal, Profile profile) => new(goal.Id, parts.GoalWords(goal, profile.Language), SharePartKind.Goal);

    private SharePart PartOf(PlanStep step, Profile profile) => new(step.Id, parts.StepWords(step, profile.Language), SharePartKind.Step);
}
