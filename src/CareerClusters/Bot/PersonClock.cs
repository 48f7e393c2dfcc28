using System.Globalization;
using CareerClusters.Bot.Reminders;
using CareerClusters.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CareerClusters.Bot;

/// <summary>Settings section <c>Plan</c>.</summary>
public sealed class PlanOptions
{
    /// <summary>
    /// Time zone of people whose channel tells neither zone nor offset, an IANA name such as <c>America/Chicago</c>. Default: empty, which is
    /// the zone of the computer the program runs on.
    /// </summary>
    public string TimeZone { get; set; } = "";

    /// <summary>Hour of the day before a step is due at which its reminder is said, in the person's zone, 8 to 20. Default 16: after school.</summary>
    public int ReminderHour { get; set; } = 16;

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">The zone is unknown, or the hour is none of the day.</exception>
    public void Read(IConfiguration settings)
    {
        ReminderHour = settings.Whole("Plan:ReminderHour", ReminderHour, ReminderTimes.FirstHour, ReminderTimes.LastHour - 1, why: ", so that nobody is woken");
        TimeZone = settings["Plan:TimeZone"] ?? TimeZone;
        if (TimeZone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
            throw new SettingsException("Plan:TimeZone", $"\"{TimeZone}\" is no time zone this computer knows", "write an IANA name such as \"America/Chicago\", or leave it empty");
    }
}

/// <summary>Tells what time it is where a person is: what "tomorrow" counts from.</summary>
/// <param name="time">The clock. A channel's own may be wrong; only its zone is believed.</param>
/// <param name="options">The zone of people whose channel tells none.</param>
public sealed class PersonClock(TimeProvider time, IOptions<PlanOptions> options)
{
    /// <summary>The person's local time.</summary>
    public DateTimeOffset Now(Activity activity) => TimeZoneInfo.ConvertTime(time.GetUtcNow(), ZoneOf(activity));

    /// <summary>The person's time zone: as the activity names it, else of its local time's offset, else of the setting.</summary>
    public TimeZoneInfo ZoneOf(Activity activity) =>
        activity.LocalTimezone is { Length: > 0 } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone
        : activity.LocalTimestamp is { } local ? FixedZone(local.Offset)
        : TimeZoneInfo.TryFindSystemTimeZoneById(options.Value.TimeZone, out var set) ? set
        : time.LocalTimeZone;

    private static TimeZoneInfo FixedZone(TimeSpan offset)
    {
        var name = offset.ToString("c", CultureInfo.InvariantCulture);
        return TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name);
    }
}
