namespace CareerClusters.Tests.Dialogs;

public sealed class SplitDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("{level}>[Ask me that question]", "This one may tell them apart.|[Hate it] [Not for me] [It's OK] [Like it] [Love it] [Back] [Skip] [Options]")]
    [InlineData("{level}>[Ask me that question]>[Love it]", "after 13 answers")]
    [InlineData("{level}>[Ask me that question]>hate it", "after 13 answers")]
    [InlineData("{level}>[Ask me that question]>[Skip]", "after 12 answers")]
    [InlineData("{level}>[Ask me that question]>[Back]", "after 12 answers")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
