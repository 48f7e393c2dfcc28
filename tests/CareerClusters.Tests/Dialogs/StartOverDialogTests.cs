namespace CareerClusters.Tests.Dialogs;

public sealed class StartOverDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("start>5>start over", "This clears all your answers|Your plan and your goals stay.|[Yes, clear them] [No, keep them]")]
    [InlineData("start>5>start over>[No, keep them]", "2 of 12")]
    [InlineData("start>5>start over>[Yes, clear them]", "Let's start fresh.|1 of 12")]
    [InlineData("start>5>start over>maybe", "[Yes, clear them]")]
    [InlineData("my plan>call mom tomorrow>start over>yes>my plan", "Call mom, by Friday, November 20")]
    [InlineData("{sketch}>start over>yes>my matches", "I don't know what you like yet")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
