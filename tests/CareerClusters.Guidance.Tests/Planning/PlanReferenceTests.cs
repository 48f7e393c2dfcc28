using CareerClusters.Guidance.Planning;

namespace CareerClusters.Guidance.Tests.Planning;

/// <summary>Each row is what a person calls a step of this plan, and the numbers it may mean.</summary>
public sealed class PlanReferenceTests
{
    private static readonly PlanStep[] Plan =
    [
        new("2", "Ask Ms. Ortiz about Auto Tech", new DateOnly(2026, 12, 4), false),
        new("3", "Visit the open house at River College", null, false),
        new("5", "Ask Mr. Lee about welding", null, false),
        new("11", "Call the vet clinic", null, false),
    ];

    [Theory]
    [InlineData("2", "2")]
    [InlineData("number 5", "5")]
    [InlineData("step two", "2")]
    [InlineData("11", "11")]
    [InlineData("the first", "2")]
    [InlineData("the second one", "3")]
    [InlineData("3rd", "5")]
    [InlineData("the last", "11")]
    [InlineData("la primera", "2")]
    [InlineData("el último paso", "11")]
    [InlineData("el paso tres", "3")]
    [InlineData("ms ortiz", "2")]
    [InlineData("the auto tech step", "2")]
    [InlineData("open house", "3")]
    [InlineData("the visit", "3")]
    [InlineData("calling the vets", "11")]
    [InlineData("mr lee", "5")]
    // Words that two steps share leave both.
    [InlineData("ask", "2,5")]
    // "It" is any, until one was spoken of.
    [InlineData("it", "2,3,5,11")]
    [InlineData("that one", "2,3,5,11")]
    [InlineData("", "2,3,5,11")]
    [InlineData("lo", "2,3,5,11")]
    // Nothing of the plan.
    [InlineData("1", "")]
    [InlineData("4", "")]
    [InlineData("99999999999", "")]
    [InlineData("the sixth", "")]
    [InlineData("math class", "")]
    [InlineData("the house with a big garden and a dog", "")]
    public void Finds_the_steps_words_may_mean(string words, string numbers) =>
        Assert.Equal(numbers, string.Join(',', PlanReference.Find(words, Plan, null).Select(PlanOrder.NumberOf)));

    [Fact]
    public void It_is_the_step_spoken_of() => Assert.Equal([Plan[2]], PlanReference.Find("it", Plan, Plan[2]));

    [Fact]
    public void An_empty_plan_has_no_step_to_mean() => Assert.Empty(PlanReference.Find("the last", [], null));

    [Theory]
    [InlineData("all my steps", true)]
    [InlineData("everything", true)]
    [InlineData("todos los pasos", true)]
    [InlineData("all the paperwork", false)]
    [InlineData("the first step", false)]
    [InlineData("both", false)]
    public void Tells_when_every_step_is_meant(string words, bool expected) => Assert.Equal(expected, PlanReference.IsAll(words));
}
