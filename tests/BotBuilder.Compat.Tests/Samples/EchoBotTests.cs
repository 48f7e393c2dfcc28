using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotBuilder.Compat.Tests.Samples;

/// <summary>The shape of 02.echo-bot: container, adapter with an error handler, one handler class behind HTTP.</summary>
public class EchoBotTests
{
    [Fact]
    public async Task A_bot_wired_the_usual_way_repeats_greets_and_apologizes()
    {
        await using var app = await StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Contains("You wrote: apples", await PostAsync(http, "\"type\":\"message\",\"text\":\"apples\""), StringComparison.Ordinal);
        Assert.Contains("Nice to see you, Ana", await PostAsync(http, """ "type":"conversationUpdate","membersAdded":[{"id":"u","name":"Ana"},{"id":"b"}]"""), StringComparison.Ordinal);
        var sorry = await PostAsync(http, "\"type\":\"message\",\"text\":\"break\"");
        Assert.Contains("Something went wrong", sorry, StringComparison.Ordinal);
        Assert.DoesNotContain("trace", sorry, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, ApologizingAdapter>();
        builder.Services.AddTransient<IBot, EchoBot>();
        var app = builder.Build();
        app.MapPost("/api/messages", (Microsoft.AspNetCore.Http.HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(http.Request, http.Response, bot));
        await app.StartAsync();
        return app;
    }

    private static async Task<string> PostAsync(HttpClient http, string fields)
    {
        using var body = new StringContent(
            $$"""{"deliveryMode":"expectReplies","channelId":"emulator","id":"1","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},{{fields}}}""",
            System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("api/messages", UriKind.Relative), body);
        return await response.Content.ReadAsStringAsync();
    }

    private sealed class ApologizingAdapter : CloudAdapter
    {
        public ApologizingAdapter(BotFrameworkAuthentication auth, ILogger<IBotFrameworkHttpAdapter> logger)
            : base(auth, logger) => OnTurnError = async (turnContext, exception) =>
            {
                await turnContext.SendActivityAsync("Something went wrong. Try again?");
                await turnContext.TraceActivityAsync("OnTurnError Trace", exception.Message, "https://www.botframework.com/schemas/error", "TurnError");
            };
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            if (turnContext.Activity.Text == "break") throw new NotSupportedException("no");
            var said = $"You wrote: {turnContext.Activity.Text}";
            await turnContext.SendActivityAsync(MessageFactory.Text(said, said), cancellationToken);
        }

        protected override async Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            foreach (var member in membersAdded.Where(member => member.Id != turnContext.Activity.Recipient.Id))
                await turnContext.SendActivityAsync(MessageFactory.Text($"Nice to see you, {member.Name}"), cancellationToken);
        }
    }
}
