using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>A new round of statements: all of them, or only those that matter most. What was said before is kept, dated.</summary>
public sealed class RetakeDialog : GuideDialog
{
    public const string DialogId = "retake";

    /// <summary>Statements of a quick retake: half of a first sketch.</summary>
    public const int QuickCount = InterestInventory.FirstSketchCount / 2;

    /// <summary>Clusters whose reasons count when the statements that matter most are picked: those shown and the next two.</summary>
    private const int ClustersCounted = CareerStanding.ShownMatches + 2;

    /// <summary>Days after which a person who comes back is offered a retake: half a school year, in which tastes move.</summary>
    public const int LongDays = 120;

    public static readonly LineSet Lines = new("retake");

    private const string Quick = "quick";
    private const string Full = "full";

    private static readonly Line Ask = Lines.Line("ask", "count");
    private static readonly Line Begun = Lines.Line("begun", "count");
    private static readonly ButtonLine QuickButton = Lines.Button(Quick);
    private static readonly ButtonLine FullButton = Lines.Button(Full);
    private static readonly ButtonLine KeepButton = Lines.Button("keep");

    private readonly CareerStanding standing;

    public RetakeDialog(CareerStanding standing) : base(DialogId)
    {
        this.standing = standing;
        AddStep(AskWhichAsync);
        AddStep(BeginAsync);
    }

    /// <summary>Whether the answers are so old that tastes may have moved.</summary>
    public static bool IsLongAgo(Profile profile, DateOnly today) =>
        profile.Snapshots is [.., var last] && today.DayNumber - last.On.DayNumber >= LongDays && profile.Interests.Count >= InterestInventory.FirstSketchCount;

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        ProfileOf(step).Interests.Count < InterestInventory.FirstSketchCount
            ? GoToAsync(step, InterestsDialog.DialogId, cancellationToken)
            : AskAsync(step, new OpenQuestion
            {
                Dialog = Id,
                Step = "which",
                Says = [Ask.With(QuickCount)],
                Options = [AnswerOption.Of(QuickButton), AnswerOption.Of(FullButton), AnswerOption.Of(KeepButton)],
            }, cancellationToken);

    private async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step).Value;
        if (answer is not (Quick or Full)) return await GoToAsync(step, TurnOf(step).Conversation.Open.Count > 0 ? GoOn : MatchesDialog.DialogId, cancellationToken);
        var profile = ProfileOf(step);
        var seen = profile.Interests.Count + profile.SkippedStatements.Count;
        profile.KeepSnapshot(TodayOf(step));
        if (answer == Full)
        {
            profile.ClearStatements();
        }
        else
        {
            profile.TakeBack(MostTelling(profile));
            (profile.LimitsAsked, profile.IsRetake) = (false, true);
            await SayAsync(step, cancellationToken, Begun.With(profile.AskAgain.Count));
        }

        // What waits below belongs to the round before.
        await step.CancelAllDialogsAsync(cancellationToken);
        return await step.BeginDialogAsync(InterestsDialog.DialogId, answer == Full ? null : seen.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
    }

    /// <summary>The statements whose answers move the first clusters most, up or down; the first rated where nothing is ranked.</summary>
    private List<string> MostTelling(Profile profile)
    {
        var counted = standing.Match(profile).Clusters.Take(ClustersCounted).SelectMany(m => m.Contributions)
            .Where(a => a.Kind == EvidenceKind.Statement).ToLookup(a => a.Id, a => Math.Abs(a.Contribution));
        return [.. profile.Interests.Select(a => a.StatementId).OrderByDescending(id => counted[id].Sum()).Take(QuickCount)];
    }
}
