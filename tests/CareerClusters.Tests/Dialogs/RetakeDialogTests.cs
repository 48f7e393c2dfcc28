using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class RetakeDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("retake", "1 of 12")]
    [InlineData("{sketch}>retake", "only the 6 that matter most|[Only what matters most] [All of it] [No, keep my answers]")]
    [InlineData("{sketch}>retake>quick", "Here are 6 from before|7 of 12. ")]
    [InlineData("{sketch}>retake>all", "1 of 12. ")]
    [InlineData("{sketch}>retake>quick>back", "that is undone|only the 6")]
    [InlineData("{sketch}>retake>no", "first sketch")]
    [InlineData("{sketch}>retake>quick>1>1>5>5>5>5>no limit>no limit>what changed", "Your top three on |1. |What moved most:\n- |most of all because of \"")]
    [InlineData("{sketch}>what changed", "Nothing changed yet")]
    [InlineData("{sketch}>retake>all>5>what changed", "too few answers to compare")]
    [InlineData("{sketch}>start over>yes>my data", "Rated statements: 0.|Dated copies of your answers, to show what changed: 1.")]
    [InlineData("{sketch}>español>repetir>rápido", "Aquí van 6 de antes")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Is_offered_to_who_comes_back_after_long()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "{sketch}");
        bot.Time.Advance(TimeSpan.FromDays(30));
        bot.As = bot.As with { Conversation = "soon" };
        Assert.DoesNotContain("tastes change", TestBot.Text(await bot.JoinAsync()), StringComparison.Ordinal);
        bot.Time.Advance(TimeSpan.FromDays(100));
        bot.As = bot.As with { Conversation = "late" };
        Assert.Contains("tastes change", TestBot.Text(await bot.JoinAsync()), StringComparison.Ordinal);
        Assert.Contains("only the 6", TestBot.Text(await bot.PressAsync("Take it again")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_asks_the_same_statements_a_second_time()
    {
        await using var bot = new TestBot();
        var asked = new List<string> { Statement(await Played.OnAsync(bot, "start")) };
        for (var i = 0; i < 11; i++) asked.Add(Statement(await Played.SayAsync(bot, (1 + (i * 7 % 5)).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        await Played.SayAsync(bot, "3");
        await Played.SayAsync(bot, "retake");
        Assert.Contains(Statement(await Played.SayAsync(bot, "quick")), asked);
    }

    private static string Statement(string answer) => answer.Split('\n').Last(l => l.Contains(" of 12. ", StringComparison.Ordinal)).Split(" of 12. ")[1];
}
