using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

/// <summary>Plans that nobody planned: whatever is done, in whatever order, the plan is what was said and reminders come when they were wanted.</summary>
public sealed class PlanWalkTests
{
    private const int Turns = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task The_plan_is_what_was_said_and_reminders_come_once(int seed)
    {
        await using var bot = new TestBot();
        await new PlanWalk(bot, seed).WalkAsync(Turns);
    }
}
