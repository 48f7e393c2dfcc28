using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Step 1: one statement after another, five faces each. A first sketch after 12; then in twelves, until the top is settled.</summary>
public sealed class InterestsDialog : GuideDialog
{
    public const string DialogId = "interests";

    /// <summary>Argument to go on past the first sketch.</summary>
    public const string MoreArgument = "more";

    public static readonly LineSet Lines = new("interests");

    private const string Different = "different";
    private const string ReallySame = "really-same";
    private const string MeanIt = "mean-it";
    private const string StopHere = "stop-here";
    private const string KeepGoing = "keep-going";

    private static readonly Line Intro = Lines.Line("intro", "count");
    private static readonly Line Statement = Lines.Line("statement", "number", "total", "statement");
    internal static readonly Line SameAnswer = Lines.Line("same-answer", "answer", "count");
    internal static readonly Line Alternating = Lines.Line("alternating", "count");
    internal static readonly Line TooFast = Lines.Line("too-fast", "count");
    internal static readonly Line Contradiction = Lines.Line("contradiction", "first", "first_answer", "second", "second_answer");
    private static readonly Line Settled = Lines.Line("settled", "count", "names");
    private static readonly Line AllRated = Lines.Line("all-rated");

    /// <summary>The five faces, from 1 to 5.</summary>
    private static readonly ButtonLine[] Faces = [Lines.Button("hate-it"), Lines.Button("not-for-me"), Lines.Button("its-ok"), Lines.Button("like-it"), Lines.Button("love-it")];

    private static readonly ButtonLine DifferentButton = Lines.Button(Different);
    private static readonly ButtonLine ReallySameButton = Lines.Button(ReallySame);
    private static readonly ButtonLine MeanItButton = Lines.Button(MeanIt);
    private static readonly ButtonLine StopButton = Lines.Button(StopHere);
    private static readonly ButtonLine KeepGoingButton = Lines.Button(KeepGoing);

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly CarelessAnswers careless;

    public InterestsDialog(CareerGuidance guidance, CareerStanding standing, CarelessAnswers careless) : base(DialogId)
    {
        (this.guidance, this.standing, this.careless) = (guidance, standing, careless);
        AddStep(AskAsync);
        AddStep(ReadAsync);
    }

    /// <summary>The five faces as options.</summary>
    internal static readonly IReadOnlyList<AnswerOption> FaceOptions = [.. Faces.Select(f => AnswerOption.Of(f))];

    /// <summary>Notes an answer to a statement. A skip after "back" keeps what was said before.</summary>
    internal static void Record(Profile profile, string statementId, Answer answer)
    {
        if (!answer.Skipped) profile.Rate(statementId, FaceOptions.TakeWhile(o => o.Value != answer.Value).Count() + 1);
        else if (!profile.Interests.Exists(a => a.StatementId == statementId)) profile.SkippedStatements.Add(statementId);
        profile.AskAgain.Remove(statementId);
    }

    /// <summary>A face's words, for speaking of an answer.</summary>
    public static string FaceWords(Phrasebook phrasebook, int value, string language) => phrasebook.Button(Faces[value - 1].Key, language).Label;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (careless.Find(profile) is { } finding) return await AskAboutPatternAsync(step, finding, cancellationToken);
        var seen = profile.Interests.Count + profile.SkippedStatements.Count;
        var goal = GoalOf(ArgumentOf(step), seen);
        var next = seen < goal ? NextOf(profile) : null;
        if (next is null) return await FinishAsync(step, seen, cancellationToken);

        step.Values["goal"] = goal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (IsNewlySettled(profile, seen)) return await AskWhetherToStopAsync(step, seen, cancellationToken);
        step.Values["statement"] = next.Id;
        step.Values["asked"] = Milliseconds(step);
        if (seen == 0) await SayAsync(step, cancellationToken, Intro.With(goal));
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "statement",
            Says = [Statement.With(seen + 1, goal, next.Text.For(profile.Language))],
            Options = FaceOptions,
            CanSkip = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var answer = AnswerOf(step);
        if (!step.Values.TryGetValue("statement", out var stored) || stored?.ToString() is not { } statement)
        {
            if (answer.Value is ReallySame or MeanIt) return ReallySameAsync(step, cancellationToken);
            if (answer.Value == StopHere) return step.ReplaceDialogAsync(MatchesDialog.DialogId, null, cancellationToken);
            if (answer.Value == Different && careless.Find(profile) is { } finding) AskAgain(profile, finding);
        }
        else
        {
            Record(profile, statement, answer);
            if (standing.JudgesSpeed && PersonsClient.Sent(step.Context.Activity) && step.Values.TryGetValue("asked", out var asked)) profile.Time(statement, asked?.ToString(), Milliseconds(step));
        }

