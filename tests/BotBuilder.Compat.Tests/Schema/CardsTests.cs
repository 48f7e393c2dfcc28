using System.Text.Json;
using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Schema;

public class CardsTests
{
    public static TheoryData<Attachment, string, string> Cards => new()
    {
        { new ThumbnailCard("T", images: [new CardImage("https://a/b.png", "a tree")]).ToAttachment(), "thumbnail",
            """{"title":"T","images":[{"url":"https://a/b.png","alt":"a tree"}]}""" },
        { new ReceiptCard("R", [new Fact("Order", "1")], [new ReceiptItem("Pen", price: "$ 2", quantity: "3")], total: "$ 6", tax: "$ 0").ToAttachment(), "receipt",
            """{"title":"R","facts":[{"key":"Order","value":"1"}],"items":[{"title":"Pen","price":"$ 2","quantity":"3"}],"total":"$ 6","tax":"$ 0"}""" },
        { new AnimationCard("A", image: new ThumbnailUrl("https://a/t.png"), media: [new MediaUrl("https://a/b.gif")]).ToAttachment(), "animation",
            """{"title":"A","image":{"url":"https://a/t.png"},"media":[{"url":"https://a/b.gif"}]}""" },
        { new AudioCard(subtitle: "S", media: [new MediaUrl("https://a/b.wav", "wav")], autostart: false).ToAttachment(), "audio",
            """{"subtitle":"S","media":[{"url":"https://a/b.wav","profile":"wav"}],"autostart":false}""" },
        { new VideoCard(text: "V", aspect: "16:9", duration: "PT30S", buttons: []).ToAttachment(), "video",
            """{"text":"V","aspect":"16:9","duration":"PT30S"}""" },
        { SigninCard.Create("Please", "Sign in", "https://a/in").ToAttachment(), "signin",
            """{"text":"Please","buttons":[{"type":"signin","title":"Sign in","value":"https://a/in"}]}""" },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_travels_under_its_media_type_without_what_is_not_set(Attachment card, string kind, string content)
    {
        await using var host = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync(MessageFactory.Attachment(card), token));

        var reply = Assert.Single(await host.AskAsync(
            """{"type":"message","deliveryMode":"expectReplies","channelId":"test","text":"hi","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}"""))!;

        var sent = reply["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card." + kind, (string?)sent["contentType"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(content), sent["content"]), sent["content"]!.ToJsonString());
    }

    [Fact]
    public void A_card_of_another_bot_is_read_from_channel_data()
    {
        var activity = new Activity { ChannelData = JsonElement.Parse("""{"title":"T","media":[{"url":"u"}],"autoloop":true}""") };
        var card = activity.GetChannelData<VideoCard>()!;
        Assert.Equal(("T", "u", true), (card.Title, Assert.Single(card.Media!).Url, card.Autoloop));
    }
}
