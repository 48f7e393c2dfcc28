using System.Net;
using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Builder;

public class AdaptiveCardInvokeTests
{
    [Fact]
    public async Task A_pressed_button_is_answered_with_the_next_card()
    {
        var (status, body) = await InvokeAsync(
            new CardBot(), """{"action":{"type":"Action.Execute","id":"1","verb":"save","data":{"goal":"nurse"}},"trigger":"manual"}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","body":["save nurse"]}}"""),
            body), body?.ToJsonString());
    }

    [Theory]
    [InlineData("null", "BadRequest", "Missing value property")]
    [InlineData("\"text\"", "BadRequest", "Value property is not properly formed")]
    [InlineData("{\"action\":[]}", "BadRequest", "Value property is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\"}}", "NotSupported", "The action 'Action.Submit' is not supported.")]
    public async Task A_value_that_is_no_pressed_button_is_refused_in_the_form_of_an_answer(string value, string code, string message)
    {
        var (status, body) = await InvokeAsync(new CardBot(), value);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)body!["statusCode"]!, (string?)body["type"]));
        Assert.Equal((code, message), ((string?)body["value"]!["code"], (string?)body["value"]!["message"]));
    }

    [Fact]
    public async Task A_bot_without_cards_says_so() =>
        Assert.Equal(
            HttpStatusCode.NotImplemented, (await InvokeAsync(new ActivityHandler(), """{"action":{"type":"Action.Execute"}}""")).Status);

    private static async Task<(HttpStatusCode Status, JsonNode? Body)> InvokeAsync(IBot bot, string value)
    {
        await using var host = await BotHost.StartAsync(bot.OnTurnAsync);
        using var answer = await host.PostAsync(
            $$$"""{"type":"invoke","name":"adaptiveCard/action","channelId":"msteams","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"value":{{{value}}}}""");
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            var goal = JsonNode.Parse(invokeValue.Action.Data!.ToString()!)!["goal"];
            return Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.card.adaptive",
                Value = new JsonObject { ["type"] = "AdaptiveCard", ["body"] = new JsonArray($"{invokeValue.Action.Verb} {goal}") },
            });
        }
    }
}
