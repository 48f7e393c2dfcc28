using CareerClusters.Guidance.Planning;

namespace CareerClusters.Bot.Reminders;

/// <summary>When a reminder of a step is said: the day before, at the hour of the settings, where the person is.</summary>
public static class ReminderTimes
{
    /// <summary>From this hour on, and before <see cref="LastHour"/>, nobody is woken.</summary>
    public const int FirstHour = 8;

    /// <summary>From this hour on it is night.</summary>
    public const int LastHour = 21;

    /// <summary>The moment for a step; null when it has no day.</summary>
    public static DateTimeOffset? Of(PlanStep step, int hour, TimeZoneInfo zone)
    {
        if (step.Due is not { } due || due == DateOnly.MinValue) return null;
        var local = due.AddDays(-1).ToDateTime(new TimeOnly(hour, 0));
        // An hour that a clock change leaves out: the one after it.
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>Whether a reminder can still be said in time.</summary>
    public static bool IsAhead(PlanStep step, int hour, TimeZoneInfo zone, DateTimeOffset now) => Of(step, hour, zone) > now;

    /// <summary>Now, or the next morning when it is night there.</summary>
    public static DateTimeOffset NotAtNight(DateTimeOffset local) =>
        local.Hour < FirstHour ? new DateTimeOffset(local.Date.AddHours(FirstHour), local.Offset)
        : local.Hour >= LastHour ? new DateTimeOffset(local.Date.AddDays(1).AddHours(FirstHour), local.Offset)
        : local;
}
