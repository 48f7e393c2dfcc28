namespace CareerClusters.Tests.Dialogs;

public sealed class GuessDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("start>radiografer", "Did you mean Radiologic Technologists and Technicians?|[Yes, show me] [No]")]
    [InlineData("start>radiografer>[Yes, show me]", "Radiologic Technologists and Technicians: |[Go on where we were]")]
    [InlineData("start>radiografer>[No]", "1 of 12")]
    [InlineData("start>radiografer>love it", "2 of 12")]
    [InlineData("start>radiografer>no>flurble wug", "I didn't get that.")]
    [InlineData("start>radiografer>no>flurble wug>blicket dax", "Sorry, I still don't get it.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
