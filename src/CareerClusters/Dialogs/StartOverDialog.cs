using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Clears the answers after asking once more. The plan stays.</summary>
public sealed class StartOverDialog : GuideDialog
{
    public const string DialogId = "start-over";

    public static readonly LineSet Lines = new("start-over");

    private const string Yes = "yes";

    private static readonly Line Ask = Lines.Line("ask");
    private static readonly Line Cleared = Lines.Line("cleared");
    private static readonly ButtonLine YesButton = Lines.Button(Yes);
    private static readonly ButtonLine NoButton = Lines.Button("no");

    public StartOverDialog() : base(DialogId)
    {
        AddStep(AskSureAsync);
        AddStep(ReadSureAsync);
    }

    private Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(step, new OpenQuestion { Dialog = Id, Step = "sure", Says = [Ask], Options = [AnswerOption.Of(YesButton), AnswerOption.Of(NoButton)] }, cancellationToken);

    private static async Task<DialogTurnResult> ReadSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (AnswerOf(step).Value != Yes) return await step.EndDialogAsync(cancellationToken: cancellationToken);
        ProfileOf(step).KeepSnapshot(TodayOf(step));
        ProfileOf(step).ClearAnswers();
        (TurnOf(step).Conversation.KeptFilter, TurnOf(step).Conversation.KeptRefusal) = (null, null);
        await SayAsync(step, cancellationToken, Cleared);
        // What waits below belongs to the answers that are gone.
        await step.CancelAllDialogsAsync(cancellationToken);
        return await step.BeginDialogAsync(InterestsDialog.DialogId, null, cancellationToken);
    }
}
