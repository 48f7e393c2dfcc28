using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// A short log after a talk: three questions that can be skipped. The answers are kept in the person's history; what they say of likes
/// and skills is offered as statements to confirm in <see cref="ExperienceDialog"/>, and only those count.
/// </summary>
public sealed class TalkLogDialog : GuideDialog
{
    public const string DialogId = "talk-log";

    public static readonly LineSet Lines = new("talk-log");

    /// <summary>Forms that tell of a talk that is over.</summary>
    internal static readonly ButtonLine SaidLog = Lines.Button("said-log");

    private const string PlanIt = "plan-it";
    private const string Nothing = "nothing";

    /// <summary>Value of an answer that tells of unease: nothing of it is kept, and nothing more is asked.</summary>
    internal const string UneasyValue = "uneasy";

    private static readonly Line AskAbout = Lines.Line("ask-about");
    private static readonly Line AskSurprised = Lines.Line("ask-surprised", "name", "unread", "done");
    private static readonly Line AskVerdict = Lines.Line("ask-verdict");
    private static readonly Line AskNext = Lines.Line("ask-next");
    private static readonly Line Offer = Lines.Line("offer", "step");
    private static readonly Line Planned = Lines.Line("planned", "step", "date");
    private static readonly Line Kept = Lines.Line("kept", "any");
    private static readonly Line WhereNext = Lines.Line("where-next", "unsure");
    private static readonly ButtonLine YesButton = Lines.Button("would-like");
    private static readonly ButtonLine UnsureButton = Lines.Button("unsure");
    private static readonly ButtonLine NoButton = Lines.Button("would-not");
    private static readonly ButtonLine PlanItButton = Lines.Button(PlanIt);
    private static readonly ButtonLine NothingButton = Lines.Button(Nothing);
    private static readonly ButtonLine LeaveItButton = Lines.Button("leave-it");
    private static readonly ButtonLine CompareButton = Lines.Button("compare");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine HistoryButton = Lines.Button("history");

    private readonly CareerGuidance guidance;
    private readonly TalkSteps steps;
    private readonly TalkRequests requests;
    private readonly DayWords days;

    public TalkLogDialog(CareerGuidance guidance, TalkSteps steps, TalkRequests requests, DayWords days) : base(DialogId)
    {
        (this.guidance, this.steps, this.requests, this.days) = (guidance, steps, requests, days);
        AddStep(AskAsync);
        AddStep(ReadAsync);
    }

