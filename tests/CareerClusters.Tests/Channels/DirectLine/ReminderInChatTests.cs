using System.Text.Json.Nodes;
using CareerClusters.Bot.Reminders;
using CareerClusters.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>A reminder in the web chat waits for a page that is not open, and is there once.</summary>
public sealed class ReminderInChatTests
{
    private const string Reminder = "You have a step in your plan for tomorrow.";

    [Fact]
    public async Task Waits_for_a_closed_page_and_asks_the_open_question_again()
    {
        await using var server = await ChatServer.StartAsync();
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("my plan");
        await chat.SayAsync("call my zebra on saturday");
        Assert.Contains("This page can't reach you when it is closed", ChatClient.Texts(await chat.PollAsync()), StringComparison.Ordinal);
        await chat.SayAsync("yes");
        await chat.SayAsync("start");
        // The row as it is before anybody takes it off.
        await server.ExecuteAsync("CREATE TABLE kept AS SELECT * FROM reminders");
        await DeliverAsync(server, TimeSpan.FromHours(30));
        var log = await ReadUntilAsync(server, chat.Id, all => Count(all) == 1 && (string?)all[^1]["text"] is { } last && last.Contains("1 of 12.", StringComparison.Ordinal));
        Assert.NotEmpty(log[^1]["suggestedActions"]!["actions"]!.AsArray());
        Assert.DoesNotContain("zebra", string.Concat(log.TakeLast(2).Select(a => a.ToJsonString())), StringComparison.OrdinalIgnoreCase);

        // A process died before it took it off: it is brought again, and nobody sees it twice.
        await server.ExecuteAsync("DELETE FROM reminders; INSERT INTO reminders SELECT * FROM kept");
        await DeliverAsync(server, TimeSpan.Zero);
        Assert.Equal(log.Count, (await ReadUntilAsync(server, chat.Id, _ => true)).Count);
    }

    private static int Count(List<JsonNode> log) => log.Count(a => ((string?)a["text"] ?? "").StartsWith(Reminder, StringComparison.Ordinal));

    // Not through the client: its token is over by then.
    private static async Task<List<JsonNode>> ReadUntilAsync(ChatServer server, string chat, Func<List<JsonNode>, bool> enough)
    {
        while (true)
        {
            var entries = await server.Services.GetRequiredService<IChatLog>().ReadAsync(chat, 0, 1000, ChatServer.Token);
            var log = entries.Select(e => JsonNode.Parse(e.Json)!).ToList();
            if (enough(log)) return log;
            await Task.Delay(10, ChatServer.Token);
        }
    }

    private static async Task DeliverAsync(ChatServer server, TimeSpan later)
    {
        server.Time.Advance(later);
        await server.Services.GetRequiredService<ReminderDelivery>().DeliverAsync(ChatServer.Token);
    }
}
