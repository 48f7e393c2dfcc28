using CareerClusters.Guidance.Planning;

namespace CareerClusters.Guidance.Tests.Planning;

/// <summary>Each row is what a person tells, the number of the step of this plan it means, and whether it surely does.</summary>
public sealed class PlanToldTests
{
    private static readonly PlanStep[] Plan =
    [
        new("2", "Ask Ms. Ortiz about Auto Tech", null, false),
        new("3", "Call my aunt", null, false),
        new("5", "Hablar con la consejera", null, false),
        new("6", "Write the essay", null, false),
        new("7", "Preguntarle a la maestra por la clase", null, false),
        new("8", "Llamar a mi tía", null, false),
    ];

    [Theory]
    [InlineData("i asked ms ortiz", "2 sure")]
    [InlineData("I already asked Ms. Ortiz about Auto Tech", "2 sure")]
    [InlineData("asked ms ortiz today", "2 sure")]
    [InlineData("i asked ms ortiz about the prom", "2")]
    [InlineData("called my aunt", "3 sure")]
    [InlineData("ya hablé con la consejera", "5 sure")]
    [InlineData("hable con la consejera ayer", "")]
    [InlineData("ya hable con la consejera ayer", "5 sure")]
    [InlineData("i wrote the essay", "6 sure")]
    [InlineData("le pregunté a la maestra", "")]
    [InlineData("ya pregunté a la maestra", "7 sure")]
    [InlineData("llamé a mi tía", "8 sure")]
    // What is still to come, a question, and what is about something else.
    [InlineData("i will ask ms ortiz", "")]
    [InlineData("ask ms ortiz", "")]
    [InlineData("i ask ms ortiz", "")]
    [InlineData("call my aunt", "")]
    [InlineData("voy a hablar con la consejera", "")]
    [InlineData("i called the doctor", "")]
    [InlineData("i asked", "")]
    [InlineData("i talked to ms ortiz", "")]
    [InlineData("did you think i asked ms ortiz?", "")]
    public void Finds_the_step_that_was_done(string text, string expected) =>
        Assert.Equal(expected, PlanTold.Find(text, Plan) is { } told ? told.Step.Id + (told.IsSure ? " sure" : "") : "");
}
