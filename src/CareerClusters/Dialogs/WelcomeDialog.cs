using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>Says what the bot is and keeps, welcomes back, and shows where the person is and where to go: the menu.</summary>
public sealed class WelcomeDialog : GuideDialog
{
    public const string DialogId = "welcome";

    /// <summary>Argument for the menu without a greeting.</summary>
    public const string MenuArgument = "menu";

    /// <summary>Words the longest greeting before a message has.</summary>
    private const int LongestGreeting = 3;

    public static readonly LineSet Lines = new("welcome");

    private static readonly Line Greeting = Lines.Line("greeting");
    private static readonly Line WhatIKeep = Lines.Line("what-i-keep", "days");
    private static readonly Line Back = Lines.Line("welcome-back", "top");
    private static readonly Line LongAgo = Lines.Line("long-ago");
    private static readonly Line Due = Lines.Line("step-due", "count", "step", "date", "late");
    private static readonly Line WhereToStart = Lines.Line("where-to-start");
    private static readonly Line Menu = Lines.Line("menu", "step", "answered", "plan");
    private static readonly ButtonLine Hello = Lines.Button("hello");
    private static readonly ButtonLine HelloBefore = Lines.Button("hello-before");
    private static readonly ButtonLine Start = Lines.Button("start");
    private static readonly ButtonLine GoOnRating = Lines.Button("go-on-rating");
    private static readonly ButtonLine JobInMind = Lines.Button("job-in-mind");
    private static readonly ButtonLine About = Lines.Button("about");
    private static readonly ButtonLine Matches = Lines.Button("matches");
    private static readonly ButtonLine LearnMore = Lines.Button("learn-more");
    private static readonly ButtonLine Plan = Lines.Button("plan");
    private static readonly ButtonLine DuePlan = Lines.Button("due-plan");

    /// <summary>Key of the button that changes what is due.</summary>
    internal static string DuePlanKey => DuePlan.Key;

    private static readonly ButtonLine Changed = Lines.Button("something-changed");

    /// <summary>Offered wherever another question waits below.</summary>
    internal static readonly ButtonLine GoOnButton = Lines.Button("go-on");

    /// <summary>Said to a person who comes back to an open conversation.</summary>
    internal static readonly Line HereAgain = Lines.Line("here-again");

    private readonly CareerStanding standing;
    private readonly DayWords days;
    private readonly int keepDays;

    /// <param name="standing">Tells how far the person is.</param>
    /// <param name="days">Says when a step is due.</param>
    /// <param name="retention">The greeting says how long answers are kept.</param>
    public WelcomeDialog(CareerStanding standing, DayWords days, IOptions<RetentionOptions> retention) : base(DialogId)
    {
        (this.standing, this.days, keepDays) = (standing, days, retention.Value.ProfileDays);
        AddStep(AskWhereToGoAsync);
        AddStep(FollowAsync);
    }

    /// <summary>What people say before what they want to do: "can i", "i want to".</summary>
    internal static readonly ButtonLine OpenerWords = Lines.Button("opener");

