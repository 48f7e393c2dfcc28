using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class PlanDueDialogTests
{
    [Theory]
    [InlineData("hi", "One step of your plan is due: \"Call mom\", which was for Friday, November 20. How did it go?|[Done] [Move it] [Drop it] [Something changed] [Not now]")]
    [InlineData("hi>done", "Well done! \"Call mom\" is done.")]
    [InlineData("hi>i did it", "Well done! \"Call mom\" is done.")]
    [InlineData("hi>move it to monday", "\"Call mom\" is now due Monday, November 23.")]
    [InlineData("hi>snooze it a week", "\"Call mom\" is now due Saturday, November 28.")]
    [InlineData("hi>[Move it]", "\"Call mom\": by when?")]
    [InlineData("hi>[Drop it]", "I dropped \"Call mom\".")]
    [InlineData("hi>done>back", "I took that back. \"Call mom\" is as it was before.|[Done] [Move it]")]
    [InlineData("hi>[Not now]", "Where do you want to go?")]
    [InlineData("hi>[Not now]>hi", "Hi!")]
    [InlineData("hi>not done yet", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>i didn't finish it", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>not yet", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>no", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>nope, not yet", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>i forgot", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>sorry i forgot to do it", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>havent done it", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>i have not done it yet", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>didn't get to it", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>i was too busy", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>todavía no", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>no lo he hecho", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>todavía no lo he hecho", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>se me olvidó", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>no pude", "\"Call mom\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("hi>no, i didn't do it friday", "\"Call mom\" is still open.")]
    [InlineData("hi>not yet>[Move it]", "\"Call mom\": by when?")]
    [InlineData("hi>not yet>monday", "\"Call mom\" is now due Monday, November 23.")]
    [InlineData("hi>not yet>[One week later]", "\"Call mom\" is now due Saturday, November 28.")]
    [InlineData("hi>not yet>[Drop it]", "I dropped \"Call mom\".")]
    [InlineData("hi>not yet>i did it", "\"Call mom\" is done.")]
    [InlineData("hi>tomorrow", "\"Call mom\" is now due Sunday, November 22.")]
    [InlineData("hi>on monday", "\"Call mom\" is now due Monday, November 23.")]
    [InlineData("hi>didnt get to it, can i do it monday", "\"Call mom\" is now due Monday, November 23.")]
    [InlineData("hi>español>todavía no, mañana lo hago", "\"Call mom\" queda para el domingo 22 de noviembre.")]
    // At the menu, before anybody asked.
    [InlineData("[Done, move or drop the step]>not yet", "\"Call mom\" is still open.")]
    [InlineData("havent done it", "\"Call mom\" is still open.")]
    [InlineData("no", "OK. Pick something else")]
    [InlineData("start>1>hi>done", "\"Call mom\" is done.|2 of 12.")]
    public async Task Is_asked_first_of_who_comes_back(string inputs, string expected)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "my plan>call mom tomorrow>menu");
        bot.Time.Advance(TimeSpan.FromDays(2));
        await ExpectAsync(bot, inputs, expected);
    }

    [Theory]
    [InlineData("hi", "One step of your plan is coming up: \"Call mom\", for tomorrow. Do you want to look at it?|[Look at my plan] [Done] [Move it] [Drop it] [Not now]")]
    [InlineData("hi>yes", "1. Call mom, by Saturday, November 21")]
    [InlineData("hi>no", "Where do you want to go?")]
    [InlineData("hi>done", "\"Call mom\" is done.")]
    public async Task A_step_of_tomorrow_is_coming_up(string inputs, string expected)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "my plan>call mom on saturday>yes>menu");
        bot.Time.Advance(TimeSpan.FromDays(1));
        await ExpectAsync(bot, inputs, expected);
    }

    [Fact]
    public async Task Names_the_latest_first_and_goes_on_with_the_next()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "my plan>call mom on saturday>add>read a book tomorrow>add>visit the clinic in two weeks>menu");
        bot.Time.Advance(TimeSpan.FromDays(2));
        await ExpectAsync(bot, "hi", "2 steps of your plan are due. The first one: \"Read a book\", which was for Friday, November 20.|Also due:\n1. Call mom, for today");
        await ExpectAsync(bot, "[Done]", "\"Read a book\" is done.|One step of your plan is due: \"Call mom\", for today.");
        await ExpectAsync(bot, "drop it", "I dropped \"Call mom\".|3. Visit the clinic, by Thursday, December 3");
    }

    [Fact]
    public async Task Welcomes_back_in_a_new_conversation_with_what_is_due()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "my plan>call mom tomorrow");
        bot.Time.Advance(TimeSpan.FromDays(1));
        bot.As = bot.As with { Conversation = "another" };
        var said = TestBot.Text(await bot.JoinAsync());
        Assert.Contains("Welcome back!", said, StringComparison.Ordinal);
        Assert.Contains("One step of your plan is due: \"Call mom\", for today.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comes_before_the_open_question_when_a_client_comes_back_and_once_a_day()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "my plan>call mom tomorrow>start>1");
        bot.Time.Advance(TimeSpan.FromDays(1));
        Assert.Contains("\"Call mom\", for today.", await ResumeAsync(bot), StringComparison.Ordinal);
        Assert.Contains("\"Call mom\", for today.", await ResumeAsync(bot), StringComparison.Ordinal);
        Assert.Contains("2 of 12.", await Played.SayAsync(bot, "go on"), StringComparison.Ordinal);
        Assert.Contains("2 of 12.", await ResumeAsync(bot), StringComparison.Ordinal);
        bot.Time.Advance(TimeSpan.FromDays(1));
        Assert.Contains("which was for Friday, November 20", await ResumeAsync(bot), StringComparison.Ordinal);
    }

    private static async Task<string> ResumeAsync(TestBot bot)
    {
        var activity = bot.Incoming(Microsoft.Bot.Schema.ActivityTypes.Event);
        activity.Name = CareerClusters.Bot.CareerBot.ResumeEvent;
        return TestBot.Text(await bot.SendAsync(activity));
    }

    private static async Task ExpectAsync(TestBot bot, string inputs, string expected)
    {
        var last = "";
        foreach (var input in inputs.Split('>')) last = await Played.SayAsync(bot, input);
        foreach (var part in expected.Split('|')) Assert.Contains(part, last, StringComparison.Ordinal);
    }
}
