using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies;
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

    /// <summary>Argument: give the answers before the last change back.</summary>
    public const string RestoreArgument = "restore";

    private const string Quick = "quick";
    private const string Full = "full";

    private static readonly Line Ask = Lines.Line("ask", "count");
    private static readonly Line Begun = Lines.Line("begun", "count");
    private static readonly Line Waiting = Lines.Line("waiting", "date", "needed");
    private static readonly Line Restored = Lines.Line("restored", "date");
    private static readonly Line NothingOld = Lines.Line("nothing-old");
    private static readonly ButtonLine QuickButton = Lines.Button(Quick);
    private static readonly ButtonLine FullButton = Lines.Button(Full);
    private static readonly ButtonLine KeepButton = Lines.Button("keep");

    /// <summary>Leads back to the answers before the last change.</summary>
    internal static readonly ButtonLine OldAnswersButton = Lines.Button("old-answers");

    private readonly CareerStanding standing;
    private readonly DayWords days;

    public RetakeDialog(CareerStanding standing, DayWords days) : base(DialogId)
    {
        (this.standing, this.days) = (standing, days);
        AddStep(AskWhichAsync);
        AddStep(BeginAsync);
    }

    /// <summary>Whether the answers are so old that tastes may have moved.</summary>
    public static bool IsLongAgo(Profile profile, DateOnly today) =>
        profile.Snapshots is [.., var last] && today.DayNumber - last.On.DayNumber >= LongDays && profile.Interests.Count >= InterestInventory.FirstSketchCount;

    /// <summary>Says that a list is from the round before, and how many statements a new one still needs.</summary>
    internal static Phrase WaitingFor(Profile profile, ProfileSnapshot before, DayWords days) =>
        Waiting.With(days.Of(before.On, profile.Language), Math.Max(0, InterestInventory.FewestToRank - profile.Interests.Count));

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        ArgumentOf(step) == RestoreArgument ? RestoreAsync(step, cancellationToken)
        : ProfileOf(step).Interests.Count < InterestInventory.FirstSketchCount
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
            profile.AwaitsRound = true;
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

    private async Task<DialogTurnResult> RestoreAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (profile.Snapshots.LastOrDefault(s => !s.SaysTheSameAs(profile)) is not { } before) return await EndAsync(step, NothingOld, cancellationToken);
        // A round that carries a list is worth keeping; half of one is dropped.
        if (!profile.IsRetake && standing.RoundBefore(profile) is null) profile.KeepSnapshot(TodayOf(step));
        before.RestoreTo(profile);
        await SayAsync(step, cancellationToken, Restored.With(days.Of(before.On, profile.Language)));
        // What waits below belongs to the round that is dropped.
        await step.CancelAllDialogsAsync(cancellationToken);
        return await step.BeginDialogAsync(MatchesDialog.DialogId, null, cancellationToken);
    }

    /// <summary>The statements whose answers move the first clusters most, up or down; the first rated where nothing is ranked.</summary>
    private List<string> MostTelling(Profile profile)
    {
        var counted = standing.Match(profile).Clusters.Take(ClustersCounted).SelectMany(m => m.Contributions)
            .Where(a => a.Kind == EvidenceKind.Statement).ToLookup(a => a.Id, a => Math.Abs(a.Contribution));
        return [.. profile.Interests.Select(a => a.StatementId).OrderByDescending(id => counted[id].Sum()).Take(QuickCount)];
    }
}
