using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Understanding;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Answers a wish in a person's own words: says what was understood and shows jobs, or asks which job is meant.</summary>
public sealed class WishDialog : GuideDialog
{
    public const string DialogId = "wish";

    public static readonly LineSet Lines = new("wish");

    private const string Which = "which";
    private const string Kept = "kept";
    private const string Free = "free";
    private const string Likes = "likes";
    private const string Narrow = "narrow";

    /// <summary>The step that shows jobs.</summary>
    internal const string JobsStep = "jobs";
    private const int MostClusters = 2;
    private const int ListedJobs = 4;
    private const int JobButtons = 3;

    /// <summary>Of so many jobs that fit best those are shown that come first in the order the person asks for.</summary>
    private const int SortedJobs = 12;

    private static readonly Line Understood = Lines.Line("understood", "wanted", "unwanted", "no_college", "years", "pay", "order");
    private static readonly Line Jobs = Lines.Line("jobs", "clusters", "list", "pay_source", "source");
    private static readonly Line Job = Lines.Line("job", "number", "job", "more_school", "less_pay");
    private static readonly Line JobLine = Lines.Line("job-line", "title", "pay", "education", "apprentice");
    private static readonly Line NoneWithin = Lines.Line("none-within");
    private static readonly Line LimitsOnly = Lines.Line("limits-only", "no_college", "years", "pay", "order", "unwanted");
    private static readonly Line WhichJob = Lines.Line("which", "text");
    private static readonly ButtonLine ClusterButton = Lines.Button("cluster");
    private static readonly ButtonLine StartButton = Lines.Button("start");
    private static readonly ButtonLine NoneButton = Lines.Button("none-of-these");
    private static readonly ButtonLine FreeButton = Lines.Button("no-limits");

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;
    private readonly FigureLists lists;
    private readonly PublishedTerms terms;
    private readonly Phrasebook phrasebook;

    public WishDialog(CareerGuidance guidance, FigurePhrases figures, FigureLists lists, PublishedTerms terms, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.figures, this.lists, this.terms, this.phrasebook) = (guidance, figures, lists, terms, phrasebook);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>
    /// The argument that answers a wish; what was said before of limits goes along where it answers the question for likes, and the wish
    /// whose jobs are shown where something is refused of them ("but not a vet").
    /// </summary>
    internal static string For(GuideTurn turn, UnderstoodText understood) => AwaitsLikes(turn) ? $"{Kept}|{turn.Text}"
        : understood is { Wanted.Count: 0, Unwanted.Count: > 0 } && turn.Conversation is { Current: { Dialog: DialogId, Step: JobsStep }, Wish: { } wish } ? $"{Kept}|{wish}. {turn.Text}"
        : turn.Text;

    /// <summary>Whether the person was asked what they like, having said limits only.</summary>
    internal static bool AwaitsLikes(GuideTurn turn) => turn.Conversation.Current is { Dialog: DialogId, Step: Likes };

    /// <summary>Where words lead that narrow or sort the jobs of a wish ("over 50k"); null when they say something else, or what such jobs are not held to.</summary>
    internal static string? Narrowed(CareerGuidance guidance, GuideTurn turn)
    {
        if (turn.Conversation.Wish is not { } wish) return null;
        var filter = guidance.Listings.Read(turn.Text, OccupationFilter.Parse(turn.Conversation.KeptFilter), out var rest);
        return filter is null || filter.Limits.Any(l => l is not (OccupationLimit.School or OccupationLimit.Pay)) || guidance.Texts.Read(rest, turn.Profile.Language).Wanted.Count > 0
            ? null : filter == OccupationFilter.None ? To(DialogId, $"{Free}|{wish}") : PageOf(wish, filter, 0);
    }

    private static string PageOf(string wish, OccupationFilter filter, int page) =>
        To(DialogId, string.Create(CultureInfo.InvariantCulture, $"{Narrow}|{filter}|{page}|{wish}"));

