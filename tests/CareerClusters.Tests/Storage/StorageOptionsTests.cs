using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerClusters.Tests.Storage;

public sealed class StorageOptionsTests
{
    [Theory]
    [InlineData("Retention:ProfileDays", "0", "1 to 3650")]
    [InlineData("Retention:ProfileDays", "3651", "1 to 3650")]
    [InlineData("Retention:ProfileDays", "a year", "1 to 3650")]
    [InlineData("Retention:ProfileDays", "", "1 to 3650")]
    [InlineData("Retention:HandledTurnDays", "31", "1 to 30")]
    [InlineData("Retention:HandledTurnDays", "-1", "1 to 30")]
    public void Days_out_of_range_stop_start_up_with_a_sentence(string setting, string value, string range)
    {
        var stopped = Assert.Throws<SettingsException>(() => new TestBot((setting, value)));
        Assert.Equal($"Setting {setting}: it is \"{value}\"; write a whole number of days from {range}.", stopped.Message);
    }

    [Fact]
    public async Task Days_in_range_are_taken()
    {
        await using var bot = new TestBot(("Retention:ProfileDays", "3650"), ("Retention:HandledTurnDays", "1"));
        var retention = bot.Services.GetRequiredService<IOptions<RetentionOptions>>().Value;
        Assert.Equal((3650, 1), (retention.ProfileDays, retention.HandledTurnDays));
        Assert.Contains("3650 days", TestBot.Text(await bot.JoinAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_storage_folder_stops_start_up_with_a_sentence()
    {
        var stopped = Assert.Throws<SettingsException>(() => new TestBot(("Storage:Path", "")));
        Assert.Equal("Setting Storage:Path: it is empty; write the name of a folder, such as \"data\".", stopped.Message);
    }
}
