using System.Security.Cryptography;
using System.Text;
using CareerClusters.Guidance.Planning;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CareerClusters.Dialogs;

/// <summary>The dated, open steps of a plan as a calendar file (RFC 5545).</summary>
public static class PlanCalendar
{
    private const string Product = "-//Career Clusters//Plan//EN";

    /// <summary>The steps a calendar can hold, by number.</summary>
    public static IReadOnlyList<PlanStep> Steps(IEnumerable<PlanStep> plan) => [.. PlanOrder.Open(plan).Where(s => s.Due is not null)];

    /// <summary>The file, UTF-8.</summary>
    /// <param name="plan">All steps of the person.</param>
    /// <param name="personId">Whose they are: a step has the same identifier in each file of the person.</param>
    /// <param name="now">When it is made.</param>
    public static byte[] Write(IEnumerable<PlanStep> plan, string personId, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = Product };
        foreach (var step in Steps(plan))
        {
            var due = step.Due!.Value;
            calendar.Events.Add(new CalendarEvent
            {
                Uid = UidOf(personId, step),
                DtStamp = new CalDateTime(now.UtcDateTime),
                // A day without a time zone is that day wherever the calendar is read.
                Start = new CalDateTime(due.Year, due.Month, due.Day),
                Summary = WithoutControls(step.Text),
                // Others may book this day: a step is a thing to remember.
                Transparency = TransparencyType.Transparent,
            });
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    // The person's own key is not told to calendars.
    private static string UidOf(string personId, PlanStep step) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"calendar {personId} {step.Id}")).AsSpan(0, 16)) + "@career-clusters";

    // Line breaks can be written in a calendar, other control characters cannot.
    private static string WithoutControls(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Select(sign => char.IsControl(sign) && sign != '\n' ? ' ' : sign));
}
