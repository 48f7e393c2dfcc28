using CareerClusters.Guidance.Planning;

namespace CareerClusters.Guidance.Tests.Planning;

public sealed class PlanGoalTests
{
    private static readonly PlanGoal Nurse = new("2", "Become a nurse", null, Reached: false), Resume = new("1", "Finish my resume", null, Reached: true), Spanish = new("10", "Learn spanish", new DateOnly(2027, 6, 1), Reached: false);

    [Fact]
    public void Goals_are_shown_by_number_and_those_reached_last()
    {
        Assert.Equal([Nurse, Spanish], PlanGoal.Open([Spanish, Resume, Nurse]));
        Assert.Equal([Nurse, Spanish, Resume], PlanGoal.Shown([Spanish, Resume, Nurse]));
        Assert.Equal(0, PlanGoal.NumberOf(Nurse with { Id = "two" }));
    }

    [Theory]
    [InlineData("10", "10")]
    [InlineData("last", "10")]
    [InlineData("nurse", "2")]
    [InlineData("", "2 10")]
    [InlineData("doctor", "")]
    public void Goals_are_found_as_steps_are(string words, string ids) => Assert.Equal(ids, string.Join(' ', PlanGoal.Find(words, [Nurse, Spanish]).Select(g => g.Id)));

    [Fact]
    public void A_change_is_taken_back_only_while_nothing_was_changed_since()
    {
        PlanGoal[] before = [Nurse, Resume], after = [Nurse with { Text = "Become a vet" }, Resume];
        Assert.Null(GoalChange.Between(before, [.. before]));
        var change = GoalChange.Between(before, after)!;
        List<PlanGoal> same = [.. after], since = [.. after, Spanish];
        Assert.Equal(Nurse, change.Undo(same));
        Assert.Equal(before, same);
        Assert.Null(change.Undo(since));
        Assert.Equal([.. after, Spanish], since);
    }

    [Fact]
    public void Taking_a_new_goal_back_tells_the_goal_that_is_gone()
    {
        List<PlanGoal> goals = [Nurse, Spanish];
        Assert.Equal(Spanish, GoalChange.Between([Nurse], goals)!.Undo(goals));
        Assert.Equal([Nurse], goals);
    }

    [Theory]
    [InlineData("Electricians", "Electrician", true)]
    [InlineData("Registered Nurses", "Registered Nurse", false)]
    [InlineData("Veterinary Technologists and Technicians", "Veterinary Technologist and Technician", false)]
    [InlineData("Sales and Marketing Managers", "Sales and Marketing Manager", false)]
    [InlineData("Urologists", "Urologist", false)]
    [InlineData("Teachers, Postsecondary", null, false)]
    [InlineData("First-Line Supervisors of Retail Sales Workers", null, false)]
    [InlineData("Clergy", null, false)]
    public void A_title_is_told_of_one_person_where_that_is_plain(string title, string? one, bool vowel) =>
        Assert.Equal(one is null ? null : new JobTitle(one, vowel), JobTitle.OneOf(title));
}
