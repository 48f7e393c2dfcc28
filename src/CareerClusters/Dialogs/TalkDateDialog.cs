using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Gives a talk its day and time: asks for what was not said, puts it into the plan where that is wanted, and gives a calendar file.</summary>
public sealed class TalkDateDialog : LinkDialog
{
    public const string DialogId = "talk-date";

    public static new readonly LineSet Lines = new("talk-date");

    /// <summary>What a step of the plan is called that is a talk.</summary>
    internal static readonly Line Step = Lines.Line("step", "name");

    /// <summary>What a calendar says of a talk.</summary>
    internal static readonly Line Description = Lines.Line("description", "questions");

    /// <summary>Forms that ask for a day for a talk, and forms that tell one.</summary>
    internal static readonly ButtonLine SaidCalendar = Lines.Button("said-calendar"), SaidDate = Lines.Button("said-date");

    private const string Plan = "plan";
    private const string FileOnly = "file-only";
    private const string Other = "other";
    private const string NoTime = "no-time";
    private const string NoDay = "no-day";

    private static readonly Line AskWhen = Lines.Line("ask-when", "name", "unread");
    private static readonly Line AskDay = Lines.Line("ask-day", "first", "last", "unread");
    private static readonly Line NoDayYet = Lines.Line("no-day-yet");
    private static readonly Line AskTime = Lines.Line("ask-time", "day", "unread");
    private static readonly Line Passed = Lines.Line("passed", "day");
    private static readonly Line Offer = Lines.Line("offer", "name", "moment", "minutes", "before");
    private static readonly Line Noted = Lines.Line("noted", "moment");
    private static readonly Line Made = Lines.Line("made", "link", "until");
    private static readonly ButtonLine NoTimeButton = Lines.Button(NoTime);
    private static readonly ButtonLine NoDayButton = Lines.Button(NoDay);
    private static readonly ButtonLine PlanButton = Lines.Button(Plan);
    private static readonly ButtonLine FileOnlyButton = Lines.Button(FileOnly);
    private static readonly ButtonLine OtherButton = Lines.Button(Other);
    private static readonly ButtonLine QuestionsButton = Lines.Button("questions");

    private readonly ITurnStore store;
    private readonly TalkSteps steps;
    private readonly DayWords days;
    private readonly TalkRequests requests;

