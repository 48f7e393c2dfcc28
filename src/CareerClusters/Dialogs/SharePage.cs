using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;

namespace CareerClusters.Dialogs;

/// <summary>
/// The card a person shows to a counselor: the clusters they leave on it with the reasons, and the steps of the plan they pick. Nothing else that
/// was typed or answered, and no name.
/// </summary>
public sealed class SharePage(PageParts parts)
{
    public static readonly LineSet Lines = new("share-page");

    private static readonly PageHead Head = PageHead.Of(Lines);
    private static readonly Line NotOnIt = Lines.Line("not-on-it");

    /// <summary>What of a choice still applies: clusters that left the list and steps that left the plan are dropped.</summary>
    public ShareChoice Fitting(Profile profile, ShareChoice choice)
    {
        var shown = parts.ShownMatches(profile);
        return new ShareChoice([.. choice.LeftOut.Where(id => shown.Any(m => m.Cluster.Id == id))], [.. choice.Steps.Where(id => profile.Plan.Exists(s => s.Id == id))]);
    }

    /// <summary>What is on a card and what could be.</summary>
    public ShareParts PartsOf(Profile profile, ShareChoice choice) => new(On(profile, choice), Off(profile, choice));

    /// <summary>What is on a card, in the order and under the numbers it has there.</summary>
    private SharePart[] On(Profile profile, ShareChoice choice) =>
    [
        .. MatchesOn(profile, choice).Select(m => PartOf(m, profile)),
        .. StepsOn(profile, choice).Select(s => PartOf(s, profile)),
    ];

    /// <summary>What could be on it and is not: first clusters that were left out, then steps, the open ones first.</summary>
    private SharePart[] Off(Profile profile, ShareChoice choice) =>
    [
        .. parts.ShownMatches(profile).Where(m => choice.LeftOut.Contains(m.Cluster.Id)).Select(m => PartOf(m, profile)),
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
        var matches = MatchesOn(profile, choice);
        return parts.Page(Head, language, now, until,
        [
            PagePart.Paragraph(parts.Words(NotOnIt, language)),
            .. matches.Count > 0 ? parts.Earlier(profile) : [],
            .. parts.Clusters(matches, language, isNumbered: true),
            .. parts.Plan(StepsOn(profile, choice), language, matches.Count + 1),
            .. parts.Sources(matches, language),
        ]);
    }

    private List<ClusterMatch> MatchesOn(Profile profile, ShareChoice choice) =>
        [.. parts.ShownMatches(profile).Where(m => !choice.LeftOut.Contains(m.Cluster.Id))];

    private static List<PlanStep> StepsOn(Profile profile, ShareChoice choice) =>
        [.. choice.Steps.Select(id => profile.Plan.Find(s => s.Id == id)).OfType<PlanStep>()];

    private static SharePart PartOf(ClusterMatch match, Profile profile) => new(match.Cluster.Id, match.Cluster.NameIn(profile.Language), IsStep: false);

    private SharePart PartOf(PlanStep step, Profile profile) => new(step.Id, parts.StepWords(step, profile.Language), IsStep: true);
}
