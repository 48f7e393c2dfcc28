using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Bot;

public sealed class PersonClockTests
{
    // Noon UTC in winter and in summer.
    [Theory]
    [InlineData("2026-11-19", "America/Chicago", "2026-11-19T20:00:00+09:00", "", "06:00")]
    [InlineData("2026-07-19", "America/Chicago", null, "", "07:00")]
    [InlineData("2026-11-19", null, "2026-11-19T20:00:00+09:00", "America/Chicago", "21:00")]
    [InlineData("2026-11-19", "Nowhere/Land", "2026-11-19T20:00:00+05:30", "", "17:30")]
    [InlineData("2026-11-19", "Nowhere/Land", null, "America/Chicago", "06:00")]
    [InlineData("2026-11-19", null, null, "America/Denver", "05:00")]
    public void Takes_the_zone_then_the_offset_then_the_setting(string day, string? zone, string? local, string setting, string expected)
    {
        var clock = new PersonClock(
            new FakeTimeProvider(DateTimeOffset.Parse(day + "T12:00:00Z", CultureInfo.InvariantCulture)), Options.Create(new PlanOptions { TimeZone = setting }));
        var activity = new Activity { LocalTimezone = zone, LocalTimestamp = local is null ? null : DateTimeOffset.Parse(local, CultureInfo.InvariantCulture) };
        Assert.Equal(expected, clock.Now(activity).ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_unknown_zone_in_the_settings_stops_start_up()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Plan:TimeZone", (string?)"Mars/Base")]).Build();
        var wrong = Assert.Throws<SettingsException>(() => new PlanOptions().Read(settings));
        Assert.Contains("Plan:TimeZone", wrong.Message, StringComparison.Ordinal);
    }
}
