using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class SmallTalkTests
{
    [Theory]
    [InlineData("programs near me", "I don't know where you are")]
    [InlineData("universidades cerca de mi", "I don't know where you are")]
    [InlineData("idk what i wanna do", "you don't need to know yet")]
    [InlineData("no se que carrera elegir", "you don't need to know yet")]
    [InlineData("thanks", "You're welcome")]
    [InlineData("Are you a robot?", "program, not a person")]
    [InlineData("i dont know what i want to do", "don't need to know yet")]
    [InlineData("this is boring", "skip a question")]
    [InlineData("do you know my name", "don't ask")]
    [InlineData("this sucks", "say \"back\"")]
    public async Task Is_answered_and_the_question_stays_open(string said, string answer)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "english>start>love it");
        var heard = await bot.AskAsync(said);
        Assert.Contains(answer, heard, StringComparison.Ordinal);
        Assert.Contains("2 of 12", heard, StringComparison.Ordinal);
        Assert.Contains("3 of 12", await bot.AskAsync("hate it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_topic_passes_a_guess_by()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "start>radiografer");
        Assert.Contains("Pay of Plumbers", await bot.AskAsync("what does a plumber earn"), StringComparison.Ordinal);
        Assert.Contains("2 of 12", await bot.AskAsync("love it"), StringComparison.Ordinal);
    }
}
