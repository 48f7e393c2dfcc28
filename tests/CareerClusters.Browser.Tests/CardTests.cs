using CareerClusters.Browser.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;

namespace CareerClusters.Browser.Tests;

/// <summary>What the client makes of cards and pictures, with a bot that sends them.</summary>
public sealed class CardTests(Chromium chromium)
{
    [Fact]
    public async Task A_card_is_shown_and_what_is_put_into_it_reaches_the_bot()
    {
        await using var bot = await StartAsync();
        await using var visitor = await Visitor.ComeAsync(chromium, bot);
        var chat = await visitor.OpenPageAsync();
        await chat.SayAsync("card");
        await chat.Frame.GetByLabel("Your pick").FillAsync("welding");
        await Accessibility.CheckAsync(chat.Page, "a card");
        await chat.Control("Send it").ClickAsync();
        await chat.HearAsync("You picked welding.");
    }

    [Fact]
    public async Task A_picture_says_what_it_shows()
    {
        await using var bot = await StartAsync();
        await using var visitor = await Visitor.ComeAsync(chromium, bot);
        var chat = await visitor.OpenPageAsync();
        await chat.SayAsync("picture");
        await Assertions.Expect(chat.Frame.GetByRole(AriaRole.Img, new() { Name = "Your profile: building is highest." })).ToBeVisibleAsync();
    }

    private static Task<RunningBot> StartAsync() => RunningBot.StartAsync(builder => builder.Host.UseServiceProviderFactory(new WithCards()));

    private sealed class WithCards : IServiceProviderFactory<IServiceCollection>
    {
        public IServiceCollection CreateBuilder(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<IBot, CardBot>());

        public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder) => containerBuilder.BuildServiceProvider();
    }

    private sealed class CardBot : ActivityHandler
    {
        private const string Picture = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity switch
        {
            { Text: "card" } => SendAsync(turnContext, new
            {
                type = "AdaptiveCard",
                version = "1.5",
                body = new object[] { new { type = "Input.Text", id = "pick", label = "Your pick" } },
                actions = new[] { new { type = "Action.Submit", title = "Send it", data = new { kind = "pick" } } },
            }, cancellationToken),
            { Text: "picture" } => SendAsync(turnContext, new
            {
                type = "AdaptiveCard",
                version = "1.5",
                body = new object[] { new { type = "Image", url = Picture, altText = "Your profile: building is highest." } },
            }, cancellationToken),
            { Value: { } value } => turnContext.SendActivityAsync(MessageFactory.Text($"You picked {System.Text.Json.JsonSerializer.SerializeToElement(value).GetProperty("pick")}."), cancellationToken),
            _ => Task.CompletedTask,
        };

        private static Task<ResourceResponse> SendAsync(ITurnContext turnContext, object card, CancellationToken cancellationToken) => turnContext.SendActivityAsync(
            MessageFactory.Attachment(new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = card }), cancellationToken);
    }
}
