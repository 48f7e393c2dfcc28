using System.Text;
using System.Text.RegularExpressions;
using CareerClusters.Dialogs;
using CareerClusters.Guidance.Planning;
using CareerClusters.Tests.Channels.DirectLine;
using Ical.Net;

namespace CareerClusters.Tests.Dialogs;

public sealed class CalendarDialogTests(SharedBot shared, ChatServer server) : IClassFixture<SharedBot>, IClassFixture<ChatServer>
{
    private const string Odd = "Ask Ms. Ñandú; bring A, B \\ C\nand \"paper\" 🚀, ";

    private static readonly DateTimeOffset Now = new(2026, 11, 19, 22, 0, 0, TimeSpan.FromHours(-6));

    private static readonly PlanStep[] Plan =
    [
        new("1", Odd + string.Concat(Enumerable.Repeat("año ", 60)), new DateOnly(2026, 11, 27), Done: false),
        new("2", "Read\ta\u0007 book", new DateOnly(2027, 1, 2), Done: false),
        new("3", "Without a day", null, Done: false),
        new("4", "Done before", new DateOnly(2026, 11, 18), Done: true),
    ];

    [Theory]
    [InlineData("my plan>call mom tomorrow>put it in my calendar", "This file puts your step|http://localhost:3978/pages/|until Thursday, December 3|[Go on] [Stop sharing]")]
    [InlineData("my plan>call mom tomorrow>[Put it in my calendar]", "/pages/")]
    [InlineData("my plan>call mom tomorrow>start>calendar", "/pages/")]
    [InlineData("my plan>call mom tomorrow>start>español>calendario", "tu paso con fecha|/pages/|hasta el jueves")]
    [InlineData("my plan>call mom tomorrow>add>call dad on friday>add to my calendar", "your 2 steps|/pages/")]
    [InlineData("my plan>call mom tomorrow>calendar>[Stop sharing]", "No link to your pages works now.")]
    [InlineData("my plan>call mom>[No date yet]>calendar", "has a date yet|[Add a step]")]
    [InlineData("start>5>calendar", "has a date yet|by when?")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task A_plan_without_a_dated_step_offers_no_calendar()
    {
        var replies = await Played.OnAsync(shared.Bot, "my plan>call mom>[No date yet]");
        Assert.DoesNotContain("calendar", replies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_gives_a_file_to_keep()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        foreach (var said in (string[])["my plan", "visit the ñandú zanzibar tomorrow", "calendar"]) await chat.SayAsync(said);
        var link = Regex.Match(ChatClient.Texts(await chat.PollAsync()), "/pages/[A-Za-z0-9_-]{43}").Value;
        using var answer = await server.Client.GetAsync(new Uri(link, UriKind.Relative), ChatServer.Token);
        Assert.Equal(("text/calendar; charset=utf-8", "career-plan.ics"), (answer.Content.Headers.ContentType?.ToString(), answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        Assert.Equal("Visit the ñandú zanzibar", Calendar.Load(await answer.Content.ReadAsStringAsync(ChatServer.Token))!.Events.Single().Summary);
    }

    [Fact]
    public void Open_steps_with_a_day_are_whole_days_in_no_time_zone()
    {
        var events = Calendar.Load(Written())!.Events;
        Assert.Equal([new DateOnly(2026, 11, 27), new DateOnly(2027, 1, 2)], events.Select(e => e.Start!.Date));
        Assert.All(events, e => Assert.Equal((true, null), (e.IsAllDay, e.Start!.TzId)));
        Assert.Equal([Plan[0].Text, "Read a  book"], events.Select(e => e.Summary));
    }

    [Fact]
    public void The_file_keeps_to_the_lines_of_RFC_5545()
    {
        var text = Written();
        Assert.DoesNotMatch("(?<!\r)\n|\r(?!\n)", text);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (unfolded[0], unfolded[^2], unfolded[^1]));
        Assert.Contains("VERSION:2.0", unfolded);
        Assert.Contains("DTSTART;VALUE=DATE:20261127", unfolded);
        Assert.Equal(2, unfolded.Count(l => l == "DTSTAMP:20261120T040000Z"));
        var summary = Assert.Single(unfolded, l => l.StartsWith("SUMMARY:Ask", StringComparison.Ordinal));
        Assert.StartsWith(@"SUMMARY:Ask Ms. Ñandú\; bring A\, B \\ C\nand ""paper"" 🚀\, año año", summary, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void A_step_has_the_same_identifier_each_time_and_another_persons_step_has_another()
    {
        var first = Uids(Write(Plan, "person-1"));
        Assert.Equal(2, first.Distinct().Count());
        Assert.Equal(first, Uids(Write([Plan[0] with { Text = "Moved", Due = new DateOnly(2026, 12, 1) }, Plan[1]], "person-1")));
        Assert.Empty(first.Intersect(Uids(Write(Plan, "person-2"))));
        Assert.DoesNotContain("person-1", string.Concat(first), StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_tells_when_it_changed_last_and_that_it_is_newer()
    {
        var changed = new DateTimeOffset(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);
        var events = Calendar.Load(Encoding.UTF8.GetString(Write([Plan[0] with { Revision = 7, ChangedAt = changed }, Plan[1]], "person-1")))!.Events;
        Assert.Equal([(7, changed.UtcDateTime), (0, Now.UtcDateTime)], events.Select(e => (e.Sequence, e.LastModified!.AsUtc)));
    }

    private static byte[] Write(IReadOnlyList<PlanStep> plan, string person) => new PlanCalendar(plan, person, Now, TimeZoneInfo.Utc, _ => "").Write();

    private static string Written() => Encoding.UTF8.GetString(Write(Plan, "person-1"));

    private static string[] Uids(byte[] file) => [.. Calendar.Load(Encoding.UTF8.GetString(file))!.Events.Select(e => e.Uid!)];
}
