namespace CareerClusters.Tests.Dialogs;

public sealed class JobInMindDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("[I have a job in mind]", "Which job do you have in mind?|[Back] [Skip] [Options]")]
    [InlineData("[I have a job in mind]>plumber", "Plumbers, Pipefitters, and Steamfitters are part of Construction|[Tell me about the job] [Show me the cluster] [Start with what I like] [Another job]")]
    [InlineData("[I have a job in mind]>plumber>[Tell me about the job]", "This is part of Construction")]
    [InlineData("[I have a job in mind]>plumber>[Show me the cluster]", "Construction:|[Jobs in it]")]
    [InlineData("[I have a job in mind]>plumber>[Start with what I like]", "1 of 12")]
    [InlineData("[I have a job in mind]>plumber>[Another job]", "Which job do you have in mind?")]
    [InlineData("[I have a job in mind]>flurble wug", "I don't have a job called \"flurble wug\"")]
    [InlineData("[I have a job in mind]>plumber>jobs like this", "Jobs a lot like Plumbers")]
    [InlineData("[I have a job in mind]>plumber>related", "Jobs a lot like Plumbers")]
    [InlineData("[I have a job in mind]>skip", "Where do you want to go?")]
    [InlineData("[I have a job in mind]>teacher", "[None of these]")]
    [InlineData("[I have a job in mind]>teacher>[None of these]", "Which job do you have in mind?")]
    [InlineData("[I have a job in mind]>teacher>1", "I'll count that as something you like.")]
    [InlineData("[I have a job in mind]>plumber>my data", "Jobs in mind: 1.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
