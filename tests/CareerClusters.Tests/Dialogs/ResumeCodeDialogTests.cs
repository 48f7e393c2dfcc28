namespace CareerClusters.Tests.Dialogs;

public sealed class ResumeCodeDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("start>5>code", "Your code: |It works once, for 7 days.|[Go on] [Cancel my code] [I have a code]")]
    [InlineData("start>5>my code", "Your code: ")]
    [InlineData("start>5>move to my phone", "Your code: ")]
    [InlineData("start>5>use another device", "Your code: ")]
    [InlineData("start>5>Código", "Your code: ")]
    [InlineData("start>5>español>quiero un código", "Tu código: |Sirve una vez")]
    [InlineData("start>5>code>[Go on]", "2 of 12")]
    [InlineData("start>5>code>code", "Your code: ")]
    [InlineData("start>5>code>[Cancel my code]", "No code works for your answers now.|[Make a new code] [Go on]")]
    [InlineData("start>5>cancel my code", "No code works for your answers now.")]
    [InlineData("start>5>cancelar mi código", "No code works for your answers now.")]
    [InlineData("start>5>cancel my code>[Make a new code]", "Your code: ")]
    [InlineData("start>5>code>[I have a code]", "three words and four digits")]
    [InlineData("code", "There are no answers here to take along yet.|[I have a code] [Go on]")]
    [InlineData("my plan>call mom tomorrow>code", "Your code: ")]
    [InlineData("start>5>whats my code", "Your code: ")]
    [InlineData("start>5>i need a code for my phone", "Your code: ")]
    [InlineData("start>5>can i continue on my phone", "Your code: ")]
    [InlineData("start>5>how do i keep this on my phone?", "Your code: ")]
    [InlineData("start>5>how do I get my answers on my phone", "Your code: ")]
    [InlineData("start>5>make a new code", "Your code: ")]
    [InlineData("start>5>can you make me a code", "Your code: ")]
    [InlineData("english>start>5>quiero pasarlo a mi celular", "Your code: ")]
    [InlineData("start>5>code>nvm cancel it", "No code works for your answers now.")]
    [InlineData("start>5>code>cancélalo", "No code works for your answers now.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("start>5>i want to code")]
    [InlineData("start>5>how do i learn to code")]
    [InlineData("start>5>i write code on my computer")]
    [InlineData("start>5>quiero hacer código para celulares")]
    public async Task Writing_programs_makes_no_code(string inputs)
    {
        var said = await Played.OnAsync(shared.Bot, inputs);
        Assert.DoesNotContain("Your code: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Type your code", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_asks_anew_and_makes_no_other_code()
    {
        var made = await Played.OnAsync(shared.Bot, "start>5>code");
        var asked = await Played.SayAsync(shared.Bot, "español");
        Assert.Contains("Your code: ", made, StringComparison.Ordinal);
        Assert.DoesNotContain("Tu código: ", asked, StringComparison.Ordinal);
    }
}
