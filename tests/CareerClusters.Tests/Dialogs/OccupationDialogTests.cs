namespace CareerClusters.Tests.Dialogs;

public sealed class OccupationDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("plumber", "Plumbers, Pipefitters, and Steamfitters: |part of Construction|Pay: $|Jobs: about|To start: |stand out for these skills|[Talk to someone who does it] [Programs that lead there] [Similar jobs] [Plan a step] [Not for me]")]
    [InlineData("plumber>[Talk to someone who does it]", "Talk to professionals: Plumbers")]
    [InlineData("plumber>[Programs that lead there]", "Programs of study for Plumbers")]
    [InlineData("plumber>[Similar jobs]", "Jobs a lot like Plumbers")]
    [InlineData("plumber>[Similar jobs]>1", "This is part of")]
    [InlineData("plumber>[Similar jobs]>[More jobs]", "Jobs in Construction")]
    [InlineData("plumber>[Plan a step]", "Step 4 of 4")]
    [InlineData("plumber>[Not for me]", "I took Plumbers, Pipefitters, and Steamfitters out of your lists.|Jobs in Construction")]
    [InlineData("plumber>what does it pay?", "Pay of Plumbers")]
    [InlineData("plumber>how do i become one", "Plumbers, Pipefitters, and Steamfitters")]
    [InlineData("start>plumber>yes", "Plumbers, Pipefitters, and Steamfitters: |[Go on where we were]")]
    [InlineData("start>plumber>yes>[Go on where we were]", "1 of 12")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
