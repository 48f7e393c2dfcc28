using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Bot.Reminders;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>Step 4: dated steps in the person's own words, and what to do with the ones there are.</summary>
public sealed class PlanDialog : GuideDialog
{
    public const string DialogId = "plan";

    /// <summary>Argument: ask for a new step at once.</summary>
    public const string AddArgument = "add";

    /// <summary>Argument: list every step.</summary>
    internal const string AllArgument = "all";

    public static readonly LineSet Lines = new("plan");

    /// <summary>Begins the argument when a step has just got a day: whether a reminder is wanted is asked with the plan.</summary>
    public const string DatedArgument = "dated ";

    /// <summary>Begins the argument when a new step was told already: its words follow.</summary>
    public const string NewArgument = "new ";

    private const string StepValue = "step";
    private const string DatedValue = "dated";
    private const string Remind = "remind";
    private const string NoReminder = "no-reminder";
    private const string Leave = "leave";
    private const int LongestStep = 300;

    /// <summary>The forms in which a new step is told anywhere.</summary>
    internal static readonly ButtonLine SaidNew = Lines.Button("said-new");

    /// <summary>The forms in which a step is told where the plan is shown, or with a day.</summary>
    internal static readonly ButtonLine SaidAdd = Lines.Button("said-add");

    /// <summary>The forms in which a new step is told with a reminder.</summary>
    internal static readonly ButtonLine SaidRemindNew = Lines.Button("said-remind-new");

    /// <summary>What people say before something they have to do.</summary>
    internal static readonly ButtonLine SaidHaveTo = Lines.Button("said-have-to");

    /// <summary>The forms in which a reminder of a step is asked for, and in which all of them are asked about.</summary>
    internal static readonly ButtonLine SaidRemind = Lines.Button("said-remind"), SaidReminders = Lines.Button("said-reminders");

    private static readonly Line AskWhat = Lines.Line("ask-what");
    private static readonly Line Noted = Lines.Line("noted", "step", "date", "next");

    /// <summary>What the page says: said by <see cref="PlanPage"/>.</summary>
    internal static readonly Line Your = Lines.Line("your-plan", "list", "more", "done"), Item = Lines.Line("item", "number", "step", "date", "timed", "done"),
        YourGoals = Lines.Line("your-goals", "list", "reached"), Goal = Lines.Line("goal", "number", "goal", "date", "reached"), NoSteps = Lines.Line("no-steps");

    private static readonly ButtonLine LeaveButton = Lines.Button(Leave);

    private static readonly Line AskReminder = Lines.Line("ask-reminder", "page", "terminal");
    private static readonly Line ReminderSet = Lines.Line("reminder-set", "page", "terminal");

    /// <summary>What the page offers: see <see cref="PlanPage"/>.</summary>
    internal static readonly ButtonLine RemindButton = Lines.Button(Remind), NoReminderButton = Lines.Button(NoReminder), AddButton = Lines.Button(AddArgument), ChangeButton = Lines.Button("change"),
        ChangeGoalButton = Lines.Button("change-goal"), AllButton = Lines.Button("show-all"), CalendarButton = Lines.Button("calendar"), LearnMoreButton = Lines.Button("learn-more"), MatchesButton = Lines.Button("matches");

    private readonly PlanPage page;
    private readonly DayWords days;
    private readonly PlanSuggestions suggestions;
    private readonly PlanAdditions plans;
    private readonly TalkRequests talks;
    private readonly int reminderHour;

    public PlanDialog(PlanPage page, DayWords days, PlanSuggestions suggestions, PlanAdditions plans, TalkRequests talks, IOptions<PlanOptions> options) : base(DialogId)
    {
        (this.page, this.days, this.suggestions, this.plans, this.talks, reminderHour) = (page, days, suggestions, plans, talks, options.Value.ReminderHour);
        AddStep(AskWhatAsync);
        AddStep(ReadWhatAsync);
        AddStep(ShowAsync);
        AddStep(ReadNextAsync);
    }

