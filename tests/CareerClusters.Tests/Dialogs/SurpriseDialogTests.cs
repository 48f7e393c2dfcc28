namespace CareerClusters.Tests.Dialogs;

public sealed class SurpriseDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("surprise me", "don't know enough for a surprise")]
    [InlineData("{sketch}>surprise me", "from outside your top three|speaks for it more than any other: \"|[Tell me about it] [Compare it with my number 1] [Not for me] [My matches]")]
    [InlineData("{sketch}>something else", "from outside your top three")]
    [InlineData("{sketch}>why>[Surprise me]", "from outside your top three")]
    [InlineData("{sketch}>surprise me>[Compare it with my number 1]", "Side by side|2. {1}")]
    [InlineData("{sketch}>surprise me>not for me", "OK, I took |first sketch")]
    [InlineData("español>sorpréndeme", "no sé bastante para darte una sorpresa")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Is_none_of_the_three_shown()
    {
        await Played.OnAsync(shared.Bot, "{sketch}");
        var shown = shared.Bot.Buttons.Take(3).Select(b => b.Title!).ToList();
        var surprise = await Played.SayAsync(shared.Bot, "surprise me");
        Assert.All(shown, name => Assert.DoesNotContain(name, surprise, StringComparison.Ordinal));
    }
}
