namespace CareerClusters.Tests.Dialogs;

public sealed class DigressionsTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("start>what does a plumber earn?", "Pay of Plumbers|Back to where we were.|1 of 12")]
    [InlineData("start>how do i become a plumber", "To start as Plumbers|1 of 12")]
    [InlineData("start>nurse vs plumber", "Side by side:|[Go on where we were]")]
    [InlineData("start>what does a flurble wug earn?", "I don't have a job called \"|1 of 12")]
    [InlineData("what does a plumber earn?", "Pay of Plumbers|What would you like to do next?")]
    [InlineData("flurble wug", "I didn't get that.")]
    [InlineData("my plan>what does a plumber earn?", "Pay of Plumbers|What is one thing")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
