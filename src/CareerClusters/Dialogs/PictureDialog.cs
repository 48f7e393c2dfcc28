using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Pictures;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>"Show me a picture": interests, matches, pay and growth of the job at hand, or pay in the cluster at hand, with the same in words.</summary>
public sealed class PictureDialog : GuideDialog
{
    public const string DialogId = "picture";

    public static readonly LineSet Lines = new("picture");

    private const string Interests = "interests";
    private const string Matches = "matches";
    private const string Pay = CareerCharts.PayKind;
    private const string Growth = CareerCharts.GrowthKind;
    private const string Cluster = CareerCharts.ClusterKind;

    private static readonly Line NotYet = Lines.Line("not-yet");
    private static readonly Line ByHour = Lines.Line("by-hour", "title");
    private static readonly Line Asking = Lines.Line("next");
    internal static readonly ButtonLine Asked = Lines.Button("asked");
    private static readonly ButtonLine ProfileAsked = Lines.Button("profile");
    private static readonly ButtonLine PayButton = Lines.Button(Pay);
    private static readonly ButtonLine GrowthButton = Lines.Button(Growth);
    private static readonly ButtonLine InterestsButton = Lines.Button(Interests);
    private static readonly ButtonLine MatchesButton = Lines.Button(Matches);
    private static readonly ButtonLine JobButton = Lines.Button("job");
    private static readonly ButtonLine ClusterButton = Lines.Button(Cluster);
    private static readonly ButtonLine JobsButton = Lines.Button("jobs");
    private static readonly ButtonLine ListButton = Lines.Button("list");
    private static readonly ButtonLine StartButton = Lines.Button("start");

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly CareerCharts charts;
    private readonly FigurePhrases figures;
    private readonly PictureLinks links;

