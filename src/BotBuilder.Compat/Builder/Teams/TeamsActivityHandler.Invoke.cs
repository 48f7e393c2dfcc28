using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>What Teams asks and waits for; each answer is 501 unless overridden.</content>
public partial class TeamsActivityHandler
{
    /// <summary>Calls the method for what Teams asks; other names go to the base.</summary>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var (name, value) = (turnContext.Activity.Name, turnContext.Activity.Value);
        if (name is null && turnContext.Activity.ChannelId == Channels.Msteams)
            return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken);
        object? body;
        switch (name)
        {
            case "composeExtension/query":
                body = await OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(value), cancellationToken);
                break;
            case "composeExtension/fetchTask":
                body = await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Read<MessagingExtensionAction>(value), cancellationToken);
                break;
            case "composeExtension/submitAction":
                body = await OnTeamsMessagingExtensionSubmitActionAsync(turnContext, Read<MessagingExtensionAction>(value), cancellationToken);
                break;
            case "task/fetch":
                body = await OnTeamsTaskModuleFetchAsync(turnContext, Read<TaskModuleRequest>(value), cancellationToken);
                break;
            case "task/submit":
                body = await OnTeamsTaskModuleSubmitAsync(turnContext, Read<TaskModuleRequest>(value), cancellationToken);
                break;
            default:
                return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        return CreateInvokeResponse(body);
    }

    /// <summary>A card button of type invoke was pressed.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody searches with the message extension.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An action command of the message extension wants its dialog.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The dialog of an action command was submitted.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A button wants its dialog.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A dialog was submitted.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static T Read<T>(object? value)
        where T : class
    {
        try
        {
            if (value is not null && JsonSerializer.SerializeToElement(value, SchemaJson.Options).Deserialize<T>(SchemaJson.Options) is { } read)
                return read;
        }
        catch (JsonException)
        {
            // Answered below, as a missing value is.
        }

        throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{typeof(T).Name}'");
    }
}
