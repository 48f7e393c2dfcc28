using CareerClusters.Channels.Terminal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Channels.Terminal;

public class TerminalChatTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 22, 22, 30, 0, TimeSpan.Zero));
    private int nextId;

    public TerminalChatTests() => time.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("school", TimeSpan.FromHours(-6), "school", "school"));

    [Fact]
    public async Task Holds_a_conversation_in_plain_lines()
    {
        var said = await TalkAsync(new QuizBot(), "hello\n\n  It's [OK] \n");
        Assert.Equal(
            """
            1 of 2. Fix a bike.
            How would that be?
            [Hate it] [It's [OK]] [Back]

            > hello

            You said [hello] with nothing.

            1 of 2. Fix a bike.
            How would that be?
            [Hate it] [It's [OK]] [Back]

            >   It's [OK] 

            You said [It's [OK]] with nothing.

            1 of 2. Fix a bike.
            How would that be?
            [Hate it] [It's [OK]] [Back]


            """.ReplaceLineEndings("\n"),
            said);
    }

    [Theory]
    [InlineData("quit\nhello\n", 1)]
    [InlineData("EXIT\nhello\n", 1)]
    [InlineData("stop\nquit now\n", 3)]
    [InlineData("", 1)]
    public async Task Ends_at_quit_exit_or_the_end_of_the_input_only(string typed, int turns)
    {
        var bot = new QuizBot();
        await TalkAsync(bot, typed);
        Assert.Equal(turns, bot.Seen.Count);
    }

    [Fact]
    public async Task Comes_back_as_the_same_person_with_new_activity_ids()
    {
        var bot = new QuizBot();
        await TalkAsync(bot, "hello\n");
        await TalkAsync(bot, "hello\n");
        Assert.Equal(["event resume", "message ", "event resume", "message "], bot.Seen.Select(a => $"{a.Type} {a.Name}"));
        Assert.All(bot.Seen, a => Assert.Equal(("terminal", "terminal", "you"), (a.ChannelId, a.Conversation.Id, a.From.Id)));
        Assert.Equal(4, bot.Seen.Select(a => a.Id).Distinct().Count());
    }

    [Fact]
    public async Task Says_what_time_it_is_where_the_person_is()
    {
        var bot = new QuizBot();
        await TalkAsync(bot, "hello\n");
        Assert.All(bot.Seen, a => Assert.Equal(new DateTimeOffset(2026, 11, 22, 16, 30, 0, TimeSpan.FromHours(-6)), a.LocalTimestamp));
        Assert.All(bot.Seen, a => Assert.Equal(TimeSpan.FromHours(-6), a.LocalTimestamp!.Value.Offset));
    }

    [Fact]
    public async Task Shows_texts_buttons_and_links_of_cards()
    {
        var card = new HeroCard("Welcome", text: "Pick \e[31mone", buttons: [new CardAction(ActionTypes.ImBack, "Start", value: "go"), new CardAction(ActionTypes.OpenUrl, "Map", value: "https://example.org/")]);
        var said = await TalkAsync(new SayBot(new Activity { Type = ActivityTypes.Message, Attachments = [card.ToAttachment()] }), "");
        Assert.Equal("Welcome\nPick [31mone\nMap: https://example.org/\n[Start]\n\n", said);
    }

    [Fact]
    public async Task Stops_quietly_when_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var bot = new QuizBot();
        var screen = new PlainScreen(new StringReader("hello\n"), TextWriter.Null, echo: true);
        await new TerminalChat(new TerminalAdapter(screen, time, NewId), screen).RunAsync(bot, stop.Token);
        Assert.True(bot.Seen.Count <= 1);
    }

    private async Task<string> TalkAsync(IBot bot, string typed)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var screen = new PlainScreen(new StringReader(typed), output, echo: true);
        await new TerminalChat(new TerminalAdapter(screen, time, NewId), screen).RunAsync(bot, TestContext.Current.CancellationToken);
        return output.ToString();
    }

    private string NewId() => $"id-{nextId++}";

    private sealed class SayBot(Activity says) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(says, cancellationToken);
    }
}
