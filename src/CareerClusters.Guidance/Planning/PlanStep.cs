using System.Globalization;

namespace CareerClusters.Guidance.Planning;

/// <summary>One thing a person means to do.</summary>
/// <param name="Id">Its number as text, unique within the person's plan and never given again.</param>
/// <param name="Text">What to do, in the person's words.</param>
/// <param name="Due">Day it is due; null when no day was said.</param>
/// <param name="Done">Whether it is done.</param>
/// <param name="Remind">Whether the person wants a reminder the day before.</param>
public sealed record PlanStep(string Id, string Text, DateOnly? Due, bool Done, bool Remind = false)
{
    /// <summary>What the step is a talk about: an O*NET-SOC code or a cluster's id, empty for a talk about no known work; null for a step that is no talk.</summary>
    public string? Talk { get; init; }

    /// <summary>When the talk begins on its day, the person's own time; null when no time was said.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>How long the talk takes, in minutes; 0 where no time was said.</summary>
    public int Minutes { get; init; }

    /// <summary>Number of the turn that changed the step last; grows with each change. 0 in documents of before.</summary>
    public int Revision { get; init; }

    /// <summary>When it was changed last; null in documents of before.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Whether both say the same, whenever they were written.</summary>
    public bool SaysTheSameAs(PlanStep? other) => other is not null && this with { Revision = 0, ChangedAt = null } == other with { Revision = 0, ChangedAt = null };
}

/// <summary>The order in which a plan is shown and spoken of.</summary>
public static class PlanOrder
{
    /// <summary>The number a step is shown under; it stays when other steps are done, moved or dropped. 0 for an id that is none.</summary>
    public static int NumberOf(PlanStep step) => int.TryParse(step.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Steps that are not done, by day and then by number; those without a day come last.</summary>
    public static IReadOnlyList<PlanStep> Open(IEnumerable<PlanStep> plan) => [.. plan.Where(s => !s.Done).OrderBy(s => s.Due ?? DateOnly.MaxValue).ThenBy(NumberOf)];

    /// <summary>
    /// Steps that are due on a day or were due before it, the most overdue first, and those due the day after of which the person wants to be
    /// reminded.
    /// </summary>
    public static IReadOnlyList<PlanStep> DueBy(IEnumerable<PlanStep> plan, DateOnly day) =>
        [.. plan.Where(s => !s.Done && (s.Due <= day || (s.Remind && s.Due <= day.AddDays(1)))).OrderBy(s => s.Due).ThenBy(NumberOf)];
}
