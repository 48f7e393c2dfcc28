using CareerClusters.Bot.Safety;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot;

/// <summary>
/// One turn: clean the text, look for danger, wait for the person's turn before, open the state, run the dialogs, write
/// everything in one transaction, then send. Non-messages greet, resume, or pass by.
/// </summary>
public sealed class CareerBot(ITurnStore store, TurnLocks locks, SafetyResponder safety, TurnRunner runner, ReplyOutbox outbox) : IBot
{
    /// <summary>Name of the event a client sends when it comes back to a conversation: the open question is asked again.</summary>
    public const string ResumeEvent = "resume";

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        return activity.Type switch
        {
            ActivityTypes.Message => OnMessageAsync(turnContext, cancellationToken),
            ActivityTypes.ConversationUpdate when TurnAddresses.Joined(activity) is { } user =>
                InTurnAsync(turnContext, TurnAddresses.Of(activity, user), (opened, address) => GreetAsync(turnContext, opened, address, cancellationToken), cancellationToken),
            ActivityTypes.InstallationUpdate when activity.Action != "remove" =>
                InTurnAsync(turnContext, TurnAddresses.Of(activity), (opened, address) => GreetAsync(turnContext, opened, address, cancellationToken), cancellationToken),
            ActivityTypes.Event when activity.Name == ResumeEvent =>
                InTurnAsync(turnContext, TurnAddresses.Of(activity), (opened, address) => runner.ResumeAsync(turnContext, opened, address, cancellationToken), cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    private async Task OnMessageAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var address = TurnAddresses.Of(context.Activity);
        var press = ButtonPress.Read(context.Activity.Value);
        var text = InboundText.Clean(context.Activity);
        // Before anything is opened, so that not even the fact of this turn is stored.
        var verdict = await safety.AnswerAsync(context, address, text, press, cancellationToken);
        if (verdict == SafetyVerdict.Answered) return;

        await InTurnAsync(
            context, address,
            (opened, at) => verdict == SafetyVerdict.GoOn
                ? runner.AskAgainAsync(context, opened, at, cancellationToken)
                : runner.RunAsync(context, opened, at, new InboundMessage(PersonalData.Mask(text), press), cancellationToken),
            cancellationToken);
    }

    private async Task InTurnAsync(
        ITurnContext context, TurnAddress address, Func<OpenedTurn, TurnAddress, Task> run, CancellationToken cancellationToken)
    {
        using var turn = await locks.EnterAsync(address.PersonKey, cancellationToken);
        var opened = await store.OpenAsync(address, context.Activity.Id, cancellationToken);
        if (opened.Handled is { } handled)
        {
            await outbox.SendAgainAsync(context, address, [handled], cancellationToken);
        }
        else if (opened.Unsent.Count > 0)
        {
            // The person has not seen the question that waits now, so this message cannot be an answer to it.
            await outbox.SendAgainAsync(context, address, opened.Unsent, cancellationToken);
        }
        else
        {
            await run(opened, address);
        }
    }

    // Installation and membership events arrive together: the first opens the conversation, the others find it open.
    private Task GreetAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, CancellationToken cancellationToken) =>
        opened.Conversation is null
            ? runner.RunAsync(context, opened, address, InboundMessage.None, cancellationToken)
            : Task.CompletedTask;
}
