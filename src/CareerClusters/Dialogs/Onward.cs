using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>How a conversation goes on after something that answers no question: to a place, or back to the question that is open.</summary>
internal static class Onward
{
    /// <summary>Goes where the person wants to; a question that waits for an answer stays below and is asked again afterwards.</summary>
    public static Task<DialogTurnResult> GoAsync(DialogContext dc, GuideTurn turn, string destination, string name, CancellationToken cancellationToken)
    {
        turn.Conversation.Misses = 0;
        if (!Answers(turn.Conversation.Current, destination.Split(':', 2)) && turn.Conversation.Current is not { LeadsAnywhere: true })
        {
            var parts = destination.Split(':', 2);
            return dc.BeginDialogAsync(parts[0], parts.Length > 1 ? parts[1] : null, cancellationToken);
        }

        // Between things a place is as good an answer as a button.
        turn.Answer = new Answer(destination, name);
        return dc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Whether a change of the plan, or a goal, is told where one is asked for: it answers that question.</summary>
    private static bool Answers(OpenQuestion? question, string[] destination) => question?.Dialog switch
    {
        PlanChangeDialog.DialogId => destination is [PlanChangeDialog.DialogId, _],
        GoalDialog.DialogId or GoalRoomDialog.DialogId or GoalChangeDialog.DialogId or GoalTextDialog.DialogId => destination is [GoalDialog.DialogId or GoalChangeDialog.DialogId, _],
        _ => false,
    };

    /// <summary>Answers what was asked in between, and asks the open question again.</summary>
    public static async Task<DialogTurnResult> SayAndAskAgainAsync(
        DialogContext dc, GuideTurn turn, IReadOnlyList<Phrase> says, CancellationToken cancellationToken)
    {
        turn.Conversation.Misses = 0;
        await turn.SayAsync(cancellationToken, says);
        await turn.AskAgainAsync(dc, cancellationToken, turn.Conversation.Current is { LeadsAnywhere: true } ? [] : [Commands.WhereWeWere]);
        return Dialog.EndOfTurn;
    }
}
