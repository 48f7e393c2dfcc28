using System.Text.Json;
using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Compat.Tests.Samples;

/// <summary>
/// The shapes of 50.teams-messaging-extensions-search (results with a preview, whose tap asks the bot again) and
/// 51.teams-messaging-extensions-action (a form makes a card; a message is shared as one).
/// </summary>
public class MessageExtensionTests
{
    [Fact]
    public async Task A_search_gives_previews_and_a_tap_gives_the_card()
    {
        await using var host = await BotHost.StartAsync(new SearchBot().OnTurnAsync);
        var found = await AskAsync(
            host, "composeExtension/query", """{"commandId":"search","parameters":[{"name":"search","value":"nurse"}],"queryOptions":{"skip":0,"count":2}}""");
        var results = found["composeExtension"]!["attachments"]!.AsArray();
        Assert.Equal(["nurse assistant", "nurse practitioner"], results.Select(result => (string?)result!["content"]!["title"]));

        var tap = results[1]!["preview"]!["content"]!["tap"]!;
        Assert.Equal("invoke", (string?)tap["type"]);
        var picked = await AskAsync(host, "composeExtension/selectItem", tap["value"]!.ToJsonString());
        var card = Assert.Single(picked["composeExtension"]!["attachments"]!.AsArray())!["content"]!;
        Assert.Equal(("nurse practitioner", "Job zone 5"), ((string?)card["title"], (string?)card["subtitle"]));
    }

