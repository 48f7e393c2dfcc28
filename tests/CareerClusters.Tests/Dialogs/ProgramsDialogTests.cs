namespace CareerClusters.Tests.Dialogs;

public sealed class ProgramsDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("programs", "Which job or cluster do you want programs for?|[Pick from my matches]")]
    [InlineData("plumber>programs", "Programs of study for Plumbers|Most who start as|School subjects that help in Construction|[Try it first] [Talk to someone] [Put it in my plan] [Back to what it is]")]
    [InlineData("plumber>programs>[Try it first]", "Job shadow|Apprenticeship")]
    [InlineData("plumber>programs>[Talk to someone]", "Talk to professionals")]
    [InlineData("plumber>programs>[Put it in my plan]", "Step 4 of 4")]
    [InlineData("plumber>programs>[Back to what it is]", "This is part of Construction")]
    [InlineData("construction>programs", "Programs of study for Construction|[More programs]")]
    [InlineData("construction>programs>[More programs]", "Programs of study for Construction")]
    [InlineData("construction>programs>[Back to what it is]", "[Jobs in it]")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
