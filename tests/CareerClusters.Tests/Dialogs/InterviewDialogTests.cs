namespace CareerClusters.Tests.Dialogs;

public sealed class InterviewDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("interview questions", "Which job or cluster do you want questions for?|[Pick from my matches]")]
    [InlineData("plumber>talk>[Questions to ask]", "8 questions picked for you, for a talk about Plumbers|1. What did you do yesterday|5. |[More questions] [Whom to ask] [Put the talk in my calendar] [Put it in my plan] [Back to what it is]")]
    [InlineData("plumber>talk>[Questions to ask]>[More questions]", "More questions about Plumbers|6. |8. Who else should I talk to|[The first questions]")]
    [InlineData("plumber>what should i ask them", "questions picked for you")]
    [InlineData("plumber>interview questions", "How can I get better at this now: |What was it like to be an apprentice")]
    [InlineData("{sketch}>2>learn more>interview questions", "3. I'd like to do this: \"|4. This is not for me: \"")]
    [InlineData("plumber>interview questions>[Whom to ask]", "Talk to professionals: Plumbers")]
    [InlineData("plumber>interview questions>[Back to what it is]", "This is part of Construction")]
    [InlineData("español>plomero>preguntas para hacer", "preguntas elegidas para ti|¿Qué hizo usted ayer|[Más preguntas]")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Never_says_of_a_liked_thing_that_it_is_not_for_the_person()
    {
        // Everything is liked or loved, so whatever lowers the cluster is a like.
        var answer = await Played.OnAsync(shared.Bot, "start>5>4>5>4>4>5>5>4>4>5>4>5>construction>learn more>interview questions");
        Assert.Contains("questions picked for you", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("This is not for me", answer, StringComparison.Ordinal);
    }
}
