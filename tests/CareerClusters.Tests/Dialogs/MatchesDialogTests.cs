namespace CareerClusters.Tests.Dialogs;

public sealed class MatchesDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("my matches", "I don't know what you like yet|[Rate statements] [Subjects and skills]")]
    [InlineData("start>5>my matches", "too few answers")]
    [InlineData("my matches>[Rate statements]", "1 of 12")]
    [InlineData("my matches>[Subjects and skills]", "Which school subjects")]
    [InlineData("{sketch}", "[Advanced Manufacturing] [Construction] [Supply Chain & Transportation] [Why these?] [Ask me that question]|Why number 1:|too close to call")]
    [InlineData("{sketch}>[Construction]", "Construction: ")]
    [InlineData("{sketch}>2", "Construction: ")]
    [InlineData("{sketch}>[Why these?]", "Number 1, Advanced Manufacturing")]
    [InlineData("{sketch}>why 2", "Number 2, Construction")]
    [InlineData("{sketch}>why construction", "Number 2, Construction")]
    [InlineData("{sketch}>[Ask me that question]", "This one may tell them apart.|[Love it]")]
    [InlineData("{sketch}>not number 1", "I took Advanced Manufacturing out.")]
    [InlineData("{sketch}>not into construction", "I took Construction out.")]
    [InlineData("{sketch}>not number 2>bring it back", "I put this back: Construction.")]
    [InlineData("{sketch}>not that", "I took Advanced Manufacturing out.")]
    [InlineData("{sketch}>not number 99", "[Why these?]")]
    [InlineData("{sketch}>plumber", "This is part of Construction")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
