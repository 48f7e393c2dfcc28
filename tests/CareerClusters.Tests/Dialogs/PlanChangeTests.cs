using CareerClusters.Guidance.Planning;
using CsCheck;

namespace CareerClusters.Tests.Dialogs;

/// <summary>Whatever is done to a plan, in whatever order.</summary>
public sealed class PlanChangeTests
{
    private static readonly DateOnly Day = new(2026, 11, 19);

    private static readonly Gen<PlanStep> Steps = Gen.Select(Gen.Int[1, 8], Gen.Int[0, 3], Gen.Int[0, 40], Gen.Bool, Gen.Bool)
        .Select((id, text, days, done, remind) => new PlanStep($"{id}", $"Step {text}", days == 0 ? null : Day.AddDays(days - 20), done, remind));

    private static readonly Gen<List<PlanStep>> Plans = Steps.List[0, 8].Select(steps => steps.DistinctBy(s => s.Id).ToList());

    [Fact]
    public void Taking_a_change_back_gives_the_plan_as_it_was() => Gen.Select(Plans, Plans).Sample((before, after) =>
    {
        var plan = after.ToList();
        PlanChange.Undo(plan, PlanChange.Between(before, after));
        Assert.Equal(before.OrderBy(PlanOrder.NumberOf), plan.OrderBy(PlanOrder.NumberOf));
    });

    [Fact]
    public void Taking_one_back_never_touches_a_step_that_was_changed_since() => Gen.Select(Plans, Plans, Plans).Sample((before, after, since) =>
    {
        var changes = PlanChange.Between(before, after);
        var plan = since.ToList();
        var undone = PlanChange.Undo(plan, changes).Select(c => c.Id).ToHashSet();
        Assert.Equal(since.Where(s => !undone.Contains(s.Id)).OrderBy(PlanOrder.NumberOf), plan.Where(s => !undone.Contains(s.Id)).OrderBy(PlanOrder.NumberOf));
        Assert.Equal(plan.Count, plan.DistinctBy(s => s.Id).Count());
    });

    [Fact]
    public void Nothing_happened_to_a_plan_that_is_the_same() => Plans.Sample(plan => Assert.Empty(PlanChange.Between(plan, [.. plan])));

    [Fact]
    public void What_is_due_is_open_and_has_come_the_latest_first() => Plans.Sample(plan =>
    {
        var due = PlanOrder.DueBy(plan, Day);
        Assert.All(due, s => Assert.True(!s.Done && s.Due <= (s.Remind ? Day.AddDays(1) : Day)));
        Assert.Equal(plan.Count(s => !s.Done && s.Due <= Day), due.Count(s => s.Due <= Day));
        Assert.Equal(due.OrderBy(s => s.Due), due);
    });

    [Fact]
    public void A_step_is_found_by_its_number_and_by_its_place() => Plans.Sample(plan =>
    {
        var open = PlanOrder.Open(plan);
        for (var i = 0; i < open.Count; i++) Assert.Equal([open[i]], PlanReference.Find(open[i].Id, open, null));
        if (open.Count > 0) Assert.Equal([open[0]], PlanReference.Find("the first one", open, null));
    });
}
