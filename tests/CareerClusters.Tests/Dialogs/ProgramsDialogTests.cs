namespace CareerClusters.Tests.Dialogs;

public sealed class ProgramsDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("programs", "Which job or cluster do you want programs for?|[Pick from my matches]")]
    [InlineData("plumber>programs", "Programs of study for Plumbers|Most who start as|School subjects that help in Construction|[Try it first] [Talk to someone] [Put it in my plan] [Back to what it is]")]
    [InlineData("plumber>programs>[Try it first]", "Job shadow|Apprenticeship")]
    [InlineData("plumber>programs>[Talk to someone]", "Talk to professionals")]
    [InlineData("plumber>programs>[Put it in my plan]", "Step 4 of 4")]
    [InlineData("plumber>programs>[Back to what it is]", "This is part of Construction")]
    [InlineData("construction>programs", "At Riverbend High School (a made-up example):\n- Building Trades (sample), a career program, grades 10-12. Students build a small house. Ask the career center for the form.|Programs of study for Construction, by what most of their jobs ask for at the start:|- a high school diploma or its equal, like a GED: |- a bachelor's degree: |There are 2 more kinds. This is about the jobs")]
    [InlineData("construction>programs>[More kinds]", "- a master's degree: |- not listed: |[Start not listed]")]
    [InlineData("construction>programs>[More kinds]>[More kinds]", "- an associate degree: ")]
    [InlineData("construction>programs>[A high school diploma or its equal, like a GED]", "whose jobs mostly start with a high school diploma|[More programs] [All kinds of programs]")]
    [InlineData("construction>programs>[A high school diploma or its equal, like a GED]>[More programs]", "Programs of study for Construction whose jobs mostly start with")]
    [InlineData("construction>programs>[A high school diploma or its equal, like a GED]>[All kinds of programs]", "by what most of their jobs ask for")]
    [InlineData("construction>programs", "[A high school diploma or its equal, like a GED] [A bachelor's degree] [More kinds] [Try it first] [Talk to someone] [Back]")]
    [InlineData("construction>programs>[A high school diploma or its equal, like a GED]>[Back to what it is]", "[Jobs in it]")]
    [InlineData("construction>programs>[A high school diploma or its equal, like a GED]>try it first", "Ways to try Construction before you choose:")]
    [InlineData("construction>programs>a bachelor's degree", "whose jobs mostly start with a bachelor's degree")]
    [InlineData("construction>programs", "Jobs in Construction that people usually learn in an apprenticeship, where they get paid while they train: Carpenters; Electricians; Plumbers, Pipefitters, and Steamfitters; 15 in all. (US, 2024-34")]
    [InlineData("plumber>programs", "Many learn it as apprentices: they get paid while they train.")]
    [InlineData("chefs>programs>[Try it first]", "At a made-up example school, to try Chefs and Head Cooks before you choose:\n- Kitchen Job Shadow Day (sample), job shadow, grades 9-12.")]
    [InlineData("plumber>programs>[Try it first]", "Your counselor knows which of these your school has.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
