using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Step 3: related occupations, talking to professionals, exploring programs; and the jobs of a cluster, best fit first.</summary>
public sealed class LearnMoreDialog : GuideDialog
{
    public const string DialogId = "learn-more";

    /// <summary>After a cluster's id and a bar: list its jobs. A page number may follow after another bar.</summary>
    public const string JobsArgument = "jobs";

    /// <summary>After a cluster's id and a bar: list jobs like the occupation whose code follows after another bar.</summary>
    private const string SimilarArgument = "similar";

    public static readonly LineSet Lines = new("learn-more");

    private const int PageSize = MostOptions - 1;

    private static readonly Line WhichCluster = Lines.Line("which-cluster");
    private static readonly Line NoMatchesYet = Lines.Line("no-matches-yet");
    private static readonly Line ThreeWays = Lines.Line("three-ways", "name");
    private static readonly Line Jobs = Lines.Line("jobs", "name", "fit", "list", "source");
    private static readonly Line Similar = Lines.Line("similar", "title", "list", "source");
    private static readonly ButtonLine JobsButton = Lines.Button("jobs");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine OtherButton = Lines.Button("other-cluster");
    private static readonly ButtonLine MoreButton = Lines.Button("more-jobs");
    private static readonly ButtonLine StartButton = Lines.Button("start");

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly FigurePhrases figures;
    private readonly Phrasebook phrasebook;

    public LearnMoreDialog(CareerGuidance guidance, CareerStanding standing, FigurePhrases figures, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.standing, this.figures, this.phrasebook) = (guidance, standing, figures, phrasebook);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The destination that lists jobs like an occupation.</summary>
    public static string SimilarTo(Occupation occupation) => To(DialogId, $"{occupation.PrimaryClusterId}|{SimilarArgument}|{occupation.Code}");

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = ArgumentOf(step)?.Split('|') ?? [];
        var cluster = guidance.Catalog.FindCluster(argument.FirstOrDefault() ?? profile.Cluster ?? "");
        if (cluster is null || argument is ["?"]) return AskClusterAsync(step, cancellationToken);
        profile.Cluster = cluster.Id;
        return argument switch
        {
            [_, JobsArgument, .. var page] => ListJobsAsync(step, cluster, page is [var number] && int.TryParse(number, out var at) ? at : 0, cancellationToken),
            [_, SimilarArgument, var code] when guidance.FindOccupation(code) is { } occupation => ListSimilarAsync(step, occupation, cancellationToken),
            _ => ShowWaysAsync(step, cluster, cancellationToken),
        };
    }

    private Task<DialogTurnResult> AskClusterAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var ranked = standing.Match(ProfileOf(step)).Clusters;
        return ranked.Count == 0
            ? AskNextAsync(step, "no-matches", [NoMatchesYet], [AnswerOption.Of(StartButton, InterestsDialog.DialogId)], cancellationToken)
            : AskNextAsync(
                step, "which-cluster", [WhichCluster],
                [.. ranked.Take(MostOptions).Select(m => AnswerOption.Named(To(Id, m.Cluster.Id), m.Cluster.NameIn(ProfileOf(step).Language)))], cancellationToken);
    }

    private Task<DialogTurnResult> ShowWaysAsync(WaterfallStepContext step, CareerCluster cluster, CancellationToken cancellationToken)
    {
        // The occupation looked at last makes the questions to a professional concrete, when it is of this cluster.
        var occupation = guidance.FindOccupation(ProfileOf(step).Occupation) is { } last && last.ClusterIds.Contains(cluster.Id) ? last.Code.Value : cluster.Id;
        return AskNextAsync(
            step, "ways", [ThreeWays.With(cluster.NameIn(ProfileOf(step).Language))],
            [
                AnswerOption.Of(JobsButton, To(Id, $"{cluster.Id}|{JobsArgument}")),
                AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, occupation)),
                AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, cluster.Id)),
                AnswerOption.Of(OtherButton, To(Id, "?")),
            ],
            cancellationToken);
    }

    private Task<DialogTurnResult> ListJobsAsync(WaterfallStepContext step, CareerCluster cluster, int page, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        // Within a band of fit the job with most openings first: a fit nobody can find work in helps little.
        var ranked = guidance.Occupations.Rank(CareerStanding.Answers(profile), cluster.Id, int.MaxValue)
            .OrderByDescending(m => m.Fit).ThenByDescending(m => m.Occupation.PrimaryClusterId == cluster.Id)
            .ThenByDescending(m => m.Occupation.Figures.OpeningsPerYear ?? 0).ToList();
        var shown = ranked.Skip(page * PageSize).Take(PageSize).ToList();
        if (shown.Count == 0) (page, shown) = (0, [.. ranked.Take(PageSize)]);
        var fit = ranked.Count > 0 && ranked[0].InterestCorrelation is not null ? "yes" : "";
        return AskNextAsync(
            step, "jobs", [Jobs.With(cluster.NameIn(profile.Language), fit, List(shown, profile), figures.SourceOf("median_wage", profile.Language))],
            [
                .. shown.Select(m => AnswerOption.Named(To(OccupationDialog.DialogId, m.Occupation.Code.Value), m.Occupation.Title)),
                AnswerOption.Of(MoreButton, To(Id, $"{cluster.Id}|{JobsArgument}|{page + 1}")),
            ],
            cancellationToken);
    }

    private Task<DialogTurnResult> ListSimilarAsync(WaterfallStepContext step, Occupation occupation, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var answers = CareerStanding.Answers(profile);
        var similar = guidance.SimilarOccupations.To(occupation, PageSize, answers.ExcludedOccupations);
        return AskNextAsync(
            step, "similar", [Similar.With(occupation.Title, List(similar.Select(o => guidance.Occupations.Of(answers, o)), profile), figures.SourceOf("median_wage", profile.Language))],
            [
                .. similar.Select(o => AnswerOption.Named(To(OccupationDialog.DialogId, o.Code.Value), o.Title)),
                AnswerOption.Of(MoreButton, To(Id, $"{occupation.PrimaryClusterId}|{JobsArgument}")),
            ],
            cancellationToken);
    }

    private string List(IEnumerable<OccupationMatch> matches, Profile profile) =>
        string.Join('\n', matches.Select((m, i) => $"{i + 1}. {LimitsDialog.Marked(phrasebook.Render(FigurePhrases.OnOneLine(m.Occupation), profile.Language), m.Marks, phrasebook, profile.Language)}"));
}
