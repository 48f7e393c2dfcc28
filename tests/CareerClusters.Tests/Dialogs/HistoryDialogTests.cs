namespace CareerClusters.Tests.Dialogs;

public sealed class HistoryDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Told = "i took auto tech and hated the oil but liked the computer part>all>my history";

    [Theory]
    [InlineData("my history", "There is nothing in your history yet.|[Something changed] [Keep it]")]
    [InlineData("my history>[Something changed]", "What did you try")]
    [InlineData(Told, "- Thursday, November 19: Finding faults with a computer, you liked it\n- Thursday, November 19: Fixing bikes, brakes and engines, not for you|I keep only this, not your sentences.")]
    [InlineData(Told + ">[Delete my history]", "I deleted the history. Your ratings stay.")]
    [InlineData(Told + ">[Delete my history]>my history", "There is nothing in your history yet.")]
    [InlineData(Told + ">[Delete my history]>my data", "Rated statements: 2.")]
    [InlineData(Told + ">[Delete it and undo its ratings]", "your ratings are as they were before it.")]
    [InlineData(Told + ">[Delete it and undo its ratings]>my data", "Rated statements: 0.")]
    [InlineData(Told + ">keep", "[")]
    [InlineData("español>mi historial", "Todavía no hay nada en tu historial.")]
    [InlineData("start>delete my history", "nothing in your history yet")]
    [InlineData("start>5>can you clear my history", "nothing in your history yet")]
    [InlineData("start>borra mi historial", "nothing in your history yet")]
    [InlineData("start>what have i told you?", "nothing in your history yet")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
