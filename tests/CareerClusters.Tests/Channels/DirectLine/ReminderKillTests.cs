using CareerClusters.Tests.Hosting;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>The real program, killed before a reminder is due and away when it is.</summary>
public sealed class ReminderKillTests
{
    private const string Reminder = "You have a step in your plan for tomorrow.";

    [Fact]
    public async Task A_reminder_due_while_the_program_was_away_comes_once()
    {
        using var program = new ProgramProcess(("WebChat__Secrets__0", ChatServer.Secret), ("WebChat__MessagesPerMinute", "6000"));
        await program.StartAsync();
        using var chat = new ChatClient(program.Client);
        await chat.StartAsync();
        await chat.SayAsync("my plan");
        await chat.SayAsync("call my zebra in two weeks");
        await chat.SayAsync("yes");
        program.Kill();
        // Time passes: the step is due tomorrow, and it is noon where the person is.
        await using (var database = new SqliteConnection($"Data Source={program.DatabasePath};Pooling=False"))
        {
            var offset = 12 - DateTime.UtcNow.Hour;
            var due = DateTime.UtcNow.AddHours(offset).Date.AddHours(8 - offset);
            var step = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(offset)).AddDays(1);
            await database.ExecuteAsync(
                "UPDATE reminders SET due_at = @due, try_at = 0, reference = CAST(json_set(CAST(reference AS TEXT), '$.OffsetMinutes', @offset) AS BLOB)",
                new { due = new DateTimeOffset(due, TimeSpan.Zero).ToUnixTimeMilliseconds(), offset = offset * 60 });
            await database.ExecuteAsync(
                "UPDATE documents SET json = CAST(json_set(CAST(json AS TEXT), '$.profile.plan[0].due', @step) AS BLOB) WHERE key = 'profile'", new { step = step.ToString("yyyy-MM-dd") });
        }

        for (var starts = 0; starts < 2; starts++)
        {
            await program.StartAsync();
            await chat.ReconnectAsync();
            await chat.PollUntilAsync(all => all.Any(IsReminder));
            await chat.SayAsync("help");
            Assert.Single(await chat.PollAsync(), IsReminder);
            program.Kill();
        }
    }

    private static bool IsReminder(System.Text.Json.Nodes.JsonNode activity) => ((string?)activity["text"] ?? "").StartsWith(Reminder, StringComparison.Ordinal);
}
