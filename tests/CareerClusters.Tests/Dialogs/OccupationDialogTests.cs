namespace CareerClusters.Tests.Dialogs;

public sealed class OccupationDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("plumber", "Plumbers, Pipefitters, and Steamfitters: |part of Construction|Pay: $|Jobs: about|To start: |stand out for these skills|[What do they do all day?] [Talk to someone who does it] [Programs that lead there] [Similar jobs] [Not for me]")]
    [InlineData("plumber>[Talk to someone who does it]", "Talk to professionals: Plumbers")]
    [InlineData("plumber>[Programs that lead there]", "Programs of study for Plumbers")]
    [InlineData("plumber>[Similar jobs]", "Jobs a lot like Plumbers")]
    [InlineData("plumber>[Similar jobs]>1", "This is part of")]
    [InlineData("plumber>[Similar jobs]>[More jobs]", "Jobs in Construction")]
    [InlineData("plumber>[What do they do all day?]", "On a day at work, Plumbers, Pipefitters, and Steamfitters may:\n- |(From the tasks published for this job: US, 2026, U.S. Department of Labor, O*NET)|[Pay, growth and how to start]")]
    [InlineData("plumber>tasks>[Pay, growth and how to start]", "Pay: $")]
    [InlineData("plumber>tasks>[Plan a step]", "Step 4 of 4")]
    [InlineData("plumber>plan", "Step 4 of 4")]
    [InlineData("plumber>[Not for me]", "I took Plumbers, Pipefitters, and Steamfitters out of your lists.|Jobs in Construction")]
    [InlineData("plumber>what does it pay?", "Pay of Plumbers")]
    [InlineData("plumber>how do i become one", "Plumbers, Pipefitters, and Steamfitters")]
    [InlineData("start>plumber>yes", "Plumbers, Pipefitters, and Steamfitters: |[Go on where we were]")]
    [InlineData("start>plumber>yes>[Go on where we were]", "1 of 12")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
