using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// A waterfall of the guide. The constructor lists the steps in order; a step asks or reads, never more.
/// Dialogs are singletons: nothing of a person is kept in a field.
/// </summary>
public abstract class GuideDialog(string dialogId) : WaterfallDialog(dialogId)
{
    /// <summary>Destination that ends this dialog: what waits below is asked again, or the menu opens.</summary>
    protected const string GoOn = "go-on";

    /// <summary>Most options a question offers: more is a wall of buttons.</summary>
    protected internal const int MostOptions = 5;

    /// <summary>The turn a step runs in.</summary>
    protected static GuideTurn TurnOf(DialogContext step) => GuideTurn.Of(step.Context);

    /// <summary>The person's profile.</summary>
    protected static Profile ProfileOf(DialogContext step) => TurnOf(step).Profile;

    /// <summary>The day it is where the person is.</summary>
    protected static DateOnly TodayOf(DialogContext step) => DateOnly.FromDateTime(TurnOf(step).Now.DateTime);

    /// <summary>The text this dialog was begun with, such as an occupation's code; null when there was none.</summary>
    protected static string? ArgumentOf(WaterfallStepContext step) => step.Options?.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>What the person answered to the question of the step before.</summary>
    protected static Answer AnswerOf(WaterfallStepContext step) =>
        step.Result as Answer ?? throw new InvalidOperationException("The step before asked nothing.");

    /// <summary>Says something and goes on.</summary>
    protected static Task SayAsync(DialogContext step, CancellationToken cancellationToken, params IReadOnlyList<Phrase> phrases) =>
        TurnOf(step).SayAsync(cancellationToken, phrases);

    /// <summary>Says something and ends this dialog.</summary>
    protected static async Task<DialogTurnResult> EndAsync(DialogContext step, Phrase says, CancellationToken cancellationToken)
    {
        await SayAsync(step, cancellationToken, says);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Asks, and waits for the answer in the next step.</summary>
    protected static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, OpenQuestion question, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(QuestionPrompt), question with { AskedFirst = step.Index == 0 }, cancellationToken);

    /// <summary>
    /// Asks the open question anew, in the language spoken now: its step runs once more, as statements, names and figures were put
    /// into words when it was asked. A later step may need the answer before it: there the question is asked as it stands.
    /// </summary>
    internal static Task<DialogTurnResult> AskAnewAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = TurnOf(dc);
        var open = turn.Conversation.Open;
        if (dc.Stack is not [_, var asking, ..] || open is not [.., { AskedFirst: true }] || dc.FindDialog(asking.Id) is not GuideDialog dialog)
            return RepromptAsync(dc, cancellationToken);
        // The prompt and its question go; the waterfall below is the active dialog again.
        dc.Stack.RemoveAt(0);
        turn.AskedAnew = open[^1];
        open.RemoveAt(open.Count - 1);
        return dialog.RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Asks the open question again as it stands; anew, where another language was spoken when it was asked.</summary>
    internal static async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = TurnOf(dc);
        if (turn.Conversation.Current is { AskedFirst: true, HoldsNames: true, Language: { } asked } && asked != turn.Profile.Language) return await AskAnewAsync(dc, cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> RepromptAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await TurnOf(dc).AskAgainAsync(dc, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>
    /// Asks what to do next. The options' values are destinations for <see cref="FollowAsync"/>. When another question
    /// waits below, going on with it is offered too. <paramref name="typed"/>: further ways on, by their words alone. <paramref name="links"/>: addresses said.
    /// </summary>
    protected Task<DialogTurnResult> AskNextAsync(
        WaterfallStepContext step, string name, IReadOnlyList<Phrase> says, IReadOnlyList<AnswerOption> options, CancellationToken cancellationToken, IReadOnlyList<AnswerOption>? typed = null, params IReadOnlyList<QuestionLink> links) =>
        AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = name,
            Says = says,
            Options = TurnOf(step).Conversation.Open.Count > 0 && !options.Any(o => o.Value == GoOn) ? [.. options.Take(MostOptions - 1), AnswerOption.Of(WelcomeDialog.GoOnButton, GoOn)] : options,
            Typed = typed ?? [],
            Links = links,
            LeadsAnywhere = true,
        }, cancellationToken);

    /// <summary>A place to go: a dialog's id, and what to begin it with.</summary>
    protected static string To(string dialogId, string? argument = null) => argument is null ? dialogId : $"{dialogId}:{argument}";

    /// <summary>A step that follows the destination the person picked.</summary>
    protected static Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        GoToAsync(step, AnswerOf(step).Value ?? GoOn, cancellationToken);

    /// <summary>Goes to a destination made by <see cref="To"/> in place of this dialog.</summary>
    protected static Task<DialogTurnResult> GoToAsync(DialogContext step, string destination, CancellationToken cancellationToken)
    {
        var parts = destination.Split(':', 2);
        return parts[0] == GoOn
            ? step.EndDialogAsync(cancellationToken: cancellationToken)
            : step.ReplaceDialogAsync(parts[0], parts.Length > 1 ? parts[1] : null, cancellationToken);
    }
}
