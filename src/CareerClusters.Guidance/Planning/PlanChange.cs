namespace CareerClusters.Guidance.Planning;

/// <summary>What happened to one step of a plan.</summary>
/// <param name="Id">Id of the step.</param>
/// <param name="Before">The step as it was; null when it was added.</param>
/// <param name="After">The step as it is; null when it was dropped.</param>
public sealed record PlanChange(string Id, PlanStep? Before, PlanStep? After)
{
    /// <summary>Everything that happened to a plan between two moments, by number.</summary>
    public static IReadOnlyList<PlanChange> Between(IReadOnlyList<PlanStep> before, IReadOnlyList<PlanStep> after)
    {
        var (then, now) = (before.ToDictionary(s => s.Id), after.ToDictionary(s => s.Id));
        return [.. then.Keys.Union(now.Keys)
            .Select(id => new PlanChange(id, then.GetValueOrDefault(id), now.GetValueOrDefault(id)))
            .Where(c => !Same(c.Before, c.After)).OrderBy(c => PlanOrder.NumberOf((c.Before ?? c.After)!))];
    }

    /// <summary>
    /// Takes changes back, step by step: one that was changed again since, such as in another channel, stays as it is, so that no step is
    /// lost by going back.
    /// </summary>
    /// <param name="plan">The plan; it is changed.</param>
    /// <param name="changes">What to take back.</param>
    /// <returns>The changes that were taken back.</returns>
    public static IReadOnlyList<PlanChange> Undo(List<PlanStep> plan, IReadOnlyList<PlanChange> changes)
    {
        var undone = new List<PlanChange>();
        foreach (var change in changes)
        {
            var at = plan.FindIndex(s => s.Id == change.Id);
            if (!Same(at < 0 ? null : plan[at], change.After)) continue;
            if (at < 0) plan.Add(change.Before!);
            else if (change.Before is null) plan.RemoveAt(at);
            else plan[at] = change.Before;
            undone.Add(change);
        }

        return undone;
    }

    /// <summary>Marks each step that says something else than before with the turn that changed it, so that a copy elsewhere, as in a calendar, can tell which is newer.</summary>
    /// <param name="plan">The plan; it is changed.</param>
    /// <param name="before">The plan as it was when the turn began.</param>
    /// <param name="turn">Number of the turn.</param>
    /// <param name="now">When it is.</param>
    public static void Mark(List<PlanStep> plan, IReadOnlyList<PlanStep> before, int turn, DateTimeOffset now)
    {
        var then = before.ToDictionary(s => s.Id);
        for (var at = 0; at < plan.Count; at++)
            if (!Same(then.GetValueOrDefault(plan[at].Id), plan[at])) plan[at] = plan[at] with { Revision = turn, ChangedAt = now };
    }

    private static bool Same(PlanStep? one, PlanStep? other) => one is null ? other is null : one.SaysTheSameAs(other);
}
