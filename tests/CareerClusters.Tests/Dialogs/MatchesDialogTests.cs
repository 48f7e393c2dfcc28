namespace CareerClusters.Tests.Dialogs;

public sealed class MatchesDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("my matches", "I don't know what you like yet|[Rate statements] [Subjects and skills]")]
    [InlineData("start>5>my matches", "too few answers")]
    [InlineData("my matches>[Rate statements]", "1 of 12")]
    [InlineData("my matches>[Subjects and skills]", "Which school subjects")]
    [InlineData("{sketch}", "[{1}] [{2}] [{3}] [Why these?]|Why number 1:")]
    [InlineData("{sketch}>[{2}]", "{2}: ")]
    [InlineData("{sketch}>2", "{2}: ")]
    [InlineData("{sketch}>[Why these?]", "Number 1, {1}")]
    [InlineData("{sketch}>why 2", "Number 2, {2}")]
    [InlineData("{sketch}>why {2}", "Number 2, {2}")]
    [InlineData("{level}>[Ask me that question]", "This one may tell them apart.|[Love it]")]
    [InlineData("{sketch}>not number 1", "I took {1} out.")]
    [InlineData("{sketch}>not into {2}", "I took {2} out.")]
    [InlineData("{sketch}>not number 2>bring it back", "I put this back: {2}.")]
    [InlineData("{sketch}>not that", "I took {1} out.")]
    [InlineData("{sketch}>not number 99", "[Why these?]")]
    [InlineData("{sketch}>plumber", "This is part of Construction")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
