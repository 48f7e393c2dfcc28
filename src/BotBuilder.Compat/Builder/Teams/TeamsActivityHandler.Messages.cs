using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>What happens to messages in Teams after they were sent.</content>
public partial class TeamsActivityHandler
{
    /// <summary>Calls the method for a message that was edited or came back.</summary>
    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => EventOf(turnContext) switch
    {
        "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
        "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
        _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
    };

    /// <summary>Calls the method for a message that was deleted and can come back.</summary>
    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        EventOf(turnContext) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    /// <summary>Somebody edited a message.</summary>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Somebody took back the deletion of a message.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Somebody deleted a message, and can still take that back.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Calls the method for what somebody has read; other events go to the base.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity is { ChannelId: Channels.Msteams, Name: "application/vnd.microsoft.readReceipt" } receipt
            ? OnTeamsReadReceiptAsync(ReadReceipt(receipt.Value), turnContext, cancellationToken)
            : base.OnEventActivityAsync(turnContext, cancellationToken);

    /// <summary>Somebody read the bot's messages in a personal chat.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static string? EventOf(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId == Channels.Msteams && turnContext.Activity.TryGetChannelData<TeamsChannelData>(out var data)
            ? data?.EventType
            : null;

    // Nobody waits for the answer to an event, so one of another form says only that nothing is known to be read.
    private static ReadReceiptInfo ReadReceipt(object? value)
    {
        try
        {
            return value is null ? new() : JsonSerializer.SerializeToElement(value, SchemaJson.Options).Deserialize<ReadReceiptInfo>(SchemaJson.Options) ?? new();
        }
        catch (JsonException)
        {
            return new();
        }
    }
}
