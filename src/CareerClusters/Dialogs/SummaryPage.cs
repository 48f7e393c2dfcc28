using CareerClusters.Dialogs.State;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;

namespace CareerClusters.Dialogs;

/// <summary>One page to print: the clusters and why, the jobs looked at and in mind with their figures, the goals and the plan, and where it all comes from.</summary>
public sealed class SummaryPage(PageParts parts)
{
    public static readonly LineSet Lines = new("summary-page");

    private static readonly PageHead Head = PageHead.Of(Lines);
    private static readonly Line EndedTitle = Lines.Line("ended-title");
    private static readonly Line EndedText = Lines.Line("ended");

    /// <summary>What a link shows that leads nowhere, or not any more, in both languages: nobody knows whose it was.</summary>
    public PrintedPage Ended { get; } = new()
    {
        Language = "en",
        Title = parts.Words(EndedTitle, "en"),
        MadeAt = default,
        Parts = [PagePart.Paragraph(parts.Words(EndedText, "en")), PagePart.Paragraph($"{parts.Words(EndedTitle, "es")}. {parts.Words(EndedText, "es")}")],
    };

    /// <summary>The page in the person's language.</summary>
    /// <param name="profile">What the person told.</param>
    /// <param name="withPlan">Whether the goals and the plan, in the person's own words, are on it.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="until">Until when it can be seen.</param>
    public PrintedPage Write(Profile profile, bool withPlan, DateTimeOffset now, DateTimeOffset until) => parts.Page(Head, profile.Language, now, until,
    [
        .. parts.Earlier(profile),
        .. parts.Clusters(profile),
        .. parts.Occupations(profile),
        .. withPlan ? [.. parts.Goals(profile), .. parts.Plan(profile)] : Array.Empty<PagePart>(),
        .. parts.Sources(profile),
    ]);
}
