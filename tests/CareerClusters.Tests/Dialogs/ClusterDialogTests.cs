namespace CareerClusters.Tests.Dialogs;

public sealed class ClusterDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("construction", "Construction: |You find this work in:|Good school subjects for it:|jobs in all|[Jobs in it] [Its parts] [Programs to study] [Not for me] [Back] [Options]")]
    [InlineData("construction>[Jobs in it]", "Jobs in Construction")]
    [InlineData("construction>[Its parts]", "These are the parts of Construction:\n- |[My matches]")]
    [InlineData("construction>[Programs to study]", "Programs of study for Construction")]
    [InlineData("construction>[Not for me]", "I took Construction out.")]
    [InlineData("{sketch}>2>[Not for me]", "I took {2} out.|1. {1}|[Bring it back]")]
    [InlineData("{sketch}>2>[Not for me]>[Bring it back]", "I put this back: {2}.")]
    [InlineData("construction>[Its parts]>[My matches]", "can't name clusters")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
