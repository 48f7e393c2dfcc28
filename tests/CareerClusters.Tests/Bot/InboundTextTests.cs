using CareerClusters.Bot;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Bot;

public class InboundTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData("  hello \n", "hello")]
    [InlineData("a\tb\u0000c\u0007d\u001be", "a b c d e")]
    [InlineData("one\r\ntwo", "one \ntwo")]
    [InlineData("ñandú 👩‍🔧", "ñandú 👩‍🔧")]
    public void Trims_and_takes_control_characters_out(string? typed, string clean) => Assert.Equal(clean, Clean(typed));

    [Fact]
    public void A_lone_half_of_a_pair_is_replaced()
    {
        Assert.Equal("a\uFFFDb", Clean("a\ud83db"));
        Assert.Equal("a\uFFFDb", Clean("a\udc69b"));
        Assert.Equal("\uFFFD", Clean("\ud83d"));
        Assert.Equal("\uFFFD\U0001F469", Clean("\ud83d\ud83d\udc69"));
    }

    [Fact]
    public void A_text_over_the_limit_is_cut_and_never_through_a_pair()
    {
        Assert.Equal(InboundText.MaxLength, Clean(new string('a', InboundText.MaxLength + 10)).Length);
        var cut = Clean(new string('a', InboundText.MaxLength - 1) + "\U0001F469");
        Assert.Equal(new string('a', InboundText.MaxLength - 1) + "\uFFFD", cut);
    }

    [Fact]
    public void The_mention_of_the_bot_is_taken_out_and_others_stay()
    {
        var activity = Message("<at>Guide</at> ask <at>Ana</at> about welding");
        activity.Entities = [Mention("bot", "<at>Guide</at>"), Mention("ana", "<at>Ana</at>")];
        Assert.Equal("ask <at>Ana</at> about welding", InboundText.Clean(activity));
    }

    private static Entity Mention(string id, string text)
    {
        var entity = new Entity { Type = "mention" };
        entity.SetAs(new Mention { Mentioned = new ChannelAccount { Id = id }, Text = text, Type = "mention" });
        return entity;
    }

    private static Activity Message(string? text) => new() { Type = ActivityTypes.Message, Text = text, Recipient = new ChannelAccount { Id = "bot" } };

    private static string Clean(string? text) => InboundText.Clean(Message(text));
}
