namespace CareerClusters.Tests.Dialogs;

/// <summary>Things to do by a day, told where no plan is shown, on Thursday, November 19, 2026.</summary>
public sealed class PlanOfferDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("call mom on friday", "Should I put \"Call mom\" in your plan, by Friday, November 20?|[Yes, add it] [No]")]
    [InlineData("i gotta email my coach by monday", "Should I put \"Email my coach\" in your plan, by Monday, November 23?")]
    [InlineData("need to finish my essay tomorrow", "\"Finish my essay\"")]
    [InlineData("español>tengo que llamar a mi tía el lunes", "¿Pongo \"Llamar a mi tía\" en tu plan, para el lunes 23 de noviembre?|[Sí, agrégalo] [No]")]
    [InlineData("call mom on friday>yes", "Got it: \"Call mom\" by Friday, November 20.|1. Call mom, by Friday, November 20")]
    [InlineData("call mom on friday>no", "[Start with what I like]")]
    [InlineData("call mom on friday>no>my plan", "What is one thing you could do, and by when?")]
    [InlineData("call mom on friday>my plan", "What is one thing you could do, and by when?")]
    [InlineData("call mom on friday>plumber", "Plumbers, Pipefitters")]
    [InlineData("electrician>buy a tool belt on saturday", "\"Buy a tool belt\"")]
    [InlineData("electrician>add take chem on saturday", "Should I put \"Take chem\" in your plan")]
    [InlineData("add ask mr lee about auto shop by june 2028", "Should I put \"Ask mr lee about auto shop\" in your plan, by Friday, June 30, 2028?")]
    [InlineData("electrician>ok add visit the shop the week after thanksgiving", "Should I put \"Visit the shop\" in your plan, by Sunday, December 6?")]
    [InlineData("electrician>call mom tomorrow", "Should I put \"Call mom\" in your plan, by Friday, November 20?")]
    [InlineData("electrician>also buy a tool belt on saturday", "Should I put \"Buy a tool belt\"")]
    [InlineData("start>i gotta apply at target by sunday", "Should I put \"Apply at target\" in your plan, by Sunday, November 22?")]
    [InlineData("start>i gotta apply at target by sunday>no", "1 of 12")]
    public Task Offers_to_put_it_into_the_plan(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("i called mom on friday")]
    [InlineData("called mom on friday")]
    [InlineData("español>llamé a mi mamá el viernes")]
    [InlineData("school starts on monday?")]
    [InlineData("the test is on friday")]
    [InlineData("friday")]
    [InlineData("not on friday")]
    [InlineData("call mom")]
    [InlineData("call mom yesterday")]
    [InlineData("start>call mom on friday")]
    public async Task Offers_nothing_else(string inputs) =>
        Assert.DoesNotContain("in your plan, by", await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);

    [Theory]
    [InlineData("my plan>call mom by friday>no>not yet", "That's OK, take your time.|[Add a step]")]
    [InlineData("my plan>call mom by friday>no>still working on it", "take your time")]
    [InlineData("español>mi plan>llamar a mamá el viernes>no>todavía no", "Está bien, tómate tu tiempo.")]
    public Task Answers_not_yet_kindly_where_nothing_is_asked(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
