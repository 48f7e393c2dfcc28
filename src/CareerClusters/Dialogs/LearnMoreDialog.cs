using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Step 3: related occupations, talking to professionals, exploring programs; and jobs like one.</summary>
public sealed class LearnMoreDialog : GuideDialog
{
    public const string DialogId = "learn-more";

    /// <summary>After a cluster's id and a bar: list its jobs.</summary>
    public const string JobsArgument = "jobs";

    /// <summary>After a cluster's id and a bar: list jobs like the occupation whose code follows after another bar.</summary>
    private const string SimilarArgument = "similar";

    public static readonly LineSet Lines = new("learn-more");

    private const int PageSize = MostOptions - 1;

    private static readonly Line WhichCluster = Lines.Line("which-cluster");
    private static readonly Line NoMatchesYet = Lines.Line("no-matches-yet");
    private static readonly Line ThreeWays = Lines.Line("three-ways", "name");
    private static readonly Line Similar = Lines.Line("similar", "title", "list");
    private static readonly ButtonLine JobsButton = Lines.Button("jobs");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine OtherButton = Lines.Button("other-cluster");
    private static readonly ButtonLine MoreButton = Lines.Button("more-jobs");
    private static readonly ButtonLine StartButton = Lines.Button("start");

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly FigureLists lists;
    private readonly Phrasebook phrasebook;

    public LearnMoreDialog(CareerGuidance guidance, CareerStanding standing, FigureLists lists, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.standing, this.lists, this.phrasebook) = (guidance, standing, lists, phrasebook);
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
            // Buttons of earlier releases lead here.
            [_, JobsArgument, ..] => GoToAsync(step, JobsDialog.Of(cluster.Id), cancellationToken),
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
                AnswerOption.Of(JobsButton, JobsDialog.Of(cluster.Id)),
                AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, occupation)),
                AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, cluster.Id)),
                AnswerOption.Of(OtherButton, To(Id, "?")),
            ],
            cancellationToken);
    }

    private Task<DialogTurnResult> ListSimilarAsync(WaterfallStepContext step, Occupation occupation, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var answers = standing.Counted(profile);
        var similar = guidance.SimilarOccupations.To(occupation, PageSize, answers.ExcludedOccupations);
        return AskNextAsync(
            step, "similar",
            [
                Similar.With(occupation.Title, List(similar.Select(o => guidance.Occupations.Of(answers, o)), profile)),
                lists.SourceOf(OccupationSort.Fit, similar, profile.Language), .. FigureLists.NotesOf(similar, profile.LeastPayUsd),
            ],
            [
                .. similar.Select(o => AnswerOption.Named(To(OccupationDialog.DialogId, o.Code.Value), o.Title)),
                AnswerOption.Of(MoreButton, JobsDialog.Of(occupation.PrimaryClusterId)),
            ],
            cancellationToken, [AnswerOption.Of(CompareDialog.TheseButton, CompareDialog.WithLike(guidance, occupation, profile))]);
    }

    private string List(IEnumerable<OccupationMatch> matches, Profile profile) =>
        string.Join('\n', matches.Select((m, i) => $"{i + 1}. {LimitsDialog.Marked(lists.Line(m.Occupation, OccupationSort.Fit, profile.Language), m.Marks, phrasebook, profile.Language)}"));
}
