using CareerClusters.Guidance.Planning;

namespace CareerClusters.Guidance.Tests.Planning;

public sealed class GoalWordsTests
{
    [Theory]
    [InlineData("my goal", "")]
    [InlineData("goal 2", "2")]
    [InlineData("goal number 2", "2")]
    [InlineData("the second goal", "second")]
    [InlineData("my nurse goal", "nurse")]
    [InlineData("my goal of becoming a nurse", "becoming a nurse")]
    [InlineData("la meta de ser enfermera", "ser enfermera")]
    [InlineData("esa meta", "")]
    [InlineData("all my goals", "")]
    [InlineData("ms ortiz", null)]
    [InlineData("my goal is to get my homework", null)]
    [InlineData("mi meta es terminar", null)]
    public void Tells_which_goal_is_meant(string words, string? expected) => Assert.Equal(expected, GoalWords.Reference(words));

    [Theory]
    [InlineData("my goal", true)]
    [InlineData("the doctor goal", true)]
    [InlineData("goal 9", true)]
    [InlineData("a goal", false)]
    [InlineData("out to my coach about the last goal", false)]
    public void Points_to_a_goal_of_ones_own(string words, bool expected) => Assert.Equal(expected, GoalWords.ArePointing(words));

    [Theory]
    [InlineData("become a nurse", true)]
    [InlineData("college", true)]
    [InlineData("good grades", true)]
    [InlineData("a 4.0 gpa", true)]
    [InlineData("que mi familia esté bien", true)]
    [InlineData("que tan realista", false)]
    [InlineData("not to be a doctor", false)]
    [InlineData("too hard", false)]
    [InlineData("the same", false)]
    [InlineData("idk", false)]
    [InlineData("i don't know", false)]
    [InlineData("what", false)]
    [InlineData("7", false)]
    [InlineData("...", false)]
    [InlineData("muy difícil", false)]
    [InlineData("when", false)]
    [InlineData("para cuando", false)]
    public void Tells_a_goal_from_what_is_said_of_one(string told, bool expected) => Assert.Equal(expected, GoalWords.IsAGoal(told));

    [Theory]
    [InlineData("to graduate high school and to go to college", "to graduate high school|to go to college")]
    [InlineData("pass math, learn spanish and get a job", "pass math|learn spanish|get a job")]
    [InlineData("terminar la prepa y ser enfermera", "terminar la prepa|ser enfermera")]
    [InlineData("salt and pepper", "salt and pepper")]
    [InlineData("learn to cook, read", "learn to cook, read")]
    [InlineData("be rich, be kind, be free and be loved", "be rich, be kind, be free and be loved")]
    [InlineData("", "")]
    public void Parts_goals_that_are_told_together(string told, string expected) => Assert.Equal(expected.Split('|'), GoalWords.Split(told));

    [Theory]
    [InlineData("i dont want to have goals", true)]
    [InlineData("havent set a goal", true)]
    [InlineData("i dont know how to reach my goal", false)]
    [InlineData("i dont want a snack", false)]
    public void Tells_who_has_none(string said, bool expected) => Assert.Equal(expected, GoalWords.AreMissed(said));
}
