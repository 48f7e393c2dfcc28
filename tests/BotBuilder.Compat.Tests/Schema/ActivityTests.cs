using System.Text.Json;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Schema;

public class ActivityTests
{
    private static Activity Incoming(string type = ActivityTypes.Message, string channel = "msteams") => new(type)
    {
        Id = "1",
        ChannelId = channel,
        ServiceUrl = "https://service",
        Locale = "es-MX",
        From = new ChannelAccount("u", "Ana"),
        Recipient = new ChannelAccount("b", "Bot"),
        Conversation = new ConversationAccount(id: "c"),
        Text = "<at>Bot</at> hello",
        Entities = [new Mention(new ChannelAccount("b"), "<at>Bot</at>")],
    };

    [Fact]
    public void An_activity_is_only_what_its_type_says()
    {
        Assert.NotNull(Incoming().AsMessageActivity());
        Assert.Null(Incoming().AsEventActivity());
        Assert.NotNull(Incoming("message/special").AsMessageActivity());
        Assert.Null(Incoming("messageUpdate").AsMessageActivity());
    }

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var reply = Incoming().CreateReply("hi");
        Assert.Equal(("b", "u", "1", "c"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id));
        Assert.Equal("es-MX", reply.Locale);
    }

    [Fact]
    public void A_reference_addresses_an_activity_both_ways()
    {
        var reference = Incoming().GetConversationReference();
        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(reference);
        var incoming = new Activity(ActivityTypes.Message).ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("b", "u", "1"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId));
        Assert.Equal(("u", "b", "1"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id));
        Assert.Equal("9", Incoming().GetReplyConversationReference(new ResourceResponse("9")).ActivityId);
    }

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("msteams", "1")]
    public void An_update_of_members_is_no_activity_to_answer_on_the_web(string channel, string? answers) =>
        Assert.Equal(answers, Incoming(ActivityTypes.ConversationUpdate, channel).GetConversationReference().ActivityId);

    [Fact]
    public void The_bots_name_is_taken_out_of_the_text()
    {
        var activity = Incoming();
        Assert.Equal("hello", activity.RemoveRecipientMention());
        Assert.Equal("hello", activity.Text);
        Assert.True(activity.MentionsRecipient());
    }

    [Fact]
    public void Channel_data_is_read_as_the_type_asked_for()
    {
        var activity = Incoming();
        Assert.False(activity.TryGetChannelData<Postback>(out _));
        activity.ChannelData = new { postBack = true };
        Assert.True(activity.GetChannelData<Postback>()!.PostBack);
        activity.ChannelData = JsonElement.Parse("7");
        Assert.False(activity.TryGetChannelData<Postback>(out _));
    }

    private sealed class Postback
    {
        public bool PostBack { get; set; }
    }

    [Fact]
    public void What_only_claims_to_be_a_mention_is_none()
    {
        var broken = new Entity("mention") { Properties = new() { ["mentioned"] = System.Text.Json.JsonSerializer.SerializeToElement(7) } };
        var activity = new Activity(ActivityTypes.Message) { Text = "<at>b</at> hi", Recipient = new ChannelAccount("b"), Entities = [broken] };
        activity.Entities.Add(new Mention(new ChannelAccount("b"), "<at>b</at>"));

        Assert.Equal("b", Assert.Single(activity.GetMentions()).Mentioned?.Id);
        Assert.Equal("hi", activity.RemoveRecipientMention());
    }

    [Fact]
    public void Mentions_in_more_spellings_than_any_person_writes_do_not_each_cost_a_pass_over_the_text()
    {
        var names = Enumerable.Range(0, 5_000).Select(i => $"<at>Bot {i}.</at>").ToList();
        var activity = new Activity
        {
            Text = string.Join(' ', names), Recipient = new ChannelAccount("b"),
            Entities = [.. names.Concat(names).Select(name => new Mention(new ChannelAccount("b"), name))],
        };
        Assert.StartsWith("<at>Bot 32.</at>", activity.RemoveRecipientMention(), StringComparison.Ordinal);
    }
}
