using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Somebody pressed an Action.Execute button of an adaptive card; 501 unless overridden.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue ReadAdaptiveCardInvoke(IInvokeActivity activity)
    {
        if (activity.Value is null) throw BadCardAction("BadRequest", "Missing value property");
        AdaptiveCardInvokeValue? value;
        try
        {
            value = JsonSerializer.SerializeToElement(activity.Value, SchemaJson.Options).Deserialize<AdaptiveCardInvokeValue>(SchemaJson.Options);
        }
        catch (JsonException)
        {
            throw BadCardAction("BadRequest", "Value property is not properly formed");
        }

        if (value?.Action is null) throw BadCardAction("BadRequest", "Missing action property");
        if (value.Action.Type != "Action.Execute") throw BadCardAction("NotSupported", $"The action '{value.Action.Type}' is not supported.");
        return value;
    }

    // Teams expects what went wrong in the body, in the form of a card's answer.
    private static InvokeResponseException BadCardAction(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
}
