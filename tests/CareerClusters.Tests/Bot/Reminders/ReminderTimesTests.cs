using System.Globalization;
using CareerClusters.Bot.Reminders;
using CareerClusters.Guidance.Planning;

namespace CareerClusters.Tests.Bot.Reminders;

public sealed class ReminderTimesTests
{
    // The day before at four in the afternoon there, whatever the clocks do in between.
    [Theory]
    [InlineData("2026-11-28", "America/Chicago", "2026-11-27T22:00:00Z")]
    [InlineData("2026-07-02", "America/Chicago", "2026-07-01T21:00:00Z")]
    [InlineData("2027-01-01", "America/Los_Angeles", "2027-01-01T00:00:00Z")]
    [InlineData("2028-03-01", "UTC", "2028-02-29T16:00:00Z")]
    [InlineData("2027-03-15", "America/New_York", "2027-03-14T20:00:00Z")]
    [InlineData("2026-11-28", "Asia/Tokyo", "2026-11-27T07:00:00Z")]
    public void It_is_said_the_day_before_in_the_persons_zone(string due, string zone, string expected) => Assert.Equal(
        DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture),
        ReminderTimes.Of(Step(due), 16, TimeZoneInfo.FindSystemTimeZoneById(zone))!.Value);

    [Theory]
    [InlineData("2026-11-27T03:00:00-06:00", "2026-11-27T08:00:00-06:00")]
    [InlineData("2026-11-27T21:00:00-06:00", "2026-11-28T08:00:00-06:00")]
    [InlineData("2026-12-31T23:59:00-06:00", "2027-01-01T08:00:00-06:00")]
    [InlineData("2026-11-27T08:00:00-06:00", "2026-11-27T08:00:00-06:00")]
    [InlineData("2026-11-27T20:59:00-06:00", "2026-11-27T20:59:00-06:00")]
    public void Nobody_is_woken(string now, string expected) => Assert.Equal(
        DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), ReminderTimes.NotAtNight(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_step_without_a_day_has_none() => Assert.Null(ReminderTimes.Of(new PlanStep("1", "x", null, false), 16, TimeZoneInfo.Utc));

    private static PlanStep Step(string due) => new("1", "x", DateOnly.Parse(due, CultureInfo.InvariantCulture), Done: false);
}
