using CareerClusters.Bot;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs.Questions;

/// <summary>
/// Asks one question, waits, hands the answer to the waterfall. The question itself is in the conversation's data, so that it
/// can be matched with a button, asked again after a digression, or asked in another language.
/// </summary>
public sealed class QuestionPrompt() : Dialog(nameof(QuestionPrompt))
{
    private const string QuestionTurn = "question";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = GuideTurn.Of(dc.Context);
        var question = Numbered((OpenQuestion)options!, turn);
        turn.Conversation.Open.Add(question);
        dc.ActiveDialog!.State[QuestionTurn] = question.Turn;
        await turn.AskAsync(question, cancellationToken);
        return EndOfTurn;
    }

    private static OpenQuestion Numbered(OpenQuestion question, GuideTurn turn)
    {
        if (turn.AskedAnew is { } same)
        {
            turn.AskedAnew = null;
            return question with { Turn = same.Turn, CanGoBack = same.CanGoBack, Language = turn.Profile.Language };
        }

        // A turn may ask twice (a greeting, then a guess at what was typed with it); each question needs a number of its own.
        if (turn.Conversation.Open.Exists(q => q.Turn == turn.Profile.Turn)) turn.Profile.Turn++;
        return question with { Turn = turn.Profile.Turn, CanGoBack = turn.CanGoBack, Language = turn.Profile.Language };
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = GuideTurn.Of(dc.Context);
        if (turn.Answer is { } answer) return await dc.EndDialogAsync(answer, cancellationToken);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        return await GuideDialog.AskAgainAsync(dc, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var turn = GuideTurn.Of(turnContext);
        var open = turn.Conversation.Open;
        var at = open.FindIndex(q => q.Turn == TurnOf(instance));
        if (at < 0) return;
        var question = open[at];
        open.RemoveAt(at);
        open.Add(question);
        await turn.AskAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        GuideTurn.Of(turnContext).Conversation.Open.RemoveAll(q => q.Turn == TurnOf(instance));
        return Task.CompletedTask;
    }

    // Stored numbers come back as long, or as a JSON library's own number type: text is what they share.
    private static int TurnOf(DialogInstance instance) =>
        instance.State.TryGetValue(QuestionTurn, out var stored) && int.TryParse(stored?.ToString(), out var turn) ? turn : -1;
}
