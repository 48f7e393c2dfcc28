using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>The jobs of a cluster, sorted and narrowed by button or in words; what is narrowed is said and can be taken off.</summary>
public sealed class JobsDialog : GuideDialog
{
    public const string DialogId = "jobs";

    public static readonly LineSet Lines = new("jobs");

    private const string Narrow = "narrow";
    private const int PageSize = 3;
    private const int OffButtons = 2;

    private static readonly Line Listed = Lines.Line("listed", "name", "filters", "count", "total", "order", "list");
    private static readonly Line Empty = Lines.Line("empty", "name", "filters", "list");
    private static readonly Line Loosen = Lines.Line("loosen", "limit", "count");
    private static readonly Line HowToList = Lines.Line(Narrow, "name", "filters");
    private static readonly Line Filter = Lines.Line("filter", "limit", "years", "pay", "openings");
    private static readonly Line Order = Lines.Line("order", "sort", "fit");
    internal static readonly ButtonLine MoreButton = Lines.Button("more-jobs");
    private static readonly ButtonLine NarrowButton = Lines.Button(Narrow);
    private static readonly ButtonLine GrowingButton = Lines.Button("only-growing");
    private static readonly ButtonLine NoCollegeButton = Lines.Button("no-college");
    private static readonly ButtonLine AllButton = Lines.Button("off-all");
    private static readonly ButtonLine ClusterButton = Lines.Button("cluster");
    private static readonly Dictionary<OccupationLimit, ButtonLine> OffLimit = Enum.GetValues<OccupationLimit>().ToDictionary(l => l, l => Lines.Button($"off-{Lower(l)}"));
    internal static readonly Dictionary<OccupationSort, ButtonLine> Sorts = Enum.GetValues<OccupationSort>().ToDictionary(s => s, s => Lines.Button($"sort-{Lower(s)}"));

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly FigureLists lists;
    private readonly Phrasebook phrasebook;

    public JobsDialog(CareerGuidance guidance, CareerStanding standing, FigureLists lists, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.standing, this.lists, this.phrasebook) = (guidance, standing, lists, phrasebook);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The destination that lists the jobs of a cluster.</summary>
    /// <param name="clusterId">The cluster.</param>
    /// <param name="filter">What to narrow and sort by; null for what was kept of the person's wish.</param>
    /// <param name="page">Which jobs of it, from 0.</param>
    public static string Of(string clusterId, OccupationFilter? filter = null, int page = 0) =>
        To(DialogId, filter is null ? clusterId : string.Create(CultureInfo.InvariantCulture, $"{clusterId}|{filter}|{page}"));

    /// <summary>An order in words; empty for the usual one.</summary>
    internal static Phrase? OrderOf(OccupationSort sort) => sort == OccupationSort.Fit ? null : Order.With(sort.ToString(), "");

    /// <summary>
    /// Where words lead that narrow or sort the list at hand ("over 50k"), or take that off a list from one of its jobs; null when they
    /// say something else, or the person looks at neither. The jobs of a wish are such a list; an order asked for on the page of a job is
    /// that of the cluster at hand.
    /// </summary>
    internal static string? Narrowed(CareerGuidance guidance, GuideTurn turn)
    {
        if (turn.Conversation.Current is not { } open || turn.Profile.Cluster is not { } cluster) return null;
        if (open.Dialog is OccupationDialog.DialogId or PictureDialog.DialogId && guidance.Listings.OnlyLists(turn.Text, OccupationFilter.Parse(turn.Conversation.KeptFilter)) is { } listed)
            return Of(guidance.FindOccupation(turn.Profile.Occupation) is { } job && !job.ClusterIds.Contains(cluster) ? job.PrimaryClusterId : cluster, listed);
        if (open.Dialog == OccupationDialog.DialogId)
            return turn.Conversation.JobFilter is { } last && guidance.Listings.Clears(turn.Text) ? Of(cluster, OccupationFilter.Parse(last).Cleared) : null;
        if (open is { Dialog: WishDialog.DialogId, Step: WishDialog.JobsStep }) return WishDialog.Narrowed(guidance, turn);
        if (open.Dialog is not (DialogId or ClusterDialog.DialogId or LearnMoreDialog.DialogId) && !(open.Dialog == FormerClustersDialog.DialogId && FormerClustersDialog.Only(open) is not null)) return null;
        var before = OccupationFilter.Parse(open.Dialog == DialogId ? turn.Conversation.JobFilter : FilterAhead(open) ?? turn.Conversation.KeptFilter);
        if (guidance.Listings.Read(turn.Text, before, out var rest) is not { } filter) return null;
        // "Jobs with animals over 40k" wishes for something else than this list holds.
        return guidance.Texts.Read(rest, turn.Profile.Language).Wanted.Count == 0 ? Of(cluster, filter) : null;
    }

