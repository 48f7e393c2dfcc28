using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Replies;

/// <summary>The same question in every channel: the text says everything, and buttons come as the channel can show them.</summary>
public sealed class ReplyRendererTests
{
    private static readonly string[] Labels = ["Jobs in it", "Its parts", "Programs to study", "Pay and growth", "Not for me", "Back", "Options"];

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData("telegram")]
    [InlineData("terminal")]
    public async Task Buttons_below_the_message_where_the_channel_has_them(string channel)
    {
        var asked = await AskAsync(channel);
        Assert.Equal(Labels, asked.SuggestedActions!.Actions.Select(a => a.Title));
        Assert.Null(asked.Attachments);
        Assert.DoesNotContain("Its parts", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_on_cards_of_six_at_most_in_Teams()
    {
        var asked = await AskAsync("msteams");
        var cards = asked.Attachments!.Select(a => Assert.IsType<HeroCard>(a.Content)).ToList();
        Assert.All(cards, card =>
        {
            Assert.InRange(card.Buttons!.Count, 1, 6);
            // A card's text would be read as markup.
            Assert.Null(card.Text);
        });
        Assert.Equal(Labels, cards.SelectMany(c => c.Buttons!).Select(b => b.Title));
        Assert.Null(asked.SuggestedActions);
    }

    [Theory]
    [InlineData("sms")]
    [InlineData("email")]
    [InlineData("groupme")]
    public async Task A_numbered_list_in_words_where_the_channel_has_no_buttons(string channel)
    {
        await using var bot = new TestBot { As = (channel, "conversation-1", "user-1") };
        var asked = await ConstructionAsync(bot);
        Assert.Null(asked.SuggestedActions);
        Assert.Null(asked.Attachments);
        Assert.EndsWith("\n\n1. Jobs in it\n2. Its parts\n3. Programs to study\n4. Pay and growth\n5. Not for me\n- Back\n- Options", asked.Text, StringComparison.Ordinal);
        Assert.Contains("These are the parts of Construction", TestBot.Text(await bot.SayAsync("2")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_has_numbers_keeps_them_to_itself_where_the_channel_has_no_buttons()
    {
        await using var bot = new TestBot { As = ("sms", "conversation-1", "user-1") };
        foreach (var said in (string[])["hi", "i took auto tech and hated the oil but liked the computer part", "all"]) await bot.SayAsync(said);
        var asked = await bot.AskAsync("my history");
        Assert.Contains("2. Thursday, November 19: Fixing bikes", asked, StringComparison.Ordinal);
        Assert.EndsWith("- Delete one\n- Delete my history\n- Delete it and undo its ratings\n- Something changed\n- Keep it\n- Back\n- Options", asked, StringComparison.Ordinal);
        Assert.Contains("I can delete this one: Fixing bikes", await bot.AskAsync("2"), StringComparison.Ordinal);
    }

    private static async Task<Activity> AskAsync(string channel)
    {
        await using var bot = new TestBot { As = (channel, "conversation-1", "user-1") };
        return await ConstructionAsync(bot);
    }

    private static async Task<Activity> ConstructionAsync(TestBot bot)
    {
        await bot.JoinAsync();
        var asked = (await bot.SayAsync("construction"))[^1];
        Assert.StartsWith("Construction: Planning, building and fixing homes", asked.Text, StringComparison.Ordinal);
        Assert.Contains("- Pay in the middle of its jobs: $", asked.Text, StringComparison.Ordinal);
        Assert.Equal(TextFormatTypes.Plain, asked.TextFormat);
        return asked;
    }
}