        // The goal is set when a round of twelve begins, and kept to its end.
        var goal = step.Values.TryGetValue("goal", out var set) ? set?.ToString() : null;
        return step.ReplaceDialogAsync(Id, goal ?? ArgumentOf(step), cancellationToken);
    }

    private static string Milliseconds(WaterfallStepContext step) =>
        TurnOf(step).Now.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Twelve for a first sketch; past it the next multiple of twelve.</summary>
    private static int GoalOf(string? argument, int seen) =>
        int.TryParse(argument, System.Globalization.CultureInfo.InvariantCulture, out var goal) ? Math.Min(goal, InterestInventory.FullCount)
        : argument == MoreArgument ? Math.Min((seen / InterestInventory.FirstSketchCount * InterestInventory.FirstSketchCount) + InterestInventory.FirstSketchCount, InterestInventory.FullCount)
        : InterestInventory.FirstSketchCount;

    private InterestStatement? NextOf(Profile profile)
    {
        // Asked a second time: first, and in the order they were named.
        if (profile.AskAgain.Select(id => guidance.Catalog.Content.Statements.FirstOrDefault(s => s.Id == id)).OfType<InterestStatement>().FirstOrDefault() is { } again) return again;
        var step = guidance.Inventory.Ask(standing.TimedAnswers(profile));
        // Someone who said that their answers are all alike is not asked the same again.
        return step.Reason == InventoryReason.Careless ? guidance.Inventory.Next(CareerStanding.Answers(profile)) : step.Next;
    }

    private Task<DialogTurnResult> AskAboutPatternAsync(WaterfallStepContext step, CarelessFinding finding, CancellationToken cancellationToken)
    {
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "pattern",
            Says = [careless.Tell(finding, ProfileOf(step))],
            Options = [AnswerOption.Of(DifferentButton), AnswerOption.Of(finding.Reason == CarelessReason.SameAnswer ? ReallySameButton : MeanItButton)],
        }, cancellationToken);
    }

    private static Task<DialogTurnResult> ReallySameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        profile.CarelessConfirmedAt = profile.Interests.Count;
        // Subjects and skills may say more than more of the same answers.
        return step.ReplaceDialogAsync(SkillsDialog.DialogId, null, cancellationToken);
    }

    private static void AskAgain(Profile profile, CarelessFinding finding)
    {
        profile.TakeBack(finding.AskAgain);
        profile.CarelessConfirmedAt = profile.Interests.Count;
    }

    private async Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, int seen, CancellationToken cancellationToken)
    {
        if (seen >= guidance.Catalog.Content.Statements.Count) await SayAsync(step, cancellationToken, AllRated);
        var profile = ProfileOf(step);
        var limits = profile is { IsRetake: true, LimitsAsked: false };
        profile.IsRetake = false;
        return await step.ReplaceDialogAsync(limits ? LimitsDialog.DialogId : MatchesDialog.DialogId, null, cancellationToken);
    }

    /// <summary>Whether the top three have just become settled. Told once a round: what is settled may open and close again.</summary>
    private bool IsNewlySettled(Profile profile, int seen) =>
        (profile.SettledToldAt is not { } told || seen >= told + InterestInventory.FirstSketchCount) && profile.AskAgain.Count == 0 && seen > InterestInventory.FirstSketchCount
        && guidance.Inventory.Ask(standing.TimedAnswers(profile)).Reason == InventoryReason.Settled;

    private Task<DialogTurnResult> AskWhetherToStopAsync(WaterfallStepContext step, int seen, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        profile.SettledToldAt = seen;
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "settled",
            Says = [Settled.With(seen, standing.TopNames(profile))],
            Options = [AnswerOption.Of(StopButton), AnswerOption.Of(KeepGoingButton)],
        }, cancellationToken);
    }
}
