using CareerClusters.Guidance.Planning;
using CareerClusters.Storage;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot.Reminders;

/// <summary>What a turn's changes of the plan mean for its reminders.</summary>
internal static class ReminderChanges
{
    /// <summary>Reminders to set, to move and to take off.</summary>
    /// <param name="changes">What happened to the plan.</param>
    /// <param name="hour">Hour of the settings.</param>
    /// <param name="zone">The person's.</param>
    /// <param name="now">A reminder whose time has passed by then is none: the person has just spoken of the step.</param>
    /// <param name="activity">What the person sent: it tells where they can be reached.</param>
    public static IReadOnlyList<ReminderChange> Of(IReadOnlyList<PlanChange> changes, int hour, TimeZoneInfo zone, DateTimeOffset now, Activity activity)
    {
        var found = new List<ReminderChange>();
        foreach (var change in changes)
        {
            var (before, after) = (Wanted(change.Before), Wanted(change.After));
            if (before is null && after is null || before?.Due == after?.Due) continue;
            var due = after is null || !ReminderTimes.IsAhead(after, hour, zone, now) || ReminderReference.ReachOf(activity) is ReminderReach.None or ReminderReach.AtNextStart
                ? null
                : ReminderTimes.Of(after, hour, zone);
            found.Add(new ReminderChange(change.Id, due, due is { } at ? ReminderReference.Of(activity, at.Offset).ToJson() : null));
        }

        return found;
    }

    private static PlanStep? Wanted(PlanStep? step) => step is { Remind: true, Done: false, Due: not null } ? step : null;
}
