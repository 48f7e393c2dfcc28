using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Dialogs;

public sealed class PersonsClientTests
{
    private const string Noticed = "faster than most people can read them";

    // Neither all alike nor in turns, and true to itself.
    private static readonly string[] Faces = ["love it", "hate it", "hate it", "like it", "love it", "its ok", "not for me", "love it", "its ok", "hate it", "like it", "love it"];

    [Theory]
    [InlineData("directline", true)]
    [InlineData("msteams", true)]
    [InlineData("directline", false)]
    [InlineData("emulator", false)]
    public async Task Answers_sooner_than_they_can_be_read_are_noticed_where_people_answer(string channel, bool isPerson)
    {
        await using var bot = new TestBot { As = (channel, "conversation-1", "user-1") };
        Assert.Equal(isPerson, (await AnswerAllAsync(bot, isPerson, 300)).Contains(Noticed, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1500, null)]
    [InlineData(300, "0")]
    [InlineData(300, "200")]
    public async Task Answers_in_good_time_are_not(int milliseconds, string? setting)
    {
        await using var bot = setting is null ? new TestBot() : new TestBot(("Interests:FastestAnswerMilliseconds", setting));
        bot.As = ("directline", "conversation-1", "user-1");
        Assert.Contains("first sketch after 12 answers", await AnswerAllAsync(bot, isPerson: true, milliseconds), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_asked_for_in_the_answer_are_a_programs()
    {
        await using var bot = new TestBot { As = ("msteams", "conversation-1", "user-1") };
        // Those replies are in the answer to the request; the next message is asked without.
        await AnswerAllAsync(bot, isPerson: true, 300, DeliveryModes.ExpectReplies);
        Assert.Contains("first sketch after 12 answers", await SayAsync(bot, "my matches", true, 300), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_asked_again_may_answer_slowly_and_gets_a_sketch()
    {
        await using var bot = new TestBot { As = ("msteams", "conversation-1", "user-1") };
        var said = await AnswerAllAsync(bot, isPerson: true, 300);
        Assert.DoesNotContain("first sketch", said, StringComparison.Ordinal);
        await SayAsync(bot, "yes ask me three again", true, 2000);
        for (var i = 0; i < 20 && !said.Contains("first sketch", StringComparison.Ordinal); i++) said = await SayAsync(bot, Faces[(i + 3) % Faces.Length], true, 2000);
        Assert.Contains("first sketch", said, StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAllAsync(TestBot bot, bool isPerson, int milliseconds, string? delivery = null)
    {
        await bot.JoinAsync();
        var said = await SayAsync(bot, "start", isPerson, 2000, delivery);
        foreach (var face in Faces.TakeWhile(_ => !said.Contains(Noticed, StringComparison.Ordinal))) said = await SayAsync(bot, face, isPerson, milliseconds, delivery);
        return said;
    }

    private static async Task<string> SayAsync(TestBot bot, string text, bool isPerson, int milliseconds, string? delivery = null)
    {
        bot.Time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        var message = bot.Message(text);
        message.DeliveryMode = delivery;
        if (!isPerson) message.ChannelData = null;
        return TestBot.Text(await bot.SendAsync(message));
    }
}
