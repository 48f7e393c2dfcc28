using System.Security.Cryptography;
using System.Text;
using CareerClusters.Bot;
using CareerClusters.Guidance.Planning;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CareerClusters.Dialogs;

/// <summary>The dated, open steps of a plan as a calendar file (RFC 5545): days, and talks with their hours.</summary>
/// <param name="plan">All steps of the person.</param>
/// <param name="personId">Whose they are: a step has the same identifier in each file of the person.</param>
/// <param name="now">When it is made.</param>
/// <param name="zone">Where the hours of talks are meant.</param>
/// <param name="describe">What else to say of a step; empty for nothing.</param>
public sealed class PlanCalendar(IReadOnlyList<PlanStep> plan, string personId, DateTimeOffset now, TimeZoneInfo zone, Func<PlanStep, string> describe)
{
    private const string Product = "-//Career Clusters//Plan//EN";

    /// <summary>The calendar of the person of a turn.</summary>
    public PlanCalendar(GuideTurn turn, string personId, Func<PlanStep, string> describe) : this(turn.Profile.Plan, personId, turn.Now, turn.Zone, describe)
    {
    }

    /// <summary>The steps a calendar can hold, by number.</summary>
    public static IReadOnlyList<PlanStep> Steps(IEnumerable<PlanStep> plan) => [.. PlanOrder.Open(plan).Where(s => s.Due is not null)];

    /// <summary>A file of all that the plan has for a calendar, UTF-8.</summary>
    public byte[] Write() => Write(Steps(plan));

    /// <summary>A file of some steps, each with a day.</summary>
    public byte[] Write(IReadOnlyList<PlanStep> steps)
    {
        var calendar = new Calendar { ProductId = Product };
        if (zone.HasIanaId && (zone.SupportsDaylightSavingTime || zone.BaseUtcOffset != TimeSpan.Zero) && steps.Where(s => s.At is not null).Min(s => s.Due) is { } first)
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone.Id, first.AddYears(-1).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        foreach (var step in steps) calendar.Events.Add(EventOf(step, calendar.TimeZones.Count > 0));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private CalendarEvent EventOf(PlanStep step, bool zoned)
    {
        var entry = new CalendarEvent
        {
            Uid = UidOf(step),
            DtStamp = new CalDateTime(now.UtcDateTime),
            LastModified = new CalDateTime((step.ChangedAt ?? now).UtcDateTime),
            // A calendar that has the step takes the file with the higher number.
            Sequence = step.Revision,
            Summary = WithoutControls(step.Text),
            Description = describe(step) is { Length: > 0 } more ? WithoutControls(more) : null,
        };
        if (step.At is { } at)
        {
            var begin = Begin(step.Due!.Value.ToDateTime(at));
            entry.Start = zoned ? new CalDateTime(begin, zone.Id) : new CalDateTime(TimeZoneInfo.ConvertTimeToUtc(begin, zone));
            entry.End = entry.Start.AddMinutes(step.Minutes);
        }
        else
        {
            // A day without a time zone is that day wherever the calendar is read. Others may book it: a step is a thing to remember.
            (entry.Start, entry.Transparency) = (new CalDateTime(step.Due!.Value), TransparencyType.Transparent);
        }

        // A whole day begins at midnight: its alarm rings in the afternoon before.
        var before = step.At is null ? Duration.FromHours(-8) : Duration.FromDays(-1);
        if (step.Talk is not null) entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Trigger = new Trigger(before), Description = entry.Summary });
        return entry;
    }

    /// <summary>An hour that a clock change leaves out: the one after it.</summary>
    private DateTime Begin(DateTime local) => DateTime.SpecifyKind(zone.IsInvalidTime(local) ? local.AddHours(1) : local, DateTimeKind.Unspecified);

    /// <summary>
    /// The person's own key is not told to calendars. A talk goes by what it is about and how many talks about that are over, so that it is
    /// the same one before it is in the plan.
    /// </summary>
    private string UidOf(PlanStep step)
    {
        var key = step.Talk is { } about ? $"talk {about} {plan.Count(s => s.Done && s.Talk == about && s.Id != step.Id)}" : step.Id;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"calendar {personId} {key}")).AsSpan(0, 16)) + "@career-clusters";
    }

    // Line breaks can be written in a calendar, other control characters cannot.
    private static string WithoutControls(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Select(sign => char.IsControl(sign) && sign != '\n' ? ' ' : sign));
}
