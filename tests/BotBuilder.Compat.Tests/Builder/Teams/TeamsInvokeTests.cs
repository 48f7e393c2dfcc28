using System.Net;
using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Compat.Tests.Builder.Teams;

public class TeamsInvokeTests
{
    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"find","parameters":[{"name":"q","value":"nurse"}],"queryOptions":{"skip":0,"count":25}}""",
        """{"composeExtension":{"attachmentLayout":"list","type":"result","attachments":[{"preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"nurse"}},"contentType":"application/vnd.microsoft.card.hero","content":{"title":"find nurse 25"}}]}}""")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"make","commandContext":"compose"}""",
        """{"task":{"value":{"title":"make compose","height":200,"width":"small","url":"https://a.example"},"type":"continue"}}""")]
    [InlineData("composeExtension/submitAction", """{"commandId":"make","data":{"a":1}}""",
        """{"composeExtension":{"type":"message","text":"{\"a\":1}"}}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"edit","botActivityPreview":[{"type":"message","text":"draft"}]}""",
        """{"composeExtension":{"type":"message","text":"edit draft"}}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send","botActivityPreview":[{"type":"message","text":"draft"}]}""",
        """{"composeExtension":{"type":"message","text":"send draft"}}""")]
    [InlineData("composeExtension/selectItem", """{"id":"nurse"}""", """{"composeExtension":{"type":"message","text":"picked nurse"}}""")]
    [InlineData("composeExtension/queryLink", """{"url":"https://a.example/1"}""", """{"composeExtension":{"type":"message","text":"https://a.example/1"}}""")]
    [InlineData("task/fetch", """{"data":{"a":1},"context":{"theme":"dark"}}""", """{"task":{"value":"dark","type":"message"}}""")]
    [InlineData("task/submit", "{}", "{}")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"go"}}""", """{"statusCode":200,"type":"go"}""")]
    public async Task Each_question_has_its_method_and_its_form_of_answer(string name, string value, string expected)
    {
        var (status, body) = await InvokeAsync(new Bot(), $"\"{name}\"", value);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(body)), body);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{\"parameters\":{}}")]
    public async Task A_value_of_another_form_is_refused(string value) =>
        Assert.Equal(
            (HttpStatusCode.BadRequest, "\"expected type 'MessagingExtensionQuery'\""),
            await InvokeAsync(new Bot(), "\"composeExtension/query\"", value));

    [Fact]
    public async Task An_unknown_end_of_a_preview_is_refused() =>
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await InvokeAsync(new Bot(), "\"composeExtension/submitAction\"", """{"botMessagePreviewAction":"burn"}""")).Status);

    [Theory]
    [InlineData("\"composeExtension/selectItem\"")]
    [InlineData("\"composeExtension/queryLink\"")]
    [InlineData("\"signin/verifyState\"")]
    [InlineData("\"composeExtension/query\"")]
    [InlineData("\"composeExtension/fetchTask\"")]
    [InlineData("\"composeExtension/submitAction\"")]
    [InlineData("\"task/fetch\"")]
    [InlineData("\"task/submit\"")]
    [InlineData("\"somethingElse\"")]
    [InlineData("null")]
    public async Task What_a_bot_does_not_handle_is_answered_so(string name) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await InvokeAsync(new TeamsActivityHandler(), name, "{}")).Status);

    private static async Task<(HttpStatusCode Status, string Body)> InvokeAsync(IBot bot, string name, string value)
    {
        await using var host = await BotHost.StartAsync(bot.OnTurnAsync);
        using var answer = await host.PostAsync(
            $$$"""{"type":"invoke","name":{{{name}}},"channelId":"msteams","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"value":{{{value}}}}""");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private sealed class Bot : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        {
            var typed = Assert.Single(query.Parameters!).Value!.ToString();
            var result = new MessagingExtensionAttachment(
                HeroCard.ContentType, content: new HeroCard($"{query.CommandId} {typed} {query.QueryOptions!.Count}"),
                preview: new ThumbnailCard(typed).ToAttachment());
            return Task.FromResult(new MessagingExtensionResponse
            {
                ComposeExtension = new MessagingExtensionResult { AttachmentLayout = "list", Type = "result", Attachments = [result] },
            });
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionActionResponse
            {
                Task = new TaskModuleContinueResponse(new TaskModuleTaskInfo
                {
                    Title = $"{action.CommandId} {action.CommandContext}", Height = 200, Width = "small", Url = "https://a.example",
                }),
            });

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionActionResponse
            {
                ComposeExtension = new MessagingExtensionResult { Type = "message", Text = action.Data!.ToString() },
            });

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionActionResponse { ComposeExtension = Say("edit " + action.BotActivityPreview![0].Text) });

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionActionResponse { ComposeExtension = Say("send " + action.BotActivityPreview![0].Text) });

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
            ITurnContext<IInvokeActivity> turnContext, JsonNode query, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionResponse { ComposeExtension = Say("picked " + query["id"]) });

        protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionResponse { ComposeExtension = Say(query.Url) });

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse(taskModuleRequest.Context!.Theme) });

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse());

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = invokeValue.Action.Verb! });

        private static MessagingExtensionResult Say(string? text) => new() { Type = "message", Text = text };
    }
}
