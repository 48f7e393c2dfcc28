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
    [InlineData("{sketch}>i wanna take the test again", "only the 6")]
    [InlineData("{sketch}>take it again quick", "only the 6")]
    [InlineData("english>{sketch}>quiero hacer el test otra vez", "only the 6")]
    [InlineData("{sketch}>redo the quiz", "only the 6")]
    [InlineData("{sketch}>can i do it over?", "only the 6")]
    [InlineData("{sketch}>i want to change my answers", "only the 6")]
    [InlineData("{sketch}>my answers were wrong", "only the 6")]
    [InlineData("{sketch}>repetir el test", "only the 6")]
    [InlineData("{sketch}>did my results change?", "Nothing changed yet")]
    [InlineData("{sketch}>how have I changed since last year?", "Nothing changed yet")]
    [InlineData("{sketch}>compare with last time", "Nothing changed yet")]
    [InlineData("english>{sketch}>¿cómo he cambiado?", "Nothing changed yet")]
    [InlineData("{sketch}>retake>quick>1>1>5>5>5>5>no limit>no limit>what changed", "Your top three on |1. |What moved most:\n- |most of all because of \"")]
    [InlineData("{sketch}>what changed", "Nothing changed yet")]
    [InlineData("{sketch}>what changed since friday", "Nothing changed yet")]
    [InlineData("{sketch}>what changed since", "Nothing changed yet")]
    [InlineData("{sketch}>español>qué cambió desde el lunes", "Todavía no cambió nada")]
    [InlineData("{sketch}>retake>all>5>what changed", "too few answers to compare")]
    [InlineData("{sketch}>start over>yes>my data", "Rated statements: 0.|Dated copies of your answers, to show what changed: 1.")]
    [InlineData("{sketch}>español>repetir>rápido", "Aquí van 6 de antes")]
    // Until the new round can carry a list the one of the round before stands, and says so.
    [InlineData("{sketch}>retake>all>1>my matches", "from your earlier answers of Thursday, November 19.|3 more statements|1. {1}|2. {2}|[Go on rating] [Back to my old answers] [{1}] [{2}] [{3}]")]
    [InlineData("{sketch}>retake>all>menu>my matches", "4 more statements|1. {1}")]
    [InlineData("{sketch}>retake>all>1>1>2>my matches", "One more statement, and")]
    [InlineData("{sketch}>retake>all>1>1>2>2>my matches", "once you like something|1. {1}")]
    [InlineData("{sketch}>retake>all>1>1>2>2>what changed", "too few answers to compare")]
    [InlineData("{sketch}>retake>all>1>my matches>[Go on rating]", "2 of 12")]
    [InlineData("{sketch}>retake>all>1>my matches>[Back to my old answers]", "as they were on Thursday, November 19|first sketch after 12 answers|1. {1}")]
    [InlineData("{sketch}>retake>all>1>I want my old answers back", "as they were on|first sketch after 12 answers|1. {1}")]
    [InlineData("{sketch}>retake>all>1>keep my old answers>my data", "Rated statements: 12.")]
    [InlineData("english>{sketch}>retake>all>quiero mis respuestas de antes", "as they were on|1. {1}")]
    [InlineData("{sketch}>retake>keep my old answers", "first sketch after 12 answers")]
    [InlineData("{sketch}>i want my old answers back", "no older answers")]
    [InlineData("{sketch}>retake>all>1>my summary", "Here is your page")]
    [InlineData("{sketch}>retake>all>my summary", "Here is your page")]
    [InlineData("{sketch}>retake>all>1>1>2>2>share", "not shared yet|This list is from my answers of Thursday, November 19, 2026.|1. {1}")]
    [InlineData("{sketch}>retake>all>español>1>mis resultados", "tus respuestas del jueves 19 de noviembre|Con 3 frases más")]
    [InlineData("{sketch}>start over>yes>1>my matches", "too few answers")]
    [InlineData("start>1>1>2>2>my matches", "You have not liked anything yet")]
    [InlineData("start>1>1>2>2>share", "nothing to put on a card yet")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("{sketch}>i want to take a chemistry test")]
    [InlineData("{sketch}>i want to change schools")]
    [InlineData("{sketch}>how do i become a quiz show host")]
    public async Task Another_wish_begins_no_round(string inputs) =>
        Assert.DoesNotContain("only the 6", await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);

    /// <summary>While the list of before stands, so does all that is said of jobs.</summary>
    [Theory]
    [InlineData("registered nurses>how does it fit me")]
    [InlineData("compare construction and agriculture")]
    [InlineData("construction>jobs in it")]
    [InlineData("construction")]
    [InlineData("show me my profile")]
    public async Task Pages_of_jobs_stand_on_the_same_answers_as_the_list(string inputs)
    {
        var before = await Played.OnAsync(shared.Bot, "{sketch}>" + inputs);
        var during = await Played.OnAsync(shared.Bot, "{sketch}>retake>all>1>menu>" + inputs);
        Assert.Equal(before.Split("\n[")[0], during.Split("\n[")[0]);
    }

    [Fact]
    public async Task A_new_round_that_can_carry_a_list_makes_its_own()
    {
        var said = await Played.OnAsync(shared.Bot, "{sketch}>retake>all>1>5>2>4>my matches");
        Assert.Contains("4 answers", said, StringComparison.Ordinal);
        Assert.DoesNotContain("earlier answers", said, StringComparison.Ordinal);
    }

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
