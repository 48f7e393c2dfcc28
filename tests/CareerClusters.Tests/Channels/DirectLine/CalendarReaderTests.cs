using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareerClusters.Dialogs;
using CareerClusters.Guidance.Planning;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>Calendar files as a reader sees them that others wrote: <c>node-ical</c>.</summary>
public sealed class CalendarReaderTests(ChatServer server) : IClassFixture<ChatServer>
{
    private const string Odd = "Hablar con la señora Ñandú; preguntar A, B \\ C 🚀 ";

    [Theory]
    // Winter time, the year's end, both sides of the clock changes, a zone without any.
    [InlineData("America/Chicago", "2026-12-04 15:00", "2026-12-04T21:00:00.000Z")]
    [InlineData("America/Chicago", "2026-12-31 23:45", "2027-01-01T05:45:00.000Z")]
    [InlineData("America/Chicago", "2026-10-31 15:00", "2026-10-31T20:00:00.000Z")]
    [InlineData("America/Chicago", "2026-11-02 15:00", "2026-11-02T21:00:00.000Z")]
    [InlineData("America/Los_Angeles", "2027-03-14 10:00", "2027-03-14T17:00:00.000Z")]
    [InlineData("America/Phoenix", "2027-07-01 09:00", "2027-07-01T16:00:00.000Z")]
    public async Task A_talk_begins_at_its_hour_and_keeps_its_words(string zone, string local, string utc)
    {
        var begin = DateTime.Parse(local, CultureInfo.InvariantCulture);
        var questions = string.Join('\n', Enumerable.Range(1, 12).Select(n => $"{n}. ¿Qué le gusta más, y qué le cansa; por qué? \"{new string('ñ', 40)}\""));
        var talk = new PlanStep("3", Odd + new string('é', 90), DateOnly.FromDateTime(begin), Done: false)
        {
            Talk = "29-1141.00", At = TimeOnly.FromDateTime(begin), Minutes = 30, Revision = 41,
        };
        var file = new PlanCalendar([talk], "person", TestBot.Thursday, TimeZoneInfo.FindSystemTimeZoneById(zone), _ => questions).Write();
        var read = Assert.Single(await ReadAsync(System.Text.Encoding.UTF8.GetString(file)))!;
        Assert.Equal((utc, zone, 41), ((string?)read["start"], (string?)read["zone"], (int)read["sequence"]!));
        Assert.Equal(TimeSpan.FromMinutes(30), Moment(read["end"]) - Moment(read["start"]));
        Assert.Equal((talk.Text, questions), ((string?)read["summary"], (string?)read["description"]));
        Assert.Equal(("DISPLAY", "-P1D"), ((string?)read["alarms"]![0]!["action"], (string?)read["alarms"]![0]!["trigger"]));
    }

    [Fact]
    public async Task A_talk_that_moved_takes_the_place_of_the_old_one_in_both_files()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        var (talk, plan) = (await FileAsync(chat, "plumber", "talk on friday at 3pm", "yes"), await FileAsync(chat, "my plan", "put it in my calendar"));
        var moved = await FileAsync(chat, "talk on monday at 10", "yes");
        var all = new[] { talk, plan, moved }.Select(events => Assert.Single(events)!).ToList();
        Assert.Single(all.Select(e => (string?)e["uid"]).Distinct());
        Assert.Equal((int)all[0]["sequence"]!, (int)all[1]["sequence"]!);
        Assert.True((int)all[2]["sequence"]! > (int)all[1]["sequence"]!);
        Assert.Equal(["2026-11-20T15:00:00.000Z", "2026-11-20T15:00:00.000Z", "2026-11-23T10:00:00.000Z"], all.Select(e => (string?)e["start"]));
        Assert.StartsWith("Let a parent or your counselor know about this talk.\nWhat to ask:\n1. ", (string?)all[0]["description"], StringComparison.Ordinal);
        Assert.Contains("1. What did you do yesterday, from start to end?\n2. ", (string?)all[0]["description"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_chat_has_a_button_that_opens_the_file_beside_the_ways_on()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        foreach (var text in (string[])["plumber", "talk on friday at 3pm", "yes"]) await chat.SayAsync(text);
        var asked = (await chat.PollAsync())[^1];
        var button = asked["attachments"]![0]!["content"]!["buttons"]!.AsArray().Single()!;
        Assert.Equal(("openUrl", "Get the file"), ((string?)button["type"], (string?)button["title"]));
        Assert.Contains((string)button["value"]!, (string?)asked["text"], StringComparison.Ordinal);
        Assert.Equal("Go on", (string?)asked["suggestedActions"]!["actions"]![0]!["title"]);
    }

    [Fact]
    public async Task A_step_with_a_day_is_that_whole_day()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        var read = Assert.Single(await FileAsync(chat, "my plan", "call mom by january 2", "calendar"))!;
        Assert.Equal((true, "2027-1-2", "Call mom"), ((bool)read["allDay"]!, (string?)read["start"], (string?)read["summary"]));
    }

    private static DateTimeOffset Moment(JsonNode? text) => DateTimeOffset.Parse((string)text!, CultureInfo.InvariantCulture);

    private async Task<JsonArray> FileAsync(ChatClient chat, params string[] said)
    {
        foreach (var text in said) await chat.SayAsync(text);
        var link = Regex.Matches(ChatClient.Texts(await chat.PollAsync()), "/pages/[A-Za-z0-9_-]{43}")[^1].Value;
        return await ReadAsync(await server.Client.GetStringAsync(new Uri(link, UriKind.Relative), ChatServer.Token));
    }

    private static async Task<JsonArray> ReadAsync(string file)
    {
        var folder = Path.Combine(ContentFolders.Find().Root, "tests", "node");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules", "node-ical")), "Run 'npm ci --prefix tests/node' first; tests/run.sh does.");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "calendar-reader.mjs")])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync(ChatServer.Token);
        await node.StandardInput.WriteAsync(file);
        node.StandardInput.Close();
        var printed = await node.StandardOutput.ReadToEndAsync(ChatServer.Token);
        await node.WaitForExitAsync(ChatServer.Token);
        Assert.True(node.ExitCode == 0, $"The reader ended with {node.ExitCode}: {await errors}");
        return JsonNode.Parse(printed)!["events"]!.AsArray();
    }
}
