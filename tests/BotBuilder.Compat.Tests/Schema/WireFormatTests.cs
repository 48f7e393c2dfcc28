using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Schema;

/// <summary>What goes in as JSON comes out as JSON, seen from outside.</summary>
public class WireFormatTests
{
    private const string Incoming =
        """
        {"type":"message","id":"1","channelId":"test","deliveryMode":"expectReplies","text":"hi","locale":"es-MX","futureField":{"a":[1]},
         "timestamp":"2026-03-04T05:06:07.089Z","localTimestamp":"2026-03-04T00:06:07-05:00","textFormat":"",
         "from":{"id":"u","name":"Ana","tenant":"t1"},"recipient":{"id":"b"},"conversation":{"id":"c","kind":"x"},
         "entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>Bot</at>"},{"type":"clientInfo","country":"US"}],
         "value":{"step":3},"channelData":{"clientActivityID":"z"},"attachments":[]}
        """;

    [Fact]
    public async Task An_activity_survives_reading_and_writing_with_fields_nobody_knows()
    {
        await using var host = await BotHost.StartAsync((turn, token) =>
        {
            var echo = turn.Activity;
            return turn.SendActivityAsync(
                new Activity(ActivityTypes.Event) { Value = echo, Properties = echo.Properties, Entities = echo.Entities }, token);
        });

        var reply = Assert.Single(await host.AskAsync(Incoming))!;

        Assert.Equal("[1]", reply["futureField"]!["a"]!.ToJsonString());
        var echoed = reply["value"]!.AsObject();
        Assert.Equal("t1", (string?)echoed["from"]!["tenant"]);
        Assert.Equal("x", (string?)echoed["conversation"]!["kind"]);
        Assert.Equal("2026-03-04T05:06:07.089Z", (string?)echoed["timestamp"]);
        Assert.Equal("2026-03-04T00:06:07-05:00", (string?)echoed["localTimestamp"]);
        Assert.Equal("US", (string?)echoed["entities"]![1]!["country"]);
        Assert.Equal(3, (int)echoed["value"]!["step"]!);
        Assert.False(echoed.ContainsKey("attachments"));
        Assert.False(echoed.ContainsKey("textFormat"));
    }

    [Fact]
    public async Task Mentions_are_read_and_written_with_their_own_fields()
    {
        string? text = null;
        await using var host = await BotHost.StartAsync((turn, token) =>
        {
            text = Assert.Single(turn.Activity.GetMentions()).Text;
            var reply = MessageFactory.Text("hey");
            reply.Entities = [new Mention { Mentioned = new ChannelAccount("u", "Ana"), Text = "<at>Ana</at>" }];
            return turn.SendActivityAsync(reply, token);
        });

        var entity = Assert.Single(await host.AskAsync(Incoming))!["entities"]![0]!;

        Assert.Equal("<at>Bot</at>", text);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"mentioned":{"id":"u","name":"Ana"},"text":"<at>Ana</at>","type":"mention"}"""), entity), entity.ToJsonString());
    }

    [Fact]
    public async Task Cards_and_buttons_are_written_in_the_channels_names()
    {
        await using var host = await BotHost.StartAsync((turn, token) =>
        {
            var card = new HeroCard("Title", buttons: [new CardAction(ActionTypes.MessageBack, "Go", value: new { Step = 1 }, displayText: "Go")]);
            var reply = MessageFactory.Attachment(card.ToAttachment());
            reply.SuggestedActions = new SuggestedActions(actions: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]);
            return turn.SendActivityAsync(reply, token);
        });

        var reply = Assert.Single(await host.AskAsync(Incoming))!;

        Assert.Equal("application/vnd.microsoft.card.hero", (string?)reply["attachments"]![0]!["contentType"]);
        var button = reply["attachments"]![0]!["content"]!["buttons"]![0]!.AsObject();
        Assert.Equal(["type", "title", "displayText", "value"], button.Select(field => field.Key));
        Assert.Equal("yes", (string?)reply["suggestedActions"]!["actions"]![0]!["value"]);
        Assert.Null(reply["suggestedActions"]!["to"]);
    }
}
