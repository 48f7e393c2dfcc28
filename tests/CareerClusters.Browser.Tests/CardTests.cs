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
        // What is read out when a card comes goes after a second; in it Web Chat leaves the field's label out.
        await Assertions.Expect(chat.Frame.Locator("input[tabindex='-1']")).ToHaveCountAsync(0);
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

    [Theory]
    [InlineData(ColorScheme.Light, 255)]
    [InlineData(ColorScheme.Dark, 30)]
    public async Task A_chart_is_shown_whole_and_in_the_look_of_the_page(ColorScheme scheme, int red)
    {
        await using var bot = await RunningBot.StartAsync();
        await using var visitor = await Visitor.ComeAsync(chromium, bot, new() { ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 844 } });
        var chat = await visitor.OpenPageAsync();
        await chat.HearAsync("Where do you want to start?");
        await chat.SayAsync("construction");
        await chat.HearAsync("Construction: Planning, building");
        await chat.SayAsync("draw it");
        var chart = chat.Frame.GetByRole(AriaRole.Img, new() { Name = "Pay in Construction" });
        await Assertions.Expect(chart).ToBeVisibleAsync();
        var (shown, cutOff, pixel) = (
            await chart.EvaluateAsync<double>("image => (image.clientHeight / image.clientWidth) / (image.naturalHeight / image.naturalWidth)"),
            await chart.EvaluateAsync<double>("image => image.clientHeight - image.parentElement.clientHeight"),
            await chart.EvaluateAsync<int>("image => { const canvas = document.createElement('canvas').getContext('2d'); canvas.drawImage(image, 0, 0); return canvas.getImageData(2, 2, 1, 1).data[0]; }"));
        Assert.InRange(shown, 0.98, 1.02);
        Assert.InRange(cutOff, -1, 1);
        Assert.Equal(red, pixel);
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
