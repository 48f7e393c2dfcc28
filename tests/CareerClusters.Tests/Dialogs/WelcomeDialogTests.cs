namespace CareerClusters.Tests.Dialogs;

public sealed class WelcomeDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("", "career guide bot|400 days|delete my data|Where do you want to start?|[Start with what I like] [I have a job in mind] [What are career clusters?]")]
    [InlineData("hi", "Hi!|[Start with what I like]")]
    [InlineData("[Start with what I like]", "Step 1 of 4|1 of 12")]
    [InlineData("1", "1 of 12")]
    [InlineData("lets go", "1 of 12")]
    [InlineData("[I have a job in mind]", "Which job do you have in mind?")]
    [InlineData("[What are career clusters?]", "A career cluster is a family of jobs")]
    [InlineData("start>5>menu", "step 1 of 4|You have rated 1 statement.|[Go on with what I like] [My matches] [Learn more] [My plan] [I have a job in mind]")]
    [InlineData("start>5>menu>go on", "2 of 12")]
    [InlineData("{sketch}>menu", "You are at step 2 of 4|12 statements|[Something changed] [My matches] [Learn more] [My plan] [I have a job in mind] [Back]")]
    [InlineData("{sketch}>menu>[Something changed]>[Rate more statements]", "13 of 24")]
    [InlineData("{sketch}>menu>[My matches]", "first sketch")]
    [InlineData("{sketch}>menu>[Learn more]", "Step 3 of 4")]
    [InlineData("{sketch}>menu>[My plan]", "Step 4 of 4")]
    [InlineData("plumber>menu>my plan", "Step 4 of 4")]
    [InlineData("job in mind>plumber>menu", "[What are career clusters?]")]
    [InlineData("my plan>visit the clinic tomorrow>menu", "step 4 of 4|Open steps in your plan: 1.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
