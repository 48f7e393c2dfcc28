namespace CareerClusters.Tests.Dialogs;

public sealed class ValuesDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string FirstFour = "what matters to me>very much>a lot>some>a little";

    [Theory]
    [InlineData("{sketch}>what matters to me", "what matters to you at work|1 of 6. |[Not at all] [A little] [Some] [A lot] [Very much] [Back] [Skip]")]
    [InlineData("{sketch}>options>[More about my matches]>[What matters to me]", "1 of 6. ")]
    [InlineData("{sketch}>my values>very much", "2 of 6. ")]
    [InlineData("{sketch}>my values>very important>back", "You said: Very much|1 of 6. ")]
    [InlineData("{sketch}>my values>skip>skip>skip>skip>skip>skip", "a most you want of school")]
    [InlineData("{sketch}>" + FirstFour + ">not at all>5>no limit>no limit", "no limits|first sketch")]
    [InlineData("what matters to me>5>1>5>1>5>1", "1. |you said \"")]
    [InlineData("español>lo que me importa>muchísimo>nada", "3 de 6. ")]
    [InlineData("español>lo que me importa>muchísimo>nada>muchísimo>nada>5>1", "dijiste que \"")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task What_matters_moves_the_matches_and_is_a_reason()
    {
        var before = await Played.OnAsync(shared.Bot, "what matters to me>5>5>1>1>1>1");
        var after = await Played.OnAsync(shared.Bot, "what matters to me>1>1>1>5>5>1");
        Assert.NotEqual(before.Split('\n').Single(l => l.StartsWith("1. ", StringComparison.Ordinal)), after.Split('\n').Single(l => l.StartsWith("1. ", StringComparison.Ordinal)));
        Assert.Contains("I work with kind people and do good for others\" matters to you", after, StringComparison.Ordinal);
    }
}
