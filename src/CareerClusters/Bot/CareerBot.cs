using CareerClusters.Bot.Safety;
using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot;

/// <summary>
/// One turn: clean the text, look for danger, wait for the person's turn before, open the state, run the dialogs, write
/// everything in one transaction, then send. Non-messages greet, resume, or pass by.
/// </summary>
public sealed class CareerBot(ITurnStore store, TurnLocks locks, SafetyResponder safety, TurnRunner runner, ReplyOutbox outbox, Phrasebook phrasebook) : IBot
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
                InTurnAsync(turnContext, TurnAddresses.Of(activity), (opened, address) => ResumeAsync(turnContext, opened, address, cancellationToken), cancellationToken),
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
                ? AskAgainAsync(context, opened, at, cancellationToken)
                : runner.RunAsync(context, opened, at, new InboundMessage(WelcomeDialog.WithoutGreeting(phrasebook, PersonalData.Mask(text)), press), cancellationToken),
            cancellationToken);
    }

    private async Task InTurnAsync(
        ITurnContext context, TurnAddress address, Func<OpenedTurn, TurnAddress, Task<Adoption?>> run, CancellationToken cancellationToken)
    {
        // Of one address in the order they came; of one person, who may have several, one at a time.
        using var order = await locks.EnterAsync(address.PersonKey, cancellationToken);
        if (await InTurnOfPersonAsync(context, address, null, run, cancellationToken) is not { } adoption) return;
        await InTurnOfPersonAsync(context, address, adoption, AdoptAsync, cancellationToken);

        async Task<Adoption?> AdoptAsync(OpenedTurn opened, TurnAddress at)
        {
            await runner.AdoptAsync(context, opened, at, adoption, cancellationToken);
            return null;
        }
    }

    private async Task<Adoption?> InTurnOfPersonAsync(
        ITurnContext context, TurnAddress address, Adoption? adoption, Func<OpenedTurn, TurnAddress, Task<Adoption?>> run, CancellationToken cancellationToken)
    {
        while (true)
        {
            var person = await store.FindPersonAsync(address, cancellationToken);
            var (first, second) = Ordered(person, adoption?.PersonId);
            using var turn = await locks.EnterAsync(first, cancellationToken);
            using var other = second is null ? null : await locks.EnterAsync(second, cancellationToken);
            var opened = await store.OpenAsync(address, context.Activity.Id, cancellationToken);
            // Deleted from another of their addresses meanwhile: somebody new by now, whose turn it is to wait for.
            if (opened.PersonId == person) return await RunAsync(context, address, opened, run, cancellationToken);
        }
    }

    // Always in one order: two who take over each other must not wait for each other for ever.
    private static (string First, string? Second) Ordered(string person, string? other) =>
        other is null || other == person ? (person, null)
        : string.CompareOrdinal(person, other) < 0 ? (person, other)
        : (other, person);

    private async Task<Adoption?> RunAsync(
        ITurnContext context, TurnAddress address, OpenedTurn opened, Func<OpenedTurn, TurnAddress, Task<Adoption?>> run, CancellationToken cancellationToken)
    {
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
            return await run(opened, address);
        }

        return null;
    }

    // Installation and membership events arrive together: the first opens the conversation, the others find it open.
    private Task<Adoption?> GreetAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, CancellationToken cancellationToken) =>
        opened.Conversation is null
            ? runner.RunAsync(context, opened, address, InboundMessage.None, cancellationToken)
            : Task.FromResult<Adoption?>(null);

    private async Task<Adoption?> ResumeAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, CancellationToken cancellationToken)
    {
        await runner.ResumeAsync(context, opened, address, cancellationToken);
        return null;
    }

    private async Task<Adoption?> AskAgainAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, CancellationToken cancellationToken)
    {
        await runner.AskAgainAsync(context, opened, address, cancellationToken);
        return null;
    }
}