    /// <summary>Ways on after a talk, for the page that tells what changed; empty when what was told is no talk.</summary>
    internal static IReadOnlyList<AnswerOption> WaysOn(CareerGuidance guidance, Profile profile, int told) =>
        profile.Talks.Find(t => t.Told == told) is not { } note ? []
        : [.. note.Verdict == TalkNote.Unsure ? [AnswerOption.Of(CompareButton, Comparison(guidance, profile, note))] : Array.Empty<AnswerOption>(), AnswerOption.Of(PlanButton, PlanDialog.DialogId)];

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        // The log keeps the number it was begun with, also when its question is asked anew.
        if (TalkLog.Read(ArgumentOf(step)) is not { } log) return step.ReplaceDialogAsync(Id, TalkLog.Begun(turn, null).Write(), cancellationToken);
        switch (log.Asks)
        {
            case TalkLog.About:
                var looked = turn.Profile.Occupation is { } code ? guidance.FindOccupation(code) : null;
                return AskForAsync(step, log, AskAbout, looked is null ? [] : [AnswerOption.Named(looked.Code.Value, looked.Title)], cancellationToken);
            case TalkLog.Surprised:
                var done = TalkSteps.Finish(turn.Profile, log.Step);
                return AskForAsync(step, log, AskSurprised.With(steps.NameOf(log.Subject, turn.Profile.Language), log.IsUnread ? "yes" : "", done ? "yes" : ""), [], cancellationToken);
            case TalkLog.Verdict:
                AnswerOption[] verdicts = [AnswerOption.Of(YesButton, TalkNote.Yes), AnswerOption.Of(UnsureButton, TalkNote.Unsure), AnswerOption.Of(NoButton, TalkNote.No)];
                return AskForAsync(step, log, AskVerdict, verdicts, cancellationToken, AnswerKind.Choice);
            case TalkLog.Next:
                return AskForAsync(step, log, AskNext, [], cancellationToken);
            case TalkLog.Offer:
                return AskForAsync(step, log, Offer.With(StepOf(step, log).Text), [AnswerOption.Of(PlanItButton), AnswerOption.Of(LeaveItButton)], cancellationToken, AnswerKind.Choice);
            default:
                return AskWhereNextAsync(step, NoteOf(step, log), cancellationToken);
        }
    }

    private static Task<DialogTurnResult> AskForAsync(
        WaterfallStepContext step, TalkLog log, Phrase says, IReadOnlyList<AnswerOption> options, CancellationToken cancellationToken, AnswerKind kind = AnswerKind.Text) =>
        AskAsync(step, new OpenQuestion { Dialog = DialogId, Step = log.Asks, Says = [says], Options = options, Typed = kind == AnswerKind.Text ? [AnswerOption.Of(NothingButton)] : [], Kind = kind, TakesQuestions = true, CanSkip = log.Asks != TalkLog.Offer }, cancellationToken);

    private Task<DialogTurnResult> AskWhereNextAsync(WaterfallStepContext step, TalkNote note, CancellationToken cancellationToken)
    {
        var (profile, unsure) = (ProfileOf(step), note.Verdict == TalkNote.Unsure);
        return AskNextAsync(
            step, "where-next", [WhereNext.With(unsure ? "yes" : "")],
            [
                .. unsure ? [AnswerOption.Of(CompareButton, Comparison(guidance, profile, note))] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
                AnswerOption.Of(PlanButton, PlanDialog.DialogId),
                AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, note.About.Length > 0 ? note.About : null)),
                AnswerOption.Of(HistoryButton, HistoryDialog.DialogId),
            ],
            cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (log, answer, profile) = (TalkLog.Read(ArgumentOf(step))!, AnswerOf(step), ProfileOf(step));
        if (answer.Value == UneasyValue)
        {
            await SayAsync(step, cancellationToken, PageQuestions.Uneasy);
            return await GoOnAsync(step, log with { Asks = TalkLog.End }, cancellationToken);
        }

        if (answer.Value == Nothing) answer = new Answer(null, "", Skipped: true);
        var text = answer.Skipped ? "" : TalkNote.Kept(answer.Text);
        switch (log.Asks)
        {
            case TalkLog.About:
                var about = answer.Skipped ? null : answer.Value ?? requests.OccupationOf(answer.Text, profile.Language);
                return await GoOnAsync(step, log with { Subject = about ?? "", Asks = TalkLog.Surprised, IsUnread = about is null && !answer.Skipped }, cancellationToken);
            case TalkLog.Surprised:
                profile.Keep(NoteOf(step, log) with { Surprised = text });
                return await GoOnAsync(step, log with { Asks = TalkLog.Verdict }, cancellationToken);
            case TalkLog.Verdict:
                profile.Keep(NoteOf(step, log) with { Verdict = answer.Skipped ? "" : answer.Value! });
                return await GoOnAsync(step, log with { Asks = TalkLog.Next }, cancellationToken);
            case TalkLog.Next:
                profile.Keep(NoteOf(step, log) with { Next = text });
                return text.Length > 0 ? await GoOnAsync(step, log with { Asks = TalkLog.Offer }, cancellationToken) : await ConfirmAsync(step, log, cancellationToken);
            case TalkLog.Offer:
                if (answer.Value == PlanIt) await PlanAsync(step, log, cancellationToken);
                return await ConfirmAsync(step, log, cancellationToken);
            default:
                return await FollowAsync(step, cancellationToken);
        }
    }

    private static Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, TalkLog log, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(DialogId, log.Write(), cancellationToken);

    private async Task PlanAsync(WaterfallStepContext step, TalkLog log, CancellationToken cancellationToken)
    {
        var (profile, planned) = (ProfileOf(step), StepOf(step, log));
        PlanDialog.Note(profile, planned);
        await SayAsync(step, cancellationToken, Planned.With(planned.Text, planned.Due is { } due ? days.Of(due, profile.Language) : ""));
    }

    /// <summary>What to check next, as a step: a day in it is the step's day, and the same thing to do is the same step.</summary>
    private static PlanStep StepOf(WaterfallStepContext step, TalkLog log)
    {
        var (turn, text) = (TurnOf(step), NoteOf(step, log).Next);
        var found = PlanDates.Find(text, turn.Profile.Language, turn.Now);
        var what = PlanText.WithoutSpan(text, found?.Start ?? 0, found?.End ?? -1) is { Length: > 0 } words ? words : text;
        var id = turn.Profile.Plan.Find(s => !s.Done && s.Text.Equals(what, StringComparison.OrdinalIgnoreCase))?.Id;
        return new PlanStep(id ?? turn.Profile.NextPlanStep.ToString(CultureInfo.InvariantCulture), what, found?.Due, Done: false);
    }

    private async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, TalkLog log, CancellationToken cancellationToken)
    {
        var note = NoteOf(step, log);
        await SayAsync(step, cancellationToken, Kept.With(note.IsEmpty ? "" : "yes"));
        var proposed = guidance.TalkStatements.Propose(
            [note.Surprised, note.Next], guidance.FindOccupation(note.About), note.Verdict switch { TalkNote.Yes => true, TalkNote.No => false, _ => null });
        var told = ExperienceDialog.Together(ToldAnswer.Read(log.Told), proposed).ToList();
        return told.Count > 0
            ? await step.ReplaceDialogAsync(ExperienceDialog.DialogId, ExperienceDialog.Argument(log.Number, told), cancellationToken)
            : await GoOnAsync(step, log with { Asks = TalkLog.End }, cancellationToken);
    }

    private static TalkNote NoteOf(WaterfallStepContext step, TalkLog log) =>
        ProfileOf(step).Talks.Find(t => t.Told == log.Number) ?? new TalkNote(log.Number, TodayOf(step), log.Subject);

    /// <summary>The work talked about beside the one next door that asks for the same schooling, else less, else more, and has figures of its own to compare; without an occupation, the first two of the person's list.</summary>
    private static string Comparison(CareerGuidance guidance, Profile profile, TalkNote note) =>
        guidance.FindOccupation(note.About) is { } occupation && guidance.NextDoor.Of(occupation, CareerStanding.Answers(profile).ExcludedOccupations) is var next
        && Array.Find([next.Sideways, next.Down, next.Up], o => o is not null && o.Figures.SocCode != occupation.Figures.SocCode) is { } like
            ? CompareDialog.Between(occupation.Code.Value, like.Code.Value) : CompareDialog.DialogId;
}
