namespace CareerClusters.Tests.Dialogs;

public sealed class PlanChangeDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("my plan>call mom tomorrow>[Done, move or drop a step]", "\"Call mom\": what about it?")]
    [InlineData("my plan>call mom tomorrow>change>[Done]", "Well done! \"Call mom\" is done.|1. Call mom (done)")]
    [InlineData("my plan>call mom tomorrow>change>[Drop it]", "OK, I dropped \"Call mom\".")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]", "by when?|[In one week] [In two weeks] [In one month] [No date yet] [Back] [Skip] [Options]")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]>next friday", "\"Call mom\" by Friday, November 27|by Friday, November 27")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]>whenever", "I can't find a day")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]>skip", "\"Call mom\" stays as it is")]
    [InlineData("my plan>call mom tomorrow>add>read a book today>change", "Which step?|[Read a book] [Call mom]")]
    [InlineData("my plan>call mom tomorrow>add>read a book today>change>[Call mom]>done", "\"Call mom\" is done.|1. Read a book, by Thursday, November 19\n2. Call mom (done)")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