    /// <summary>Places that can be named at any time, and where they lead.</summary>
    private static readonly (ButtonLine Name, string Destination)[] Places =
    [
        (Lines.Button("place-interests"), InterestsDialog.DialogId),
        (Lines.Button("place-skills"), SkillsDialog.DialogId),
        (Lines.Button("place-matches"), MatchesDialog.DialogId),
        (Lines.Button("place-learn-more"), LearnMoreDialog.DialogId),
        (Lines.Button("place-talk"), TalkDialog.DialogId),
        (Lines.Button("place-programs"), ProgramsDialog.DialogId),
        (Lines.Button("place-plan"), PlanDialog.DialogId),
        (GoalDialog.MineButton, GoalDialog.DialogId),
        (GoalDialog.SetButton, To(GoalDialog.DialogId, GoalDialog.AddArgument)),
        (Lines.Button("place-experience"), ExperienceDialog.DialogId),
        (Lines.Button("place-history"), HistoryDialog.DialogId),
        (RetakeDialog.OldAnswersButton, To(RetakeDialog.DialogId, RetakeDialog.RestoreArgument)),
        (Lines.Button("place-job-in-mind"), JobInMindDialog.DialogId),
        (Lines.Button("place-summary"), SummaryDialog.DialogId),
        (Lines.Button("place-share"), ShareDialog.DialogId),
        (Lines.Button("place-stop-sharing"), To(SummaryDialog.DialogId, SummaryDialog.StopArgument)),
        (Lines.Button("place-calendar"), CalendarDialog.DialogId),
        (Lines.Button("place-export"), ExportDialog.DialogId),
        (Lines.Button("place-interview"), InterviewDialog.DialogId),
        (Lines.Button("place-posting"), PostingDialog.DialogId),
        (Lines.Button("place-code"), ResumeCodeDialog.DialogId),
        (Lines.Button("place-cancel-code"), To(ResumeCodeDialog.DialogId, ResumeCodeDialog.CancelArgument)),
        (Lines.Button("place-have-code"), EnterCodeDialog.DialogId),
    ];

    /// <summary>Where a whole message wants to go ("my plan"), and its name; null when it names no place.</summary>
    public static (string Destination, string Name)? FindPlace(Phrasebook phrasebook, string text)
    {
        if (NamedPlace(phrasebook, text) is { } named) return named;
        var said = SaidText.Normalize(text);
        // "Can I ...", "i want to ...": of one word it may be anything ("i want to code").
        // "Ok whats my plan".
        var openers = phrasebook.Buttons(GoalDialog.SaidFirst).SelectMany(b => b.Said).ToHashSet();
        if (string.Join(' ', said.Split(' ').SkipWhile(openers.Contains)) is { Length: > 0 } plain && plain.Length < said.Length && plain.Contains(' ', StringComparison.Ordinal) && NamedPlace(phrasebook, plain) is { } behind) return behind;
        return phrasebook.Gaps(OpenerWords, said).Where(wanted => wanted.Contains(' ', StringComparison.Ordinal)).Select(wanted => NamedPlace(phrasebook, wanted))
            .FirstOrDefault(place => place is not null);
    }

    private static (string Destination, string Name)? NamedPlace(Phrasebook phrasebook, string text)
    {
        foreach (var (name, destination) in Places)
        {
            if (Says(phrasebook, name, text)) return (destination, text);
        }

        if (SendDialog.Find(phrasebook, text) is { } sending) return (sending, text);
        return WaysDialog.All.FirstOrDefault(way => Says(phrasebook, new ButtonLine(way.Button!), text) || phrasebook.Gaps(new ButtonLine(way.Button!), SaidText.Normalize(text)).Any()) is { } found ? (found.Value, text) : null;
    }

    /// <summary>Whether a message only says to go on.</summary>
    public static bool IsGoOn(Phrasebook phrasebook, string text) => Says(phrasebook, GoOnButton, text);

    /// <summary>Whether a first message is only a hello.</summary>
    public static bool IsGreeting(Phrasebook phrasebook, string text) => Says(phrasebook, Hello, text);

    /// <summary>Whether a message is a greeting in one language.</summary>
    public static bool IsGreeting(Phrasebook phrasebook, string text, string language) => SaidText.IsOneOf(SaidText.Normalize(text), phrasebook.Button(Hello.Key, language));

    /// <summary>What is said behind a greeting ("hi, what is a cluster"), as it was typed; the whole message where it is no more than a greeting or has none.</summary>
    public static string WithoutGreeting(Phrasebook phrasebook, string text)
    {
        if (IsGreeting(phrasebook, text)) return text;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(LongestGreeting, words.Length - 1); count > 0; count--)
        {
            if (!Says(phrasebook, HelloBefore, string.Join(' ', words[..count]))) continue;
            var at = 0;
            foreach (var word in words[..count]) at = text.IndexOf(word, at, StringComparison.Ordinal) + word.Length;
            return text[at..].TrimStart();
        }

