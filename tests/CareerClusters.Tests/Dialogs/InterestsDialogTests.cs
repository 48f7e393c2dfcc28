namespace CareerClusters.Tests.Dialogs;

public sealed class InterestsDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("start", "Step 1 of 4: what you like.|12 taps|1 of 12|[Hate it] [Not for me] [It's OK] [Like it] [Love it] [Back] [Skip] [Options]")]
    [InlineData("start>[Hate it]", "2 of 12")]
    [InlineData("start>[Not for me]", "2 of 12")]
    [InlineData("start>[It's OK]", "2 of 12")]
    [InlineData("start>[Like it]", "2 of 12")]
    [InlineData("start>[Love it]", "2 of 12")]
    [InlineData("start>[Skip]", "2 of 12")]
    [InlineData("start>meh", "2 of 12")]
    [InlineData("start>i love it", "2 of 12")]
    [InlineData("start>no way", "2 of 12")]
    [InlineData("start>the second one", "2 of 12")]
    [InlineData("start>i dont love it", "1 of 12")]
    [InlineData("start>6", "1 of 12")]
    [InlineData("{sketch}", "first sketch after 12 answers|1. |2. |3. |[Why these?]")]
    [InlineData("start>skip>skip>skip>skip>skip>skip>skip>skip>skip>skip>skip>skip", "can't name clusters|[Rate statements] [Subjects and skills]")]
    [InlineData("start>5>[Back]", "Sure. You said: Love it. You can change it now.|1 of 12")]
    [InlineData("start>5>5>5>5>5>5>5", "times in a row|[Yes, ask me three again] [They really are the same to me]")]
    [InlineData("start>5>5>5>5>5>5>5>[Yes, ask me three again]", " of 12|[Love it]")]
    [InlineData("start>5>5>5>5>5>5>5>[They really are the same to me]", "Which school subjects do you like?")]
    [InlineData("start>what does a welder earn?", "Pay of Welders|Back to where we were.|1 of 12")]
    [InlineData("español>empezar>me vale", "2 de 12")]
    [InlineData("español>empezar>simon", "2 de 12")]
    [InlineData("español>empezar>no manches no", "2 de 12")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