    private Task<DialogTurnResult> AskWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var told = ArgumentOf(step)?.StartsWith(NewArgument, StringComparison.Ordinal) == true ? ArgumentOf(step)![NewArgument.Length..] : null;
        if (told is null && ArgumentOf(step) != AddArgument && profile.Plan.Count + profile.Goals.Count > 0) return step.NextAsync(null, cancellationToken);
        // The step's number is fixed when it is asked: answered again after "back", it is the same step.
        step.Values[StepValue] = profile.NextPlanStep.ToString(CultureInfo.InvariantCulture);
        if (told is not null) return step.NextAsync(new Answer(null, told), cancellationToken);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "what",
            Says = [AskWhat],
            Options = suggestions.For(profile),
            Typed = [AnswerOption.Of(LeaveButton)],
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Answer { Skipped: false, Value: not Leave } answer) return await step.NextAsync(null, cancellationToken);
        var turn = TurnOf(step);
        var (language, plan) = (turn.Profile.Language, turn.Profile.Plan);
        // "Add it to my plan" may be said here too, of the step that is asked for; "add a step" tells of none yet.
        var typed = answer.Value is null;
        var addition = typed ? plans.FindAddition(turn, isOnPage: true) : null;
        if (addition is "" && SaidText.Normalize(answer.Text) == SaidText.Normalize(turn.Text)) return await step.ReplaceDialogAsync(DialogId, AddArgument, cancellationToken);
        var said = addition is { Length: > 0 } ? addition : typed ? plans.WithoutLead(answer.Text) : answer.Text;
        var text = said.Length > LongestStep ? said[..LongestStep] : said;
        if (typed) text = await NoteAllButLastAsync(step, text, cancellationToken);
        // A suggestion has no date, whatever the name of a job in it.
        var talk = answer.Value == PlanSuggestions.TalkValue ? new TalkAppointment(turn.Profile.Occupation!) : typed ? talks.ReadDate(turn, text) : null;
        var found = typed ? PlanDates.Find(text, language, turn.Now) : null;
        var passed = typed ? PlanDates.FindPast(text, language, turn.Now) : null;
        var date = found ?? passed;
        var what = PlanText.WithoutSpan(text, date?.Start ?? 0, date?.End ?? -1) is { Length: > 0 } words ? words : text;
        // The same thing to do is the same step, with a new day.
        var id = plan.Find(s => !s.Done && s.Text.Equals(what, StringComparison.OrdinalIgnoreCase))?.Id ?? step.Values[StepValue].ToString()!;
        Note(turn.Profile, new PlanStep(id, what, found?.Due, Done: false) { Talk = talk?.Subject, At = talk?.At, Minutes = talk?.At is null ? 0 : talk.Minutes });
        if (found is null) return await step.ReplaceDialogAsync(PlanDayDialog.DialogId, PlanDayDialog.Argument(plan.Find(s => s.Id == id)!, passed?.Due), cancellationToken);
        await SayAsync(step, cancellationToken, Noted.With(what, days.Of(found.Due, talk?.At, language, TodayOf(step)), found.Repeats ? "yes" : ""));
        step.Values[DatedValue] = id;
        if (typed && plans.WantsReminder(turn) && Dated(step) is { } noted && CanRemind(turn, noted))
        {
            plan[plan.IndexOf(noted)] = noted with { Remind = true };
            await SayAsync(step, cancellationToken, ReminderIsSet(turn));
        }

        return await step.NextAsync(null, cancellationToken);
    }

    /// <summary>Puts the steps that a text tells before its last one into the plan, each with its day.</summary>
    /// <returns>What tells the last.</returns>
    private async Task<string> NoteAllButLastAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var parts = PlanDates.Split(text, turn.Profile.Language, turn.Now);
        foreach (var part in parts.SkipLast(1))
        {
            var found = PlanDates.Find(part, turn.Profile.Language, turn.Now)!;
            var id = step.Values[StepValue].ToString()!;
            Note(turn.Profile, new PlanStep(id, PlanText.WithoutSpan(part, found.Start, found.End), found.Due, Done: false));
            step.Values[StepValue] = turn.Profile.NextPlanStep.ToString(CultureInfo.InvariantCulture);
            await SayAsync(step, cancellationToken, Noted.With(turn.Profile.Plan.Find(s => s.Id == id)!.Text, days.Of(found.Due, turn.Profile.Language, TodayOf(step)), found.Repeats ? "yes" : ""));
        }

        return parts[^1];
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, all) = (TurnOf(step), ArgumentOf(step) == AllArgument);
        if (turn.Profile is { Plan.Count: 0, Goals.Count: 0 }) return GoToAsync(step, GoOn, cancellationToken);
        var asks = Dated(step) is { } dated && CanRemind(turn, dated);
        return AskNextAsync(
            step, "plan", [.. page.Says(turn, all), .. asks ? [Reaching(AskReminder, turn)] : Array.Empty<Phrase>()],
            PlanPage.Offers(turn, asks, all), cancellationToken, [AnswerOption.Of(AllButton, To(Id, AllArgument))]);
    }

    private static async Task<DialogTurnResult> ReadNextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var way = AnswerOf(step).Value;
        if (way is not (Remind or NoReminder)) return await FollowAsync(step, cancellationToken);
        var plan = ProfileOf(step).Plan;
        if (way == Remind && Dated(step) is { } dated)
        {
            plan[plan.IndexOf(dated)] = dated with { Remind = true };
            await SayAsync(step, cancellationToken, ReminderIsSet(TurnOf(step)));
        }

        return await step.ReplaceDialogAsync(DialogId, null, cancellationToken);
    }

    /// <summary>The step that has just got a day; null when none has.</summary>
    private static PlanStep? Dated(WaterfallStepContext step)
    {
        var id = step.Values.TryGetValue(DatedValue, out var stored) ? stored?.ToString()
            : ArgumentOf(step)?.StartsWith(DatedArgument, StringComparison.Ordinal) == true ? ArgumentOf(step)![DatedArgument.Length..] : null;
        return ProfileOf(step).Plan.Find(s => s.Id == id && s is { Done: false, Remind: false });
    }

    private bool CanRemind(GuideTurn turn, PlanStep step) => PlanRemindDialog.CanRemind(turn, step, reminderHour);

    /// <summary>Said when a reminder is set.</summary>
    internal static Phrase ReminderIsSet(GuideTurn turn) => Reaching(ReminderSet, turn);

    /// <summary>What a page and a terminal cannot do is said before anybody relies on it.</summary>
    private static Phrase Reaching(Line line, GuideTurn turn) =>
        line.With(turn.Reach == ReminderReach.OnReturn ? "yes" : "", turn.Reach == ReminderReach.AtNextStart ? "yes" : "");

    /// <summary>Puts a step into a plan, in the place of one with its number.</summary>
    internal static void Note(Profile profile, PlanStep step)
    {
        var at = profile.Plan.FindIndex(s => s.Id == step.Id);
        if (at >= 0) profile.Plan[at] = step;
        else profile.Plan.Add(step);
        profile.NextPlanStep = Math.Max(profile.NextPlanStep, PlanOrder.NumberOf(step) + 1);
    }
}
