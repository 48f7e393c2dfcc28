namespace CareerClusters.Tests.Dialogs;

public sealed class LearnMoreDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("learn more", "First I need to know a little about you.|[Start with what I like]")]
    [InlineData("{sketch}>learn more", "Which cluster do you want to look into?|[{1}]")]
    [InlineData("{sketch}>learn more>[{2}]", "learn more about {2}|[Look at jobs] [Talk to people who do it] [Explore programs] [Another cluster]")]
    [InlineData("construction>learn more", "learn more about Construction")]
    [InlineData("construction>learn more>[Look at jobs]", "Jobs in Construction|1. |[More jobs]")]
    [InlineData("construction>learn more>[Talk to people who do it]", "Talk to professionals: Construction")]
    [InlineData("construction>learn more>[Explore programs]", "Programs of study for Construction")]
    [InlineData("construction>learn more>[Another cluster]", "learn more.")]
    [InlineData("construction>learn more>jobs>[More jobs]", "Jobs in Construction")]
    [InlineData("construction>learn more>jobs>2", "This is part of")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
