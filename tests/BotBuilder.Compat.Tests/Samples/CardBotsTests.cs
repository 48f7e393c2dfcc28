using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Samples;

/// <summary>The shapes of 03.welcome-user (a flag in the user state), 06.using-cards and 08.suggested-actions.</summary>
public class CardBotsTests
{
    [Fact]
    public async Task A_visitor_is_welcomed_once()
    {
        var storage = new MemoryStorage();
        var userState = new UserState(storage);
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(userState));
        await new TestFlow((TestAdapter)adapter, new Porter(userState))
            .SendConversationUpdate().AssertReply("The library is open.")
            .Test("hi", "First visit? Ask for the desk.")
            .Test("hi", "Hello again.")
            .Test("intro", reply =>
            {
                var card = Assert.IsType<HeroCard>(Assert.Single(((Activity)reply).Attachments!).Content);
                Assert.Equal(("The library", "https://a.example/"), (card.Title, card.Buttons![0].Value));
            })
            .StartTestAsync();
    }

    [Theory]
    [InlineData("hero", "application/vnd.microsoft.card.hero")]
    [InlineData("thumbnail", "application/vnd.microsoft.card.thumbnail")]
    [InlineData("receipt", "application/vnd.microsoft.card.receipt")]
    [InlineData("sign in", "application/vnd.microsoft.card.signin")]
    [InlineData("animation", "application/vnd.microsoft.card.animation")]
    [InlineData("audio", "application/vnd.microsoft.card.audio")]
    [InlineData("video", "application/vnd.microsoft.card.video")]
    [InlineData("adaptive", "application/vnd.microsoft.card.adaptive")]
    public async Task Every_card_is_sent_as_its_own_kind(string which, string contentType)
    {
        var adapter = new TestAdapter();
        await new TestFlow(adapter, (turn, token) => turn.SendActivityAsync(MessageFactory.Attachment(Make(turn.Activity.Text!)), token))
            .Test(which, reply => Assert.Equal(contentType, Assert.Single(((Activity)reply).Attachments!).ContentType))
            .StartTestAsync();
    }

    [Fact]
    public async Task Cards_stand_side_by_side_in_a_carousel() =>
        await new TestFlow(new TestAdapter(), async (turn, token) =>
        {
            var reply = MessageFactory.Attachment(new List<Attachment>());
            reply.AttachmentLayout = AttachmentLayoutTypes.Carousel;
            reply.Attachments!.Add(Make("hero"));
            reply.Attachments.Add(Make("video"));
            await turn.SendActivityAsync(reply, token);
        }).Test("all", reply =>
        {
            var message = (Activity)reply;
            Assert.Equal((AttachmentLayoutTypes.Carousel, 2), (message.AttachmentLayout, message.Attachments!.Count));
        }).StartTestAsync();

    [Fact]
    public async Task Buttons_under_a_message_come_back_as_text() =>
        await new TestFlow(new TestAdapter(), async (turn, token) =>
        {
            if (turn.Activity.Text is "Tea" or "Milk")
            {
                await turn.SendActivityAsync($"{turn.Activity.Text} it is.", cancellationToken: token);
                return;
            }

            var question = MessageFactory.Text("What do you drink?");
            question.SuggestedActions = new SuggestedActions
            {
                Actions =
                [
                    new CardAction { Title = "Tea", Type = ActionTypes.ImBack, Value = "Tea", Image = "https://a.example/t.png", ImageAltText = "T" },
                    new CardAction { Title = "Milk", Type = ActionTypes.ImBack, Value = "Milk" },
                ],
            };
            await turn.SendActivityAsync(question, token);
        })
            .Test("hi", reply => Assert.Equal(["Tea", "Milk"], ((Activity)reply).SuggestedActions!.Actions.Select(action => action.Title)))
            .Test("Milk", "Milk it is.")
            .StartTestAsync();

    private static Attachment Make(string which) => which switch
    {
        "thumbnail" => new ThumbnailCard { Title = "Map", Images = [new CardImage("https://a.example/m.png")] }.ToAttachment(),
        "receipt" => new ReceiptCard
        {
            Title = "Books", Facts = [new Fact("Order", "7")],
            Items = [new ReceiptItem("Atlas", price: "9.00", quantity: "1", image: new CardImage("https://a.example/a.png"))],
            Tax = "1.00", Total = "10.00", Buttons = [new CardAction(ActionTypes.OpenUrl, "More", value: "https://a.example/")],
        }.ToAttachment(),
        "sign in" => new SigninCard { Text = "Library card", Buttons = [new CardAction(ActionTypes.Signin, "Sign in", value: "https://a.example/")] }.ToAttachment(),
        "animation" => new AnimationCard { Title = "Moves", Media = [new MediaUrl { Url = "https://a.example/a.gif" }] }.ToAttachment(),
        "audio" => new AudioCard { Title = "Sounds", Media = [new MediaUrl { Url = "https://a.example/a.mp3" }] }.ToAttachment(),
        "video" => new VideoCard { Title = "Shows", Image = new ThumbnailUrl { Url = "https://a.example/v.png" }, Media = [new MediaUrl { Url = "https://a.example/v.mp4" }] }.ToAttachment(),
        "adaptive" => new Attachment
        {
            ContentType = "application/vnd.microsoft.card.adaptive",
            Content = JsonSerializer.Deserialize<JsonElement>("""{"type":"AdaptiveCard","version":"1.5","body":[]}"""),
        },
        _ => new HeroCard
        {
            Title = "The library", Subtitle = "Open all day", Text = "Come in.", Images = [new CardImage("https://a.example/l.png")],
            Buttons = [new CardAction(ActionTypes.OpenUrl, "Look", value: "https://a.example/")],
        }.ToAttachment(),
    };

    private sealed class VisitorState
    {
        public bool WasWelcomed { get; set; }
    }

    private sealed class Porter(UserState userState) : ActivityHandler
    {
        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("The library is open.", cancellationToken: cancellationToken);

        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            var visitors = userState.CreateProperty<VisitorState>(nameof(VisitorState));
            var visitor = await visitors.GetAsync(turnContext, () => new VisitorState(), cancellationToken);
            if (!visitor.WasWelcomed)
            {
                visitor.WasWelcomed = true;
                await turnContext.SendActivityAsync("First visit? Ask for the desk.", cancellationToken: cancellationToken);
            }
            else if (turnContext.Activity.Text == "intro")
            {
                await turnContext.SendActivityAsync(MessageFactory.Attachment(Make("hero")), cancellationToken);
            }
            else
            {
                await turnContext.SendActivityAsync("Hello again.", cancellationToken: cancellationToken);
            }
        }
    }
}