    /// <summary>How the list is narrowed that a question leads to; null when it leads to the usual one.</summary>
    private static string? FilterAhead(OpenQuestion question) =>
        question.Options.Select(o => o.Value.Split(':', 2)).FirstOrDefault(v => v[0] == DialogId)?.ElementAtOrDefault(1)?.Split('|').ElementAtOrDefault(1);

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = ArgumentOf(step)?.Split('|') ?? [];
        if (guidance.Catalog.FindCluster(argument.FirstOrDefault() ?? "") is not { } cluster) return step.ReplaceDialogAsync(LearnMoreDialog.DialogId, null, cancellationToken);
        var conversation = TurnOf(step).Conversation;
        var filter = OccupationFilter.Parse(argument.ElementAtOrDefault(1) ?? conversation.KeptFilter);
        profile.Cluster = cluster.Id;
        conversation.JobFilter = filter.ToString();
        if (conversation.KeptFilter is not null) conversation.KeptFilter = filter.Without(OccupationLimit.Part).ToString();
        if (argument is [_, _, Narrow]) return AskHowAsync(step, cluster, filter, cancellationToken);
        var listing = OccupationListing.Of(Ranked(profile, cluster), filter);
        if (listing.Kept.Count == 0) return SayEmptyAsync(step, cluster, filter, listing, cancellationToken);
        return ListAsync(step, cluster, filter, listing, int.TryParse(argument.ElementAtOrDefault(2), CultureInfo.InvariantCulture, out var page) ? page : 0, cancellationToken);
    }

    private Task<DialogTurnResult> ListAsync(
        WaterfallStepContext step, CareerCluster cluster, OccupationFilter filter, OccupationListing listing, int page, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        List<Occupation> all = [.. listing.Kept, .. listing.Unheld];
        var first = page > 0 && page * PageSize < all.Count ? page * PageSize : 0;
        var shown = all.Skip(first).Take(PageSize).ToList();
        var answers = standing.Counted(profile);
        var list = string.Join('\n', shown.Select((o, i) =>
            $"{i + 1}. {LimitsDialog.Marked(lists.Line(o, filter.Sort, profile.Language), guidance.Occupations.Of(answers, o).Marks, phrasebook, profile.Language)}"));
        return AskNextAsync(
            step, "jobs",
            [
                Listed.With(NameOf(cluster, filter, profile.Language), Words(filter, profile.Language), listing.Kept.Count, listing.Total, OrderWords(filter, profile), list),
                lists.SourceOf(filter.Sort, shown, profile.Language), .. FigureLists.NotesOf([.. shown, .. listing.Unheld], filter.LeastAnnualPayUsd ?? profile.LeastPayUsd),
            ],
            [
                .. shown.Select(o => AnswerOption.Named(To(OccupationDialog.DialogId, o.Code.Value), o.Title)),
                AnswerOption.Of(NarrowButton, To(Id, $"{cluster.Id}|{filter}|{Narrow}")),
                .. all.Count > PageSize ? [AnswerOption.Of(MoreButton, Of(cluster.Id, filter, (first / PageSize) + 1))] : Array.Empty<AnswerOption>(),
            ],
            cancellationToken, [.. TypedWays(cluster, filter), .. shown.Count > 1 ? [AnswerOption.Of(CompareDialog.TheseButton, CompareDialog.Between(shown.Select(o => o.Code.Value)))] : Array.Empty<AnswerOption>()]);
    }

    private Task<DialogTurnResult> SayEmptyAsync(
        WaterfallStepContext step, CareerCluster cluster, OccupationFilter filter, OccupationListing listing, CancellationToken cancellationToken)
    {
        var language = ProfileOf(step).Language;
        var list = string.Join('\n', listing.Loosen.Select(l => phrasebook.Render(Loosen.With(Words(l.Limit, filter, language), l.Count), language)));
        return AskNextAsync(
            step, "empty", [Empty.With(NameOf(cluster, filter, language), Words(filter, language), list), .. FigureLists.NotesOf(listing.Unheld, filter.LeastAnnualPayUsd)],
            [
                .. listing.Loosen.Take(MostOptions - 1).Select(l => AnswerOption.Of(OffLimit[l.Limit], Of(cluster.Id, filter.Without(l.Limit)))),
                AnswerOption.Of(AllButton, Of(cluster.Id, filter.Cleared)),
            ],
            cancellationToken, TypedWays(cluster, filter));
    }

    private Task<DialogTurnResult> AskHowAsync(WaterfallStepContext step, CareerCluster cluster, OccupationFilter filter, CancellationToken cancellationToken)
    {
        var language = ProfileOf(step).Language;
        AnswerOption[] off = [.. filter.Limits.Take(OffButtons).Select(l => AnswerOption.Of(OffLimit[l], Of(cluster.Id, filter.Without(l))))];
        AnswerOption[] noCollege = filter.MostSchoolYears is null ? [AnswerOption.Of(NoCollegeButton, Of(cluster.Id, filter with { MostSchoolYears = 0 }))] : [];
        OccupationSort[] sorts = [OccupationSort.Pay, OccupationSort.Growth, OccupationSort.Openings, OccupationSort.School, OccupationSort.Fit];
        return AskNextAsync(
            step, Narrow, [HowToList.With(NameOf(cluster, filter, language), Words(filter, language))],
            [.. off.Concat(noCollege).Concat(sorts.Where(s => s != filter.Sort).Select(s => AnswerOption.Of(Sorts[s], Of(cluster.Id, filter with { Sort = s })))).Take(MostOptions)],
            cancellationToken, TypedWays(cluster, filter));
    }

    /// <summary>What the words of buttons that are not shown lead to.</summary>
    private static AnswerOption[] TypedWays(CareerCluster cluster, OccupationFilter filter) =>
    [
        .. OffLimit.Where(p => filter.Limits.Contains(p.Key)).Select(p => AnswerOption.Of(p.Value, Of(cluster.Id, filter.Without(p.Key)))),
        .. Sorts.Select(p => AnswerOption.Of(p.Value, Of(cluster.Id, filter with { Sort = p.Key }))),
        AnswerOption.Of(MatchesDialog.BringBackButton, To(RemovedDialog.DialogId, RemovedDialog.BringBackArgument)),
        AnswerOption.Of(GrowingButton, Of(cluster.Id, filter with { Growing = true })),
        AnswerOption.Of(AllButton, Of(cluster.Id, filter.Cleared)),
        AnswerOption.Of(ClusterButton, To(ClusterDialog.DialogId, cluster.Id)),
        AnswerOption.Of(ClusterDialog.MarketButton, To(ClusterDialog.DialogId, $"{cluster.Id}|{ClusterDialog.Market}")),
        AnswerOption.Of(ClusterDialog.PartsButton, To(ClusterDialog.DialogId, $"{cluster.Id}|{ClusterDialog.Parts}")),
    ];

    // Within a band of fit the job with most openings first: a fit nobody can find work in helps little.
    private List<Occupation> Ranked(Profile profile, CareerCluster cluster) =>
        [.. guidance.Occupations.Rank(standing.Counted(profile), cluster.Id, int.MaxValue)
            .OrderByDescending(m => m.Fit).ThenByDescending(m => m.Occupation.PrimaryClusterId == cluster.Id)
            .ThenByDescending(m => m.Occupation.RankedOpenings ?? 0).Select(m => m.Occupation)];

    private string NameOf(CareerCluster cluster, OccupationFilter filter, string language) =>
        guidance.Catalog.FindSubCluster(filter.SubClusterId ?? "")?.NameIn(language) ?? cluster.NameIn(language);

    /// <summary>What a list is narrowed by; its part stands in its name.</summary>
    private string Words(OccupationFilter filter, string language) =>
        string.Join(", ", filter.Limits.Where(l => l != OccupationLimit.Part).Select(l => Words(l, filter, language)));

    private string Words(OccupationLimit limit, OccupationFilter filter, string language) => phrasebook.Render(
        Filter.With(limit.ToString(), filter.MostSchoolYears, FigurePhrases.Money((decimal?)filter.LeastAnnualPayUsd), FigurePhrases.Number(filter.LeastOpeningsPerYear)), language);

    private string OrderWords(OccupationFilter filter, Profile profile) => phrasebook.Render(
        Order.With(filter.Sort.ToString(), guidance.Inventory.Score(standing.Counted(profile).Interests).Known.Count > 0 ? "yes" : ""), profile.Language);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
