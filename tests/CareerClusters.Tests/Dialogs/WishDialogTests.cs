namespace CareerClusters.Tests.Dialogs;

/// <summary>Wishes in people's own words, English and Spanish, with refusals and limits.</summary>
public sealed class WishDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("jobs with animals without college", "You want: animals. No college.|Jobs in Agriculture|Animal Caretakers|[Show me the cluster]")]
    [InlineData("outdoors and not math", "You want: outdoors. Not this: math.")]
    [InlineData("trabajos con animales sin universidad", "You want: animales. No college.|Agriculture")]
    [InlineData("quiero cocinar pero nada de matematicas", "You want: cocinar. Not this: matematicas|Hospitality")]
    [InlineData("me gusta arreglar carros y motores con mi tio", "Supply Chain & Transportation|[Show me the cluster]")]
    [InlineData("computers, at least 90k a year and under five years of college", "You want: computers")]
    [InlineData("without college", "I kept in mind: no college.|What do you like to do?")]
    [InlineData("jobs that pay over 50k", "$50,000 a year or more|What do you like to do?")]
    [InlineData("jobs with animals without college>[Show me the cluster]", "Agriculture: ")]
    [InlineData("jobs with animals without college>[Animal Caretakers]", "Animal Caretakers")]
    [InlineData("start>jobs with animals without college", "You want: animals|[Go on where we were]")]
    [InlineData("start>jobs with animals without college>[Go on where we were]", "1 of 12")]
    [InlineData("job in mind>jobs with animals without college", "You want: animals. No college.")]
    [InlineData("teacher", "\"teacher\" can be more than one job. Which one do you mean?|[None of these]")]
    [InlineData("doctor", "can be more than one job")]
    [InlineData("mechanic", "can be more than one job|[Automotive Service Technicians and Mechanics]")]
    [InlineData("teacher>[None of these]", "Which job do you have in mind?")]
    [InlineData("enfermera", "Registered Nurses: ")]
    [InlineData("compare nursing and teaching", "Side by side:\n1. Registered Nurses\n2. Elementary School Teachers")]
    [InlineData("cuanto gana un plomero", "Pay of Plumbers")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
