using CareerClusters.Bot;
using CareerClusters.Channels.Terminal;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace CareerClusters.Tests.Channels.Terminal;

public class InteractiveScreenTests
{
    [Fact]
    public async Task A_button_sends_its_text_and_its_value_as_json()
    {
        var (bot, shown) = await TalkAsync("down down enter ctrl+d");
        Assert.Equal("It's [OK]", bot.Seen[1].Text);
        Assert.Contains("""You said [It's [OK]] with {"d":"quiz","t":1,"c":"ok"}.""", shown, StringComparison.Ordinal);
        Assert.Contains("> It's [OK]\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_words_are_sent_without_a_value()
    {
        var (bot, _) = await TalkAsync("h i enter ctrl+c");
        Assert.Equal(2, bot.Seen.Count);
        Assert.Equal("hi", bot.Seen[1].Text);
        Assert.Null(bot.Seen[1].Value);
    }

    [Fact]
    public async Task Numbers_the_buttons_and_marks_the_chosen_one()
    {
        var (_, shown) = await TalkAsync("down ctrl+c");
        Assert.Contains("  1. Hate it\n  2. It's [OK]\n  3. Back\n> ", shown, StringComparison.Ordinal);
        Assert.Contains("> 1. Hate it\n  2. It's [OK]\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Wraps_messages_to_the_width()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new InteractiveScreen(Console(output, [], width: 20), TimeProvider.System).Show(new TerminalReply("one two three four five six", []));
        Assert.Equal(["one two three four", "five six"], output.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Long_buttons_and_long_answers_take_one_row_each()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var keys = Enumerable.Repeat("a", 30).Append("b").Append("enter").ToArray();
        var screen = new InteractiveScreen(Console(output, keys, width: 20), TimeProvider.System);
        screen.Show(new TerminalReply("", [new TerminalChoice("a label that is far too long for one row", new TerminalAnswer("x"))]));
        var answer = await screen.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(new string('a', 30) + "b", answer?.Text);
        Assert.Contains("  1. a label that …\n> aaaaaaaaaaaaaaab", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_lines_are_one_answer()
    {
        var (bot, shown) = await TalkAsync("w|e|l|d|e|r|enter|enter|3|enter|s enter ctrl+c");
        Assert.Equal("welder\n\n3\ns", bot.Seen[1].Text);
        Assert.Contains("> welder  3 s", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("> weld\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_paste_is_taken_up_to_the_longest_text_the_bot_reads()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var paste = string.Join('|', Enumerable.Repeat("a", InboundText.MaxLength + 100));
        var answer = await new InteractiveScreen(Console(output, [paste, "enter"], width: 80), TimeProvider.System).ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(InboundText.MaxLength, answer?.Text.Length);
        Assert.True(output.ToString().Length < 1000);
    }

    private static async Task<(QuizBot Bot, string Shown)> TalkAsync(string keys)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var screen = new InteractiveScreen(Console(output, keys.Split(' '), width: 80), TimeProvider.System);
        var bot = new QuizBot();
        var adapter = new TerminalAdapter(screen, new FakeTimeProvider(), () => Guid.NewGuid().ToString("n"));
        await new TerminalChat(adapter, screen).RunAsync(bot, TestContext.Current.CancellationToken);
        return (bot, output.ToString());
    }

    private static ScriptedConsole Console(StringWriter output, string[] keys, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        return new ScriptedConsole(console, keys);
    }
}
