using System.Net;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot.Reminders;

/// <summary>What came of a reminder.</summary>
public enum ReminderOutcome
{
    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>Its step is done, dropped or moved, or its chat is gone.</summary>
    NotWanted,

    /// <summary>The channel could not be reached: try later.</summary>
    Failed,

    /// <summary>The person has blocked the bot.</summary>
    Blocked,
}

/// <summary>Brings one reminder through the adapter of its channel. The open question stays open, and its buttons work.</summary>
public sealed class ReminderSender(
    IBotFrameworkHttpAdapter cloud, DirectLineAdapter webChat, ITurnStore store, TurnLocks locks, TurnRunner runner, IConfiguration settings)
{
    /// <summary>What Teams answers when a person has blocked or removed the bot.</summary>
    private const string Blocked = "MessageWritesBlocked";

    /// <summary>Says it.</summary>
    public async Task<ReminderOutcome> SendAsync(DueReminder reminder, CancellationToken cancellationToken)
    {
        var reference = ReminderReference.Read(reminder.Reference);
        BotAdapter adapter = reference.InWebChat ? webChat : (BotAdapter)cloud;
        var outcome = ReminderOutcome.Failed;
        try
        {
            await adapter.ContinueConversationAsync(
                settings["MicrosoftAppId"] ?? "", reference.ToConversationReference(),
                async (context, token) => outcome = await SayAsync(context, reminder, reference, token), cancellationToken);
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException or InvalidOperationException && !cancellationToken.IsCancellationRequested)
        {
            return ReminderOutcome.Failed;
        }

        return outcome;
    }

    private async Task<ReminderOutcome> SayAsync(ITurnContext context, DueReminder reminder, ReminderReference reference, CancellationToken cancellationToken)
    {
        var address = TurnAddresses.Of(context.Activity);
        // While the person is in a turn of their own, here or elsewhere, what waits may be just about to change.
        using var order = await locks.EnterAsync(address.PersonKey, cancellationToken);
        using var turn = await locks.EnterAsync(reminder.PersonId, cancellationToken);
        context.OnSendActivities((_, activities, next) =>
        {
            // It answers nothing: some channels refuse an answer to a message they do not know.
            foreach (var activity in activities) activity.ReplyToId = null!;
            return next();
        });
        // A web chat tells by this what it has already: a process may die between saying it and taking it off.
        context.TurnState.Set(new ReplyTurn(-reminder.Number));
        try
        {
            var opened = await store.OpenAsync(address, null, cancellationToken);
            return opened.PersonId == reminder.PersonId && await runner.RemindAsync(context, opened, address, reminder, reference, cancellationToken)
                ? ReminderOutcome.Sent
                : ReminderOutcome.NotWanted;
        }
        catch (ErrorResponseException refused)
        {
            return refused is { Response.StatusCode: HttpStatusCode.Forbidden, Body.Error.Code: Blocked } ? ReminderOutcome.Blocked : ReminderOutcome.Failed;
        }
        catch (KeyNotFoundException)
        {
            // The chat was deleted: what was said in it was kept long enough.
            return ReminderOutcome.NotWanted;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return ReminderOutcome.Failed;
        }
    }
}