    public TalkDateDialog(ITurnStore store, TalkSteps steps, TalkRequests requests, HandoutLinks links, DayWords days) : base(DialogId, links, days)
    {
        (this.store, this.steps, this.requests, this.days) = (store, steps, requests, days);
        AddStep(AskAsync);
        AddStep(ReadAsync);
        AddStep(MakeAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, talk) = (TurnOf(step), TalkOf(step));
        var (language, unread) = (turn.Profile.Language, talk.Asks == TalkAppointment.Unread ? "yes" : "");
        if (talk.Passed is { } passed) return AskForAsync(step, "when", Passed.With(days.Of(passed, talk.At, language)), [], cancellationToken);
        if (talk is { Day: null, Among: { } among })
            return AskForAsync(step, "when", AskDay.With(days.Of(among.First, language), days.Of(among.Last, language), unread), [], cancellationToken);
        if (talk.Day is not { } day) return AskForAsync(step, "when", AskWhen.With(steps.NameOf(talk.Subject, language), unread), [], cancellationToken);
        if (talk.At is null && talk.Asks != TalkAppointment.NoTime)
            return AskForAsync(step, "time", AskTime.With(days.Of(day, language), unread), [AnswerOption.Of(NoTimeButton)], cancellationToken);
        var before = TalkSteps.Open(turn.Profile, talk.Subject) is { Due: { } due } planned ? days.Of(due, planned.At, language) : "";
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "offer",
            Says = [Offer.With(steps.NameOf(talk.Subject, language), days.Of(day, talk.At, language), talk.At is null ? "" : talk.Minutes, before)],
            Options = [AnswerOption.Of(PlanButton), AnswerOption.Of(FileOnlyButton), AnswerOption.Of(OtherButton)],
        }, cancellationToken);
    }

    private Task<DialogTurnResult> AskForAsync(WaterfallStepContext step, string name, Phrase says, IReadOnlyList<AnswerOption> options, CancellationToken cancellationToken) =>
        AskAsync(step, new OpenQuestion { Dialog = Id, Step = name, Says = [says], Options = options, Kind = AnswerKind.Text, Typed = name == "when" ? [AnswerOption.Of(NoDayButton)] : [], CanSkip = true }, cancellationToken);

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, talk, answer) = (TurnOf(step), TalkOf(step), AnswerOf(step));
        if (answer.Skipped) return await GoToAsync(step, GoOn, cancellationToken);
        if (answer.Value == NoDay) return await EndAsync(step, NoDayYet, cancellationToken);
        // Another talk that was had is no day for this one.
        if (answer.Value is null && requests.FindLog(turn) is { } had) return await GoToAsync(step, had, cancellationToken);
        switch (answer.Value)
        {
            case Plan:
                var planned = steps.Plan(turn.Profile, talk);
                turn.MarkPlanChanges();
                await SayAsync(step, cancellationToken, Noted.With(days.Of(planned.Due!.Value, planned.At, turn.Profile.Language)));
                return CanMake ? await step.NextAsync(null, cancellationToken) : await step.ReplaceDialogAsync(PlanDialog.DialogId, PlanDialog.DatedArgument + planned.Id, cancellationToken);
            case FileOnly when CanMake:
                return await step.NextAsync(null, cancellationToken);
            case FileOnly:
                return await EndAsync(step, NoLinks, cancellationToken);
            case Other:
                return await AgainAsync(step, new TalkAppointment(talk.Subject), cancellationToken);
            case NoTime:
                return await AgainAsync(step, talk with { Asks = TalkAppointment.NoTime }, cancellationToken);
            default:
                return await AgainAsync(step, Told(talk, answer.Text, turn), cancellationToken);
        }
    }

    /// <summary>What is known of a talk after a text: what it says takes the place of what was known.</summary>
    internal static TalkAppointment Told(TalkAppointment talk, string text, GuideTurn turn)
    {
        var said = TalkTimes.Read(text, turn.Profile.Language, turn.Now);
        var (day, at) = (said.Day ?? (said.Passed is null ? talk.Day : null), said.At ?? talk.At);
        if (said.Passed is { } past) return talk with { Day = null, At = at, Asks = null, Passed = past };
        if (said.Among is { } among) return talk with { Day = null, At = at, Asks = null, Passed = null, Among = among };
        // Asked for a day of next week, "Tuesday" is the one of that week.
        while (said is { IsWeekday: true, Day: not null } && day < talk.Among?.First) day = day?.AddDays(7);
        // Said on Friday evening, "Friday at 3" was today.
        if (day?.ToDateTime(at ?? TimeOnly.MaxValue) < turn.Now.DateTime) return talk with { Day = null, At = at, Asks = null, Passed = day };
        return talk with { Day = day, At = at, Minutes = said.Minutes ?? talk.Minutes, Asks = said.Any ? null : TalkAppointment.Unread, Passed = null };
    }

    private static Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, TalkAppointment talk, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(DialogId, talk.Write(), cancellationToken);

    private async Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, talk) = (TurnOf(step), TalkOf(step));
        var person = await store.FindPersonAsync(TurnAddresses.Of(step.Context.Activity), cancellationToken);
        var planned = TalkSteps.Open(turn.Profile, talk.Subject) is { } open && open.Due == talk.Day && open.At == talk.At ? open : null;
        var file = new PlanCalendar(turn, person, s => steps.Describe(turn.Profile, s)).Write([planned ?? steps.Unplanned(turn, talk)]);
        return await GiveAsync(
            step, _ => Task.FromResult(file), HandoutChange.Calendar, (link, until) => Made.With(link, until), cancellationToken,
            planned is null ? GoOn : To(PlanDialog.DialogId, PlanDialog.DatedArgument + planned.Id),
            AnswerOption.Of(QuestionsButton, To(InterviewDialog.DialogId, talk.Subject.Length > 0 ? talk.Subject : null)));
    }

    private static TalkAppointment TalkOf(WaterfallStepContext step) => TalkAppointment.Read(ArgumentOf(step), ProfileOf(step).Occupation ?? ProfileOf(step).Cluster ?? "");
}
