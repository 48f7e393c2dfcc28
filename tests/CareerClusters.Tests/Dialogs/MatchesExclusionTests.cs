using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class MatchesExclusionTests
{
    private const string Sketch = "start>5>4>2>1>2>2>5>3>1>2>3>4";

    [Fact]
    public async Task Brings_all_back_after_every_cluster_was_taken_out()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, Sketch);
        for (var taken = 1; taken < bot.Catalog.Clusters.Count; taken++) Assert.Contains("Why number 1", await bot.AskAsync("not number 1"), StringComparison.Ordinal);
        Assert.Contains("none is left", await bot.AskAsync("not number 1"), StringComparison.Ordinal);
        Assert.Contains("1. ", TestBot.Text(await bot.PressAsync("Bring it back")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_when_it_does_not_know_what_is_not_wanted()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, Sketch);
        var answer = await bot.AskAsync("not flurblewug");
        Assert.Contains("took nothing out", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Bring it back", string.Join(' ', bot.Buttons.Select(b => b.Title)), StringComparison.Ordinal);
    }
}