    [Fact]
    public async Task Before_anything_is_typed_the_search_gives_a_start()
    {
        await using var host = await BotHost.StartAsync(new SearchBot().OnTurnAsync);
        var found = await AskAsync(host, "composeExtension/query", """{"commandId":"search","parameters":[{"name":"initialRun","value":"true"}]}""");
        Assert.Equal(3, found["composeExtension"]!["attachments"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_form_makes_a_card()
    {
        await using var host = await BotHost.StartAsync(new ActionBot().OnTurnAsync);
        var form = await AskAsync(host, "composeExtension/fetchTask", """{"commandId":"createCard","commandContext":"compose"}""");
        Assert.Equal(("continue", "New card"), ((string?)form["task"]!["type"], (string?)form["task"]!["value"]!["title"]));
        Assert.Equal("AdaptiveCard", (string?)form["task"]!["value"]!["card"]!["content"]!["type"]);

        var made = await AskAsync(
            host, "composeExtension/submitAction", """{"commandId":"createCard","data":{"title":"Open day","subTitle":"May 4","text":"Come by."}}""");
        var result = Assert.Single(made["composeExtension"]!["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.hero", (string?)result["contentType"]);
        Assert.Equal(("Open day", "May 4", "Come by."), Fields(result["content"]!));
        Assert.Equal(("Open day", "May 4", "Come by."), Fields(result["preview"]!["content"]!));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public async Task A_message_is_shared_as_a_card(string withPicture, int pictures)
    {
        await using var host = await BotHost.StartAsync(new ActionBot().OnTurnAsync);
        var shared = await AskAsync(
            host, "composeExtension/submitAction",
            $$$"""
            {"commandId":"shareMessage","commandContext":"message","data":{"includeImage":"{{{withPicture}}}"},
             "messagePayload":{"id":"1","linkToMessage":"https://teams.example/l/1","createdDateTime":"2026-11-02T10:00:00Z",
              "from":{"user":{"userIdentityType":"aadUser","id":"x","displayName":"Ana Ruiz"}},
              "body":{"contentType":"html","content":"<p>Hello</p>"},"attachments":[{"id":"a","contentType":"image/png","name":"a.png"}]}}
            """);
        var card = Assert.Single(shared["composeExtension"]!["attachments"]!.AsArray())!["content"]!;
        Assert.Equal(("Ana Ruiz wrote:", "(1 attachments not included)", "<p>Hello</p>"), Fields(card));
        Assert.Equal("https://teams.example/l/1", (string?)card["tap"]!["value"]);
        Assert.Equal(pictures, card["images"]?.AsArray().Count ?? 0);
    }

    private static (string?, string?, string?) Fields(JsonNode card) => ((string?)card["title"], (string?)card["subtitle"], (string?)card["text"]);

    private static async Task<JsonNode> AskAsync(BotHost host, string name, string value)
    {
        using var answer = await host.PostAsync(
            $$$"""{"type":"invoke","name":"{{{name}}}","channelId":"msteams","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"value":{{{value}}}}""");
        Assert.Equal(200, (int)answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private sealed class SearchBot : TeamsActivityHandler
    {
        private static readonly Job[] Jobs = [new("nurse assistant", 2), new("nurse practitioner", 5), new("welder", 2)];

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        {
            var typed = query?.Parameters?[0] is { Name: "search", Value: var value } ? value as string ?? string.Empty : string.Empty;
            var results = Jobs.Where(job => job.Title.Contains(typed, StringComparison.OrdinalIgnoreCase)).Select(job =>
            {
                var preview = new ThumbnailCard { Title = job.Title, Tap = new CardAction { Type = "invoke", Value = job } };
                preview.Images = [new CardImage("https://career.example/job.png", "Job")];
                return new MessagingExtensionAttachment
                {
                    ContentType = HeroCard.ContentType, Content = new HeroCard { Title = job.Title }, Preview = preview.ToAttachment(),
                };
            });
            return Task.FromResult(Result([.. results]));
        }

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
            ITurnContext<IInvokeActivity> turnContext, JsonNode query, CancellationToken cancellationToken)
        {
            var card = new ThumbnailCard
            {
                Title = (string?)query["title"], Subtitle = $"Job zone {query["zone"]}",
                Buttons = [new CardAction { Type = ActionTypes.OpenUrl, Title = "Details", Value = "https://career.example/jobs" }],
            };
            return Task.FromResult(Result([new MessagingExtensionAttachment { ContentType = ThumbnailCard.ContentType, Content = card }]));
        }

        private static MessagingExtensionResponse Result(List<MessagingExtensionAttachment> attachments) => new()
        {
            ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = attachments },
        };

        private sealed record Job(string Title, int Zone);
    }

    private sealed class ActionBot : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionActionResponse
            {
                Task = new TaskModuleContinueResponse
                {
                    Value = new TaskModuleTaskInfo
                    {
                        Title = "New card", Height = 300, Width = 400,
                        Card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new { type = "AdaptiveCard", version = "1.4" } },
                    },
                },
            });

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(Result(action.CommandId == "shareMessage" ? Share(action) : Create(action)));

        private static HeroCard Create(MessagingExtensionAction action)
        {
            var form = ((JsonElement)action.Data!).Deserialize<Form>(JsonSerializerOptions.Web)!;
            return new HeroCard { Title = form.Title, Subtitle = form.SubTitle, Text = form.Text };
        }

        private static HeroCard Share(MessagingExtensionAction action)
        {
            var card = new HeroCard
            {
                Title = $"{action.MessagePayload?.From?.User?.DisplayName} wrote:",
                Text = action.MessagePayload?.Body?.Content,
                Tap = new CardAction { Type = ActionTypes.OpenUrl, Value = action.MessagePayload?.LinkToMessage },
            };
            if (action.MessagePayload?.Attachments is { Count: > 0 } attachments) card.Subtitle = $"({attachments.Count} attachments not included)";
            var includeImage = ((JsonElement)action.Data!).GetProperty("includeImage").ToString();
            if (string.Equals(includeImage, bool.TrueString, StringComparison.OrdinalIgnoreCase)) card.Images = [new CardImage("https://career.example/quote.png")];
            return card;
        }

        private static MessagingExtensionActionResponse Result(HeroCard card) => new()
        {
            ComposeExtension = new MessagingExtensionResult
            {
                AttachmentLayout = "list", Type = "result",
                Attachments = [new MessagingExtensionAttachment { Content = card, ContentType = HeroCard.ContentType, Preview = card.ToAttachment() }],
            },
        };

        private sealed record Form(string Title, string SubTitle, string Text);
    }
}
