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
    public void A_changed_step_is_marked_with_its_turn_and_taken_back_whatever_its_mark() => Gen.Select(Plans, Plans).Sample((before, after) =>
    {
        var (plan, changes) = (after.ToList(), PlanChange.Between(before, after));
        PlanChange.Mark(plan, before, 7, DateTimeOffset.UnixEpoch);
        Assert.Equal(changes.Where(c => c.After is not null).Select(c => c.Id), plan.Where(s => s is { Revision: 7, ChangedAt: not null }).OrderBy(PlanOrder.NumberOf).Select(s => s.Id));
        Assert.Equal(changes, PlanChange.Between(before, plan).Select(c => c with { After = c.After is null ? null : c.After with { Revision = 0, ChangedAt = null } }));
        Assert.Equal(changes.Count, PlanChange.Undo(plan, changes).Count);
    });

    [Fact]
    public void A_step_of_before_reads_as_no_talk_and_never_changed()
    {
        var step = System.Text.Json.JsonSerializer.Deserialize<PlanStep>("""{"Id":"3","Text":"Call mom","Due":"2026-11-20","Done":false,"Remind":true}""")!;
        Assert.Equal(new PlanStep("3", "Call mom", new DateOnly(2026, 11, 20), Done: false, Remind: true), step);
        Assert.Equal((null, null, 0, null), (step.Talk, step.At, step.Revision, step.ChangedAt));
    }

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
