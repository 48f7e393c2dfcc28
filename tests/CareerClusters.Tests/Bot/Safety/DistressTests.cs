using CareerClusters.Tests.Dialogs;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Bot.Safety;

/// <summary>Sadness is answered with a kind word and with whom to talk to, and is no answer, no job and no wish.</summary>
public sealed class DistressTests
{
    [Theory]
    [InlineData("start>i hate my life", "I'm sorry it feels this hard|988|At school|1 of 12")]
    [InlineData("{sketch}>i hate my life>my matches", "1. |2. |3. ")]
    [InlineData("{sketch}>i hate myself", "I'm sorry it feels this hard")]
    [InlineData("im so stressed about my future", "I'm sorry it feels this hard|Where do you want to start?")]
    [InlineData("español>me siento solo", "Siento que sea tan difícil|988")]
    [InlineData("my plan>nobody likes me>my plan", "What is one thing you could do")]
    // After danger it stays with danger.
    [InlineData("i want to die>i hate my life", "I'm safe")]
    public async Task Answers(string inputs, string expected)
    {
        await using var bot = new TestBot();
        await Played.ExpectAsync(bot, inputs, expected);
    }

    [Fact]
    public async Task Takes_no_cluster_out_and_keeps_nothing_of_it()
    {
        await using var bot = new TestBot();
        var before = await Played.OnAsync(bot, "{sketch}>my matches");
        Assert.Contains("I'm sorry it feels this hard", await Played.SayAsync(bot, "zebrawort i hate my life"), StringComparison.Ordinal);
        Assert.Equal(before, await Played.SayAsync(bot, "my matches"));
        foreach (var file in Directory.GetFiles(bot.Folder))
            Assert.DoesNotContain("zebrawort", System.Text.Encoding.UTF8.GetString(await ReadAsync(file)), StringComparison.Ordinal);
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var all = new MemoryStream();
        await open.CopyToAsync(all, TestContext.Current.CancellationToken);
        return all.ToArray();
    }
}
