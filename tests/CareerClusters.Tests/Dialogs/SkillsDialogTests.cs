namespace CareerClusters.Tests.Dialogs;

public sealed class SkillsDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("skills", "Which school subjects do you like?|[That's all] [Back] [Skip] [Options]")]
    [InlineData("skills>[Math]", "Got it: Math. Any other subject you like?")]
    [InlineData("skills>art and math", "Got it: |Math|Any other")]
    [InlineData("skills>underwater basket weaving", "I don't know that subject. I know these:")]
    [InlineData("skills>[Math]>[That's all]", "10 short lines|1 of 10|[Not me] [A little] [So-so] [Mostly me] [Very much me] [Back] [Skip] [Options]")]
    [InlineData("skills>skip", "1 of 10")]
    [InlineData("skills>done", "1 of 10")]
    [InlineData("skills>done>[Not me]", "2 of 10")]
    [InlineData("skills>done>[A little]", "2 of 10")]
    [InlineData("skills>done>[So-so]", "2 of 10")]
    [InlineData("skills>done>[Mostly me]", "2 of 10")]
    [InlineData("skills>done>[Very much me]", "2 of 10")]
    [InlineData("skills>done>skip", "2 of 10")]
    [InlineData("skills>done>totally", "2 of 10")]
    [InlineData("skills>done>5>2>4>1>3>5>2>4>1>3", "[Why these?]")]
    [InlineData("skills>done>skip>skip>skip>skip>skip>skip>skip>skip>skip>skip", "can't name clusters")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
