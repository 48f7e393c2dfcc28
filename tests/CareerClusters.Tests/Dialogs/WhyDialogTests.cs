namespace CareerClusters.Tests.Dialogs;

public sealed class WhyDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("[What are career clusters?]>how do you match", "six kinds of interest")]
    [InlineData("{sketch}>why", "Number 1, {1}: |Raised by:\n- |[Tell me about it] [Why the next one?] [Back to my matches] [How is this worked out?]")]
    [InlineData("{sketch}>why>[Why the next one?]", "Number 2, {2}")]
    [InlineData("{sketch}>why>next>next", "Number 3, {3}|[Tell me about it] [Back to my matches] [How is this worked out?] [Back]")]
    [InlineData("{sketch}>why>[Tell me about it]", "{1}: |[Jobs in it]")]
    [InlineData("{sketch}>why>[Back to my matches]", "first sketch")]
    [InlineData("{sketch}>why>[How is this worked out?]", "I compare how you rate statements")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
