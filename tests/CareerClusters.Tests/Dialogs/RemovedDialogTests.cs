namespace CareerClusters.Tests.Dialogs;

public sealed class RemovedDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("{sketch}>what did i take out", "You took nothing out")]
    [InlineData("{sketch}>not 1>bring it back", "I put this back: {1}|1. {1}")]
    [InlineData("{sketch}>not 1>not 1>bring it back", "1. {2}\n2. {1}|[{2}] [{1}] [All of them] [None, show my matches]")]
    [InlineData("{sketch}>not 1>not 1>bring it back>[{1}]", "I put this back: {1}")]
    [InlineData("{sketch}>not 1>not 1>bring it back>all", "I put this back: {1}, {2}")]
    [InlineData("{sketch}>not 1>not 1>bring it back>[{1}]>what did i take out", "1. {2}")]
    [InlineData("{sketch}>not 1>back", "that is undone")]
    [InlineData("welders>not for me>what did i take out", "1. Welders")]
    [InlineData("{sketch}>not welders>what did i take out", "1. Welders")]
    [InlineData("{sketch}>español>quita el 1>qué quité", "Quitaste esto")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Back_brings_what_was_taken_out_back()
    {
        var before = await Played.OnAsync(shared.Bot, "{sketch}");
        var first = shared.Bot.Buttons[0].Title!;
        Assert.Contains(first, before, StringComparison.Ordinal);
        await Played.SayAsync(shared.Bot, "not 1");
        await Played.SayAsync(shared.Bot, "back");
        Assert.Contains($"1. {first}", await Played.SayAsync(shared.Bot, "my matches"), StringComparison.Ordinal);
    }
}
