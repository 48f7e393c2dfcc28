using System.Globalization;

namespace CareerClusters.Guidance.Planning;

/// <summary>Something a person wants to reach; the steps of the plan lead there.</summary>
/// <param name="Id">Its number as text, unique among the person's goals and never given again.</param>
/// <param name="Text">What to reach, in the person's words.</param>
/// <param name="By">Day by which to reach it; null when no day was said.</param>
/// <param name="Reached">Whether it is reached.</param>
public sealed record PlanGoal(string Id, string Text, DateOnly? By, bool Reached)
{
    /// <summary>Goals that a person can have at once; more are not followed. Those that are reached do not count.</summary>
    public const int MostOpen = 3;

    /// <summary>The number it is shown under; it stays when other goals are reached or dropped. 0 for an id that is none.</summary>
    public static int NumberOf(PlanGoal goal) => int.TryParse(goal.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Goals that are not reached, by number.</summary>
    public static IReadOnlyList<PlanGoal> Open(IEnumerable<PlanGoal> goals) => [.. goals.Where(g => !g.Reached).OrderBy(NumberOf)];

    /// <summary>All goals as they are shown: those that are reached come last, the latest first.</summary>
    public static IReadOnlyList<PlanGoal> Shown(IReadOnlyCollection<PlanGoal> goals) => [.. Open(goals), .. goals.Where(g => g.Reached).OrderByDescending(NumberOf)];

    /// <summary>The goals that words may mean, as <see cref="PlanReference"/> finds steps: none, the one, or several that fit alike.</summary>
    /// <param name="words">What was said of the goal, without the verb and the word goal; empty means any.</param>
    /// <param name="goals">The goals that can be meant, in the order they are shown.</param>
    public static IReadOnlyList<PlanGoal> Find(string words, IReadOnlyList<PlanGoal> goals) =>
        [.. PlanReference.Find(words, [.. goals.Select(g => new PlanStep(g.Id, g.Text, g.By, g.Reached))], it: null).Select(s => goals.First(g => g.Id == s.Id))];
}

/// <summary>What a turn did to the goals.</summary>
/// <param name="Before">The goals as they were.</param>
/// <param name="After">The goals as they are.</param>
public sealed record GoalChange(IReadOnlyList<PlanGoal> Before, IReadOnlyList<PlanGoal> After)
{
    /// <summary>The change between two moments; null for none.</summary>
    public static GoalChange? Between(IReadOnlyList<PlanGoal> before, IReadOnlyList<PlanGoal> after) => before.SequenceEqual(after) ? null : new GoalChange(before, [.. after]);

    /// <summary>Takes the change back, unless the goals were changed again since, such as in another channel.</summary>
    /// <param name="goals">The goals; they are changed.</param>
    /// <returns>The goal that is as it was before, or gone; null when nothing was taken back.</returns>
    public PlanGoal? Undo(List<PlanGoal> goals)
    {
        if (!After.SequenceEqual(goals)) return null;
        goals.Clear();
        goals.AddRange(Before);
        return Before.Except(After).Concat(After.Except(Before)).FirstOrDefault();
    }
}