    public PictureDialog(CareerGuidance guidance, CareerStanding standing, CareerCharts charts, FigurePhrases figures, PictureLinks links) : base(DialogId)
    {
        (this.guidance, this.standing, this.charts, this.figures, this.links) = (guidance, standing, charts, figures, links);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The destination that shows an occupation's pay.</summary>
    public static string PayOf(string code) => To(DialogId, $"{Pay}|{code}");

    /// <summary>The destination that shows pay in a cluster.</summary>
    public static string OfCluster(string id) => To(DialogId, $"{Cluster}|{id}");

    /// <summary>
    /// Where a whole message leads that asks for a picture, in any language: to that of what it names, else of what the person looks at;
    /// null when it asks for none.
    /// </summary>
    internal static string? Find(CareerGuidance guidance, Phrasebook phrasebook, GuideTurn turn)
    {
        var said = SaidText.Normalize(turn.Text);
        if (phrasebook.IsSaid(ProfileAsked, said)) return To(DialogId, Interests);
        return phrasebook.IsSaid(Asked, said) ? OfWhatIsLookedAt(turn, Pay)
            : phrasebook.Gaps(Asked, said).Select(named => Named(guidance, phrasebook, turn, named)).FirstOrDefault(found => found is not null);
    }

    /// <summary>Where "show me a picture of the growth" leads from a page with its own picture; null for any other answer, or for what is not known.</summary>
    internal static string? OfNamed(CareerGuidance guidance, Phrasebook phrasebook, GuideTurn turn, Answer answer) =>
        answer is { Argument: { } named, Value: { } value } && value.Split(':') is [DialogId, ..] ? Named(guidance, phrasebook, turn, named) : null;

    /// <summary>The picture of something named: a kind ("the pay", "my matches"), or a job; null for anything else.</summary>
    private static string? Named(CareerGuidance guidance, Phrasebook phrasebook, GuideTurn turn, string named)
    {
        if (phrasebook.IsSaid(InterestsButton, named)) return To(DialogId, Interests);
        if (phrasebook.IsSaid(MatchesButton, named)) return To(DialogId, Matches);
        if (phrasebook.IsSaid(PayButton, named)) return OfWhatIsLookedAt(turn, Pay, turn.Profile.Occupation);
        if (phrasebook.IsSaid(GrowthButton, named)) return OfWhatIsLookedAt(turn, Growth, turn.Profile.Occupation);
        return guidance.Search.FindAsked(named) is { Confidence: Confidence.Sure, Hits: [{ Kind: HitKind.Occupation or HitKind.Cluster } hit, ..] }
            ? hit.Kind == HitKind.Cluster ? OfCluster(hit.Id) : PayOf(hit.Id) : null;
    }

    /// <summary>The picture of what the person looks at: of several jobs the first, else a job seen before where the words name its pay or growth.</summary>
    private static string OfWhatIsLookedAt(GuideTurn turn, string kind, string? before = null)
    {
        var page = turn.Conversation.Current?.Dialog;
        if (page is ClusterDialog.DialogId or JobsDialog.DialogId or LearnMoreDialog.DialogId && turn.Profile.Cluster is { } cluster) return OfCluster(cluster);
        var job = page is OccupationDialog.DialogId or TalkDialog.DialogId or ProgramsDialog.DialogId or DialogId ? turn.Profile.Occupation
            : page is CompareDialog.DialogId or WishDialog.DialogId or JobInMindDialog.DialogId ? OccupationDialog.FirstOf(turn.Conversation.Current) : null;
        job ??= before;
        return job is null ? To(DialogId, Matches) : To(DialogId, $"{kind}|{job}");
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (profile, argument) = (ProfileOf(step), (ArgumentOf(step) ?? Matches).Split('|'));
        var told = Told(argument, profile);
        if (told is not null) await TurnOf(step).ShowAsync(told, links, cancellationToken);
        return await AskNextAsync(step, "picture", [.. told is null ? Instead(argument, profile.Language) : [Asking]], Ways(argument, profile), cancellationToken);
    }

    /// <summary>What is said where there is nothing to draw: the figure that is published, or that none is.</summary>
    private IEnumerable<Phrase> Instead(string[] argument, string language)
    {
        if (argument is not [Pay or Growth, var code] || guidance.FindOccupation(code) is not { } occupation) return [NotYet];
        return argument[0] == Growth ? [figures.JobOutlook(occupation, language), Asking]
            : [.. OccupationLimits.HourlyPay(occupation) is null ? Array.Empty<Phrase>() : [ByHour.With(occupation.Title)], figures.Pay(occupation, language), Asking];
    }

    private ToldChart? Told(string[] argument, Profile profile)
    {
        var language = profile.Language;
        return argument switch
        {
            [var kind, var id] => charts.Find(kind, id, language),
            [Interests] => charts.OfInterests(guidance.Inventory.Score(standing.Counted(profile).Interests), language),
            _ => CareerStanding.Shown(standing.Match(profile)) is { Count: > 0 } matches ? charts.OfMatches(matches, language) : null,
        };
    }

    private static AnswerOption[] Ways(string[] argument, Profile profile) => argument is [Cluster, var id]
        ? [AnswerOption.Of(JobsButton, JobsDialog.Of(id)), AnswerOption.Of(ClusterButton, To(ClusterDialog.DialogId, id))]
        : argument is [_, var code]
        ?
        [
            argument[0] == Pay ? AnswerOption.Of(GrowthButton, To(DialogId, $"{Growth}|{code}")) : AnswerOption.Of(PayButton, PayOf(code)),
            AnswerOption.Of(JobButton, To(OccupationDialog.DialogId, code)),
        ]
        : profile.Interests.Count == 0 ? [AnswerOption.Of(StartButton, InterestsDialog.DialogId)]
        :
        [
            argument is [Interests] ? AnswerOption.Of(MatchesButton, To(DialogId, Matches)) : AnswerOption.Of(InterestsButton, To(DialogId, Interests)),
            AnswerOption.Of(ListButton, MatchesDialog.DialogId),
        ];
}
