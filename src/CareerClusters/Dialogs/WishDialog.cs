using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
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
    private const int MostClusters = 2;
    private const int ListedJobs = 4;
    private const int JobButtons = 3;

    private static readonly Line Understood = Lines.Line("understood", "wanted", "unwanted", "no_college", "years", "pay");
    private static readonly Line Jobs = Lines.Line("jobs", "clusters", "list", "source");
    private static readonly Line Job = Lines.Line("job", "number", "title", "pay", "education", "apprentice", "more_school", "less_pay");
    private static readonly Line NoneWithin = Lines.Line("none-within");
    private static readonly Line LimitsOnly = Lines.Line("limits-only", "no_college", "years", "pay");
    private static readonly Line WhichJob = Lines.Line("which", "text");
    private static readonly ButtonLine ClusterButton = Lines.Button("cluster");
    private static readonly ButtonLine StartButton = Lines.Button("start");
    private static readonly ButtonLine NoneButton = Lines.Button("none-of-these");

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;
    private readonly PublishedTerms terms;
    private readonly Phrasebook phrasebook;

    public WishDialog(CareerGuidance guidance, FigurePhrases figures, PublishedTerms terms, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.figures, this.terms, this.phrasebook) = (guidance, figures, terms, phrasebook);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The argument that answers a wish.</summary>
    public static string For(string text) => text;

    /// <summary>The argument that asks which of several jobs a word means, likeliest first.</summary>
    public static string Among(string text, IEnumerable<Occupation> occupations) => $"{Which}|{string.Join(';', occupations.Select(o => o.Code.Value))}|{text}";

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var argument = ArgumentOf(step) ?? "";
        if (argument.Split('|', 3) is [Which, var codes, var word]) return AskWhichAsync(step, word, codes.Split(';'), cancellationToken);
        var wish = guidance.Texts.Read(argument, ProfileOf(step).Language);
        var found = guidance.WishedJobs.Find(wish, ListedJobs);
        return wish.Wanted.Count == 0 || found.Count == 0 ? AskLikesAsync(step, wish.Limits, cancellationToken) : ShowJobsAsync(step, wish, found, cancellationToken);
    }

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, string word, string[] codes, CancellationToken cancellationToken) => AskNextAsync(
        step, "which", [WhichJob.With(word)],
        [
            .. codes.Select(guidance.FindOccupation).OfType<Occupation>().Take(MostOptions - 1).Select(o => AnswerOption.Named(To(OccupationDialog.DialogId, o.Code.Value), o.Title)),
            AnswerOption.Of(NoneButton, JobInMindDialog.DialogId),
        ],
        cancellationToken);

    /// <summary>Limits without a wish: what the person likes is still to be said.</summary>
    private Task<DialogTurnResult> AskLikesAsync(WaterfallStepContext step, StatedLimits limits, CancellationToken cancellationToken) =>
        limits.Any && ProfileOf(step).Interests.Count >= InterestInventory.FirstSketchCount ? GoToAsync(step, To(LimitsDialog.DialogId, LimitsDialog.Stated(limits)), cancellationToken) : AskNextAsync(
        step, "likes", [LimitsOnly.With(NoCollege(limits), Years(limits), Pay(limits))], [AnswerOption.Of(StartButton, InterestsDialog.DialogId)], cancellationToken);

    private Task<DialogTurnResult> ShowJobsAsync(WaterfallStepContext step, UnderstoodText wish, IReadOnlyList<WishedJob> found, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var clusters = found.Select(j => wish.Clusters.First(c => j.Occupation.ClusterIds.Contains(c.Cluster.Id)).Cluster).Distinct().Take(MostClusters).ToList();
        profile.Cluster = clusters[0].Id;
        var list = string.Join('\n', found.Select((j, i) => phrasebook.Render(OnOneLine(j, i + 1, profile.Language), profile.Language)));
        Phrase[] none = found.Any(j => j.WithinLimits) ? [] : [NoneWithin];
        return AskNextAsync(
            step, "jobs",
            [
                Understood.With(Listed(wish.Wanted), Listed(wish.Unwanted), NoCollege(wish.Limits), Years(wish.Limits), Pay(wish.Limits)),
                .. none,
                Jobs.With(string.Join("; ", clusters.Select(c => c.NameIn(profile.Language))), list, figures.SourceOf("median_wage", profile.Language)),
            ],
            [
                .. found.Take(JobButtons).Select(j => AnswerOption.Named(To(OccupationDialog.DialogId, j.Occupation.Code.Value), j.Occupation.Title)),
                AnswerOption.Of(ClusterButton, To(ClusterDialog.DialogId, clusters[0].Id)),
            ],
            cancellationToken);
    }

    private Phrase OnOneLine(WishedJob job, int number, string language) => Job.With(
        number, job.Occupation.Title, job.Occupation.Figures.MedianWage is { Period: PayPeriod.Year } wage ? FigurePhrases.Money(wage) : "",
        terms.Words(job.Occupation.Figures.EntryEducation, language), job.Occupation.IsApprenticed ? "yes" : "", job.NeedsMoreSchool ? "yes" : "", job.PaysLess ? "yes" : "");

    private static string Listed(IReadOnlyList<string> words) => string.Join(", ", words);

    private static string NoCollege(StatedLimits limits) => limits.MostSchoolYears == 0 ? "yes" : "";

    private static string Years(StatedLimits limits) => limits.MostSchoolYears is > 0 and var years ? years.ToString(CultureInfo.InvariantCulture) : "";

    private static string Pay(StatedLimits limits) => FigurePhrases.Money((decimal?)limits.LeastAnnualPayUsd);
}
