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
            .Where(c => c.Before != c.After).OrderBy(c => PlanOrder.NumberOf((c.Before ?? c.After)!))];
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
            if ((at < 0 ? null : plan[at]) != change.After) continue;
            if (at < 0) plan.Add(change.Before!);
            else if (change.Before is null) plan.RemoveAt(at);
            else plan[at] = change.Before;
            undone.Add(change);
        }

        return undone;
    }
}
