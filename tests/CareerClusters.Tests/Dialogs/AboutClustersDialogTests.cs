namespace CareerClusters.Tests.Dialogs;

public sealed class AboutClustersDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("[What are career clusters?]", "A career cluster is a family|There are 14.|[Start with what I like] [See all 14] [Why do clusters help?] [What is a sub-cluster?]")]
    [InlineData("[What are career clusters?]>[See all 14]", "These are the 14 clusters in their six groups:\n- |[How do people use them?] [How do you match me?]")]
    [InlineData("[What are career clusters?]>[Why do clusters help?]", "Job names change fast|[The four steps] [How do you match me?]")]
    [InlineData("[What are career clusters?]>[What is a sub-cluster?]", "There are 72.")]
    [InlineData("[What are career clusters?]>[See all 14]>[How do people use them?]", "Schools use clusters")]
    [InlineData("[What are career clusters?]>[See all 14]>[How do you match me?]", "I compare how you rate")]
    [InlineData("[What are career clusters?]>[Why do clusters help?]>[The four steps]", "There are four steps")]
    [InlineData("[What are career clusters?]>[Why do clusters help?]>[The four steps]>[Where do the numbers come from?]", "public sources")]
    [InlineData("[What are career clusters?]>[Start with what I like]", "1 of 12")]
    [InlineData("start>what is a career cluster?", "A career cluster is a family|Back to where we were.|1 of 12")]
    [InlineData("start>what is a sub-cluster", "72|1 of 12")]
    [InlineData("start>what is the difference between a job and an industry", "A job is what a person does|1 of 12")]
    [InlineData("start>how do you match?", "I compare|1 of 12")]
    [InlineData("start>sources", "public sources|1 of 12")]
    [InlineData("start>list all clusters", "six groups|1 of 12")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