    /// <summary>The argument that asks which of several jobs a word means, likeliest first.</summary>
    public static string Among(string text, IEnumerable<Occupation> occupations) => $"{Which}|{string.Join(';', occupations.Select(o => o.Code.Value))}|{text}";

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var argument = ArgumentOf(step) ?? "";
        if (argument.Split('|', 3) is [Which, var codes, var word]) return AskWhichAsync(step, word, codes.Split(';'), cancellationToken);
        var narrowed = argument.Split('|', 4) is [Narrow, var by, var at, var words] ? (Filter: OccupationFilter.Parse(by), Page: int.TryParse(at, CultureInfo.InvariantCulture, out var page) ? page : 0, Text: words) : default;
        var (mode, text) = narrowed.Text is { } wished ? (Narrow, wished) : argument.Split('|', 2) is [(Kept or Free) and var how, var said] ? (how, said) : ("", argument);
        var conversation = TurnOf(step).Conversation;
        if (mode == Kept && conversation.KeptRefusal is { } refusal) text = $"{text}. {refusal}";
        var (wish, filter) = Read(text, mode == Kept ? OccupationFilter.Parse(conversation.KeptFilter) : OccupationFilter.None, ProfileOf(step).Language);
        if (mode == Narrow) (wish, filter) = (wish with { Limits = new StatedLimits(narrowed.Filter.MostSchoolYears, narrowed.Filter.LeastAnnualPayUsd) }, narrowed.Filter);
        if (mode == Free) (wish, filter) = (wish with { Limits = StatedLimits.None }, OccupationFilter.None);
        conversation.KeptFilter = filter == OccupationFilter.None ? null : filter.ToString();
        conversation.KeptRefusal = mode != Free && wish is { Wanted.Count: 0, Unwanted.Count: > 0 } ? text : null;
        var found = Find(wish, filter.Sort, narrowed.Page);
        conversation.Wish = wish.Wanted.Count == 0 || found.Count == 0 ? null : text;
        return conversation.Wish is null ? AskLikesAsync(step, wish, filter, cancellationToken)
            : ShowJobsAsync(step, text, wish, filter, found, PageOf(text, filter, narrowed.Page + 1), cancellationToken);
    }

    /// <summary>What a wish says, with the limits and the order said before where it says none of its own.</summary>
    private (UnderstoodText Wish, OccupationFilter Filter) Read(string text, OccupationFilter before, string language)
    {
        var listing = guidance.Listings.Read(text, before, out var rest) ?? before;
        // "Highest paying" says how to sort, not what to do.
        var wish = guidance.Texts.Read(listing.Sort != before.Sort ? rest : text, language);
        var limits = new StatedLimits(listing.MostSchoolYears, listing.LeastAnnualPayUsd);
        return (wish with { Limits = limits }, new OccupationFilter { MostSchoolYears = limits.MostSchoolYears, LeastAnnualPayUsd = limits.LeastAnnualPayUsd, Sort = listing.Sort });
    }

    /// <summary>A page of the jobs of a wish; the first again after the last.</summary>
    private IReadOnlyList<WishedJob> Find(UnderstoodText wish, OccupationSort sort, int page)
    {
        var found = guidance.WishedJobs.Find(wish, sort == OccupationSort.Fit ? ListedJobs * (page + 1) : SortedJobs);
        var order = sort == OccupationSort.Fit ? [] : OccupationListing.Of([.. found.Select(j => j.Occupation)], new OccupationFilter { Sort = sort }).Kept.ToList();
        List<WishedJob> sorted = [.. found.OrderByDescending(j => j.WithinLimits).ThenBy(j => order.IndexOf(j.Occupation))];
        return [.. sorted.Skip(page * ListedJobs < sorted.Count ? page * ListedJobs : 0).Take(ListedJobs)];
    }

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, string word, string[] codes, CancellationToken cancellationToken) => AskNextAsync(
        step, "which", [WhichJob.With(word)],
        [
            .. codes.Select(guidance.FindOccupation).OfType<Occupation>().Take(MostOptions - 1).Select(o => AnswerOption.Named(To(OccupationDialog.DialogId, o.Code.Value), o.Title)),
            AnswerOption.Of(NoneButton, JobInMindDialog.DialogId),
        ],
        cancellationToken);

    /// <summary>Limits or refusals without a wish: what the person likes is still to be said.</summary>
    private Task<DialogTurnResult> AskLikesAsync(WaterfallStepContext step, UnderstoodText wish, OccupationFilter filter, CancellationToken cancellationToken) =>
        wish.Limits is { Any: true } limits && ProfileOf(step).Interests.Count >= InterestInventory.FirstSketchCount ? GoToAsync(step, To(LimitsDialog.DialogId, LimitsDialog.Stated(limits)), cancellationToken) : AskNextAsync(
        step, Likes, [LimitsOnly.With(NoCollege(wish.Limits), Years(wish.Limits), Pay(wish.Limits), Order(filter, ProfileOf(step).Language), TurnOf(step).Conversation.KeptRefusal is null ? "" : Listed(wish.Unwanted))],
        [AnswerOption.Of(StartButton, InterestsDialog.DialogId), .. FreeOption(filter, "")], cancellationToken);

    private Task<DialogTurnResult> ShowJobsAsync(
        WaterfallStepContext step, string text, UnderstoodText wish, OccupationFilter filter, IReadOnlyList<WishedJob> found, string more, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        // Most of these jobs, not the first of them, say where such work is.
        var clusters = found.Select(job => ClusterOf(job, wish)).CountBy(c => c).OrderByDescending(c => c.Value).Select(c => c.Key).Take(MostClusters).ToList();
        // What is asked next ("programs") is about what was wished for, and of no job looked at before.
        (profile.Cluster, profile.Occupation) = (clusters[0].Id, null);
        var list = string.Join('\n', found.Select((j, i) => phrasebook.Render(OnOneLine(j, i + 1, filter, profile.Language), profile.Language)));
        Phrase[] none = found.Any(j => j.WithinLimits) ? [] : [NoneWithin];
        return AskNextAsync(
            step, JobsStep,
            [
                Understood.With(Listed(wish.Wanted), Listed(wish.Unwanted), NoCollege(wish.Limits), Years(wish.Limits), Pay(wish.Limits), Order(filter, profile.Language)),
                .. none,
                Jobs.With(string.Join("; ", clusters.Select(c => c.NameIn(profile.Language))), list, figures.SourceOf("median_wage", profile.Language), ShowsOrder(filter) ? "" : figures.SourceOf("entry_education", profile.Language)),
                .. ShowsOrder(filter) ? [lists.SourceOf(filter.Sort, [.. found.Select(j => j.Occupation)], profile.Language)] : Array.Empty<Phrase>(),
                .. FigureLists.NotesOf([.. found.Select(j => j.Occupation), .. guidance.WishedJobs.Unheld(wish, ListedJobs)], wish.Limits.LeastAnnualPayUsd),
            ],
            [
                .. found.Take(JobButtons).Select(j => AnswerOption.Named(To(OccupationDialog.DialogId, j.Occupation.Code.Value), j.Occupation.Title)),
                AnswerOption.Of(ClusterButton, To(ClusterDialog.DialogId, clusters[0].Id)), .. FreeOption(filter, text),
            ],
            cancellationToken, TypedWays(text, filter, found, more, clusters[0]));
    }

    /// <summary>The cluster that a job stands for in the answer to a wish: its own where the wish is no cluster's, else the likeliest it is in.</summary>
    private CareerCluster ClusterOf(WishedJob job, UnderstoodText wish) => wish.Themes.Count > 0
        ? guidance.Catalog.FindCluster(job.Occupation.PrimaryClusterId)! : wish.Clusters.First(c => job.Occupation.ClusterIds.Contains(c.Cluster.Id)).Cluster;

    /// <summary>What the words of buttons that are not shown lead to.</summary>
    private static AnswerOption[] TypedWays(string text, OccupationFilter filter, IReadOnlyList<WishedJob> found, string more, CareerCluster cluster) =>
    [
        AnswerOption.Of(JobsDialog.MoreButton, more),
        .. JobsDialog.Sorts.Select(p => AnswerOption.Of(p.Value, PageOf(text, filter with { Sort = p.Key }, 0))),
        .. found.Count > 1 ? [AnswerOption.Of(CompareDialog.TheseButton, CompareDialog.Between(found.Take(ComparedNames.Most).Select(j => j.Occupation.Code.Value)))] : Array.Empty<AnswerOption>(),
        AnswerOption.Of(ClusterDialog.JobsButton, JobsDialog.Of(cluster.Id)),
    ];

    private static AnswerOption[] FreeOption(OccupationFilter filter, string text) =>
        filter == OccupationFilter.None ? [] : [AnswerOption.Of(FreeButton, To(DialogId, $"{Free}|{text}"))];

    private string Order(OccupationFilter filter, string language) => JobsDialog.OrderOf(filter.Sort) is { } order ? phrasebook.Render(order, language) : "";

    /// <summary>Whether an order goes by a figure that is not pay or school: then that is shown.</summary>
    private static bool ShowsOrder(OccupationFilter filter) => filter.Sort is OccupationSort.Growth or OccupationSort.Openings;

    private Phrase OnOneLine(WishedJob job, int number, OccupationFilter filter, string language)
    {
        if (ShowsOrder(filter)) return Job.With(number, lists.Line(job.Occupation, filter.Sort, language), job.NeedsMoreSchool ? "yes" : "", job.PaysLess ? "yes" : "");
        var line = JobLine.With(
            job.Occupation.Title, figures.Wage(job.Occupation.Figures.MedianWage, language), terms.Words(job.Occupation.Figures.EntryEducation, language), job.Occupation.IsApprenticed ? "yes" : "");
        return Job.With(number, lists.Marked(job.Occupation, phrasebook.Render(line, language), language), job.NeedsMoreSchool ? "yes" : "", job.PaysLess ? "yes" : "");
    }

    private static string Listed(IReadOnlyList<string> words) => string.Join(", ", words);

    private static string NoCollege(StatedLimits limits) => limits.MostSchoolYears == 0 ? "yes" : "";

    private static string Years(StatedLimits limits) => limits.MostSchoolYears is > 0 and var years ? years.ToString(CultureInfo.InvariantCulture) : "";

    private static string Pay(StatedLimits limits) => FigurePhrases.Money((decimal?)limits.LeastAnnualPayUsd);
}
