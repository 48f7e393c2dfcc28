using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Takes a goal in the person's own words or from a suggestion. Nobody needs one: who knows none is shown ways to look around.</summary>
public sealed class GoalDialog : GuideDialog
{
    public const string DialogId = "goals";

    /// <summary>Argument: ask for a goal at once. Without one the goals there are are shown.</summary>
    public const string AddArgument = "add";

    /// <summary>Argument: the person has no goal, or does not know it.</summary>
    public const string UnsureArgument = "unsure";

    /// <summary>Begins the argument when a goal was told already: its words follow.</summary>
    public const string NewArgument = "new ";

    public static readonly LineSet Lines = new("goals");

    private const string Leave = "leave";

    /// <summary>The forms in which a goal is told, and what stands before one and its colon.</summary>
    internal static readonly ButtonLine SaidTold = Lines.Button("said-told"), SaidBefore = Lines.Button("said-before");

    /// <summary>The forms in which it is told first for when the goal is.</summary>
    internal static readonly ButtonLine SaidWhen = Lines.Button("said-when");

    /// <summary>What a message may begin with, and what may lead to a goal: neither belongs to it.</summary>
    internal static readonly ButtonLine SaidFirst = Lines.Button("said-first"), SaidLead = Lines.Button("said-lead");

    /// <summary>The forms in which a person tells that they have no goal, or do not know it.</summary>
    internal static readonly ButtonLine SaidUnsure = Lines.Button("said-unsure");

    /// <summary>Set a goal, and show all of them: said anywhere, and the first a button too.</summary>
    internal static readonly ButtonLine SetButton = Lines.Button("set"), MineButton = Lines.Button("mine");

    private static readonly Line AskWhat = Lines.Line("ask-what", "none");
    private static readonly Line Unsure = Lines.Line("unsure");
    private static readonly Line Left = Lines.Line("left");
    private static readonly ButtonLine LeaveButton = Lines.Button(Leave);

    private readonly GoalRequests requests;
    private readonly GoalSuggestions suggestions;

    public GoalDialog(GoalRequests requests, GoalSuggestions suggestions) : base(DialogId)
    {
        (this.requests, this.suggestions) = (requests, suggestions);
        AddStep(AskWhatAsync);
        AddStep(ReadWhatAsync);
    }

    private Task<DialogTurnResult> AskWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (profile, argument) = (ProfileOf(step), ArgumentOf(step));
        if (argument is null && profile.Goals.Count > 0) return step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
        if (argument?.StartsWith(NewArgument, StringComparison.Ordinal) == true) return step.NextAsync(new Answer(null, argument[NewArgument.Length..]), cancellationToken);
        // Before anything is typed for a fourth.
        if (PlanGoal.Open(profile.Goals).Count >= PlanGoal.MostOpen) return step.ReplaceDialogAsync(GoalRoomDialog.DialogId, null, cancellationToken);
        var isUnsure = argument == UnsureArgument;
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "what",
            Says = [isUnsure ? Unsure : AskWhat.With(argument is null ? "yes" : "")],
            Options = [.. isUnsure ? suggestions.WaysToLook(profile) : [], .. suggestions.For(profile)],
            Typed = [AnswerOption.Of(LeaveButton)],
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, answer) = (TurnOf(step), AnswerOf(step));
        if (answer.Skipped || answer.Value == Leave) return await GoalChangeDialog.LeaveAsync(step, [Left], cancellationToken);
        if (answer.Value is { } value && GoalSuggestions.Destination(value) is { } elsewhere) return await GoToAsync(step, elsewhere, cancellationToken);
        // A suggestion has no day, whatever the name of a job in it.
        if (answer.Value is not null) return await KeepAsync(step, new ToldGoal(answer.Text, null, IsPast: false), cancellationToken);
        if (requests.TellsNone(answer.Text)) return await step.ReplaceDialogAsync(Id, UnsureArgument, cancellationToken);
        var told = GoalWords.Split(requests.WithoutLead(requests.FindTold(answer.Text, turn) ?? requests.WithoutOpeners(answer.Text))).Select(part => ToldGoal.Read(requests.WithoutLead(part), turn)).ToList();
        foreach (var first in told.SkipLast(1).Where(goal => goal.Fits(turn.Profile)))
            await SayAsync(step, cancellationToken, GoalNotedDialog.Said(first.Keep(turn.Profile)));
        return await KeepAsync(step, told[^1], cancellationToken);
    }

    private static Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, ToldGoal goal, CancellationToken cancellationToken) => goal.Fits(ProfileOf(step))
        ? step.ReplaceDialogAsync(GoalNotedDialog.DialogId, GoalNotedDialog.Argument(goal.Keep(ProfileOf(step)), goal.IsPast), cancellationToken)
        : step.ReplaceDialogAsync(GoalRoomDialog.DialogId, GoalRoomDialog.Argument(goal), cancellationToken);
}
