using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        return name switch
        {
            "composeExtension/query" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(value), cancellationToken)),
            "composeExtension/selectItem" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionSelectItemAsync(turnContext, Read<JsonNode>(value), cancellationToken)),
            "composeExtension/queryLink" => CreateInvokeResponse(
                await OnTeamsAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(value), cancellationToken)),
            "composeExtension/fetchTask" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Read<MessagingExtensionAction>(value), cancellationToken)),
            "composeExtension/submitAction" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Read<MessagingExtensionAction>(value), cancellationToken)),
            "task/fetch" => CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, Read<TaskModuleRequest>(value), cancellationToken)),
            "task/submit" => CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, Read<TaskModuleRequest>(value), cancellationToken)),
            _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>Calls the method for the step of a sign-in.</summary>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == SignInConstants.VerifyStateOperationName
            ? OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken)
            : OnTeamsSigninTokenExchangeAsync(turnContext, cancellationToken);

    /// <summary>A sign-in page gave a code.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Teams offers a token of the person's own sign-in.</summary>
    protected virtual Task OnTeamsSigninTokenExchangeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A card button of type invoke was pressed.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody searches with the message extension.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody picked a result; the tap value of its card says which.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JsonNode query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody pasted a link of a domain in the manifest.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An action command of the message extension wants its dialog.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The dialog of an action command was submitted, or its preview was sent or taken back to edit.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            _ => throw new InvokeResponseException(
                HttpStatusCode.BadRequest, $"{action.BotMessagePreviewAction} is not a supported BotMessagePreviewAction"),
        };

    /// <summary>The preview of a message goes back to its dialog.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The message of a preview is to be sent.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
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