        return text;
    }

    private static bool Says(Phrasebook phrasebook, ButtonLine button, string text) => phrasebook.IsSaid(button, SaidText.Normalize(text));

    private async Task<DialogTurnResult> AskWhereToGoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var isMenu = ArgumentOf(step) == MenuArgument;
        var isNew = standing.IsNew(turn.Profile);
        if (!isMenu && isNew) await SayAsync(step, cancellationToken, Greeting, WhatIKeep.With(keepDays));
        var due = !isMenu && PlanDueDialog.HasNews(turn);
        if (!isMenu && !isNew) await SayAsync(step, cancellationToken, [Back.With(standing.TopNames(turn.Profile)), .. WaitingLine(turn.Profile), .. RetakeDialog.IsLongAgo(turn.Profile, TodayOf(step)) ? [(Phrase)LongAgo] : Array.Empty<Phrase>(), .. due ? [] : DueLine(turn)]);
        if (due) return await step.ReplaceDialogAsync(PlanDueDialog.DialogId, null, cancellationToken);
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "menu",
            Says = [isNew && !isMenu ? WhereToStart : MenuLine(turn.Profile)],
            Options = Options(turn),
            LeadsAnywhere = true,
        }, cancellationToken);
    }

    private AnswerOption[] Options(GuideTurn turn)
    {
        var profile = turn.Profile;
        if (standing.IsNew(profile))
            return [AnswerOption.Of(Start, InterestsDialog.DialogId), AnswerOption.Of(JobInMind, JobInMindDialog.DialogId), AnswerOption.Of(About, AboutClustersDialog.DialogId)];
        var first = profile.Interests.Count < InterestInventory.FirstSketchCount
            ? AnswerOption.Of(profile.Interests.Count == 0 ? Start : GoOnRating, InterestsDialog.DialogId)
            : RetakeDialog.IsLongAgo(profile, DateOnly.FromDateTime(turn.Now.DateTime)) ? AnswerOption.Of(WaysDialog.RetakeButton, RetakeDialog.DialogId)
            : AnswerOption.Of(Changed, ExperienceDialog.DialogId);
        return
        [
            first,
            AnswerOption.Of(Matches, MatchesDialog.DialogId),
            AnswerOption.Of(LearnMore, LearnMoreDialog.DialogId),
            IsDue(turn) ? AnswerOption.Of(DuePlan, PlanChangeDialog.DialogId) : AnswerOption.Of(Plan, PlanDialog.DialogId),
            profile.OccupationsInMind.Count == 0 ? AnswerOption.Of(JobInMind, JobInMindDialog.DialogId) : AnswerOption.Of(About, AboutClustersDialog.DialogId),
        ];
    }

    private Phrase MenuLine(Profile profile) => Menu.With(standing.StepOf(profile), profile.Interests.Count, profile.Plan.Count(s => !s.Done));

    private Phrase[] WaitingLine(Profile profile) =>
        standing.RoundBefore(profile) is { } before ? [RetakeDialog.WaitingFor(profile, before, days)] : [];

    private IEnumerable<Phrase> DueLine(GuideTurn turn)
    {
        var open = turn.Profile.Plan.Where(s => !s.Done).OrderBy(s => s.Due ?? DateOnly.MaxValue).ToList();
        if (open.Count == 0) yield break;
        yield return Due.With(
            open.Count, open[0].Text, open[0].Due is { } due ? days.Of(due, turn.Profile.Language, DateOnly.FromDateTime(turn.Now.DateTime)) : "",
            open[0].Due < DateOnly.FromDateTime(turn.Now.DateTime) ? "yes" : "");
    }

    /// <summary>Whether a step of the plan is due by tomorrow, or late.</summary>
    private static bool IsDue(GuideTurn turn) =>
        turn.Profile.Plan.Exists(s => !s.Done && s.Due <= DateOnly.FromDateTime(turn.Now.DateTime).AddDays(1));
}
