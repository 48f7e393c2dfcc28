using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>One page to print: the clusters and why, the occupation looked at last with its figures and their sources, and the plan.</summary>
public sealed class SummaryPage(CareerGuidance guidance, CareerStanding standing, ReasonWords reasons, FigurePhrases figures, DayWords days)
{
    public static readonly LineSet Lines = new("summary-page");

    private static readonly Line Title = Lines.Line("title");
    private static readonly Line Made = Lines.Line("made", "date", "until");
    private static readonly Line ClustersHeading = Lines.Line("clusters");
    private static readonly Line Cluster = Lines.Line("cluster", "name", "band", "raised", "lowered");
    private static readonly Line JobsInMindHeading = Lines.Line("jobs-in-mind");
    private static readonly Line PlanHeading = Lines.Line("plan");
    private static readonly Line Step = Lines.Line("step", "step", "date", "done");
    private static readonly Line About = Lines.Line("about");
    private static readonly Line EndedTitle = Lines.Line("ended-title");
    private static readonly Line EndedText = Lines.Line("ended");

    /// <summary>What a link shows that leads nowhere, or not any more, in both languages: nobody knows whose it was.</summary>
    public byte[] Ended { get; } = new PrintedPage("en", reasons.Words(EndedTitle, "en"))
        .Say(reasons.Words(EndedText, "en")).Say($"{reasons.Words(EndedTitle, "es")}. {reasons.Words(EndedText, "es")}").ToHtml();

    /// <summary>The page, HTML in the person's language.</summary>
    /// <param name="profile">What the person told.</param>
    /// <param name="withPlan">Whether the plan, in the person's own words, is on it.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="until">Until when it can be seen.</param>
    public byte[] Write(Profile profile, bool withPlan, DateTimeOffset now, DateTimeOffset until)
    {
        var language = profile.Language;
        var page = new PrintedPage(language, Say(Title))
            .Say(Say(Made.With(Day(now), Day(until))))
            .List(Say(ClustersHeading), [.. CareerStanding.Shown(standing.Match(profile)).Select(match => Say(Cluster.With(
                match.Cluster.NameIn(language), match.Band.ToString(), reasons.Join(match.Raised, language), reasons.Join(match.Lowered, language, 1))))]);
        if (guidance.FindOccupation(profile.Occupation) is { } occupation)
            page.List(occupation.Title, [Say(figures.Pay(occupation, language)), Say(figures.JobOutlook(occupation, language)), Say(figures.StartWith(occupation, language))]);
        page.List(Say(JobsInMindHeading), [.. profile.OccupationsInMind.Select(code => guidance.FindOccupation(code)?.Title).OfType<string>()]);
        if (withPlan)
        {
            page.List(Say(PlanHeading), [.. PlanOrder.Open(profile.Plan).Concat(profile.Plan.Where(s => s.Done)).Select(s => Say(Step.With(
                s.Text, s.Due is { } due ? days.Of(due, language) : "", s.Done ? "yes" : "")))]);
        }

        return page.Say(Say(About)).ToHtml();

        string Say(Phrase phrase) => reasons.Words(phrase, language);
        string Day(DateTimeOffset moment) => days.Of(DateOnly.FromDateTime(moment.DateTime), language);
    }
}
