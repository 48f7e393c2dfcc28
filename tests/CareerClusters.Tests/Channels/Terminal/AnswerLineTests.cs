using CareerClusters.Channels.Terminal;

namespace CareerClusters.Tests.Channels.Terminal;

public class AnswerLineTests
{
    private static readonly TerminalChoice[] Choices =
        [.. new[] { "Hate it", "It's OK", "Love it" }.Select(label => new TerminalChoice(label, new TerminalAnswer($"picked {label}")))];

    [Theory]
    [InlineData("down enter", "picked Hate it")]
    [InlineData("down down enter", "picked It's OK")]
    [InlineData("up enter", "picked Love it")]
    [InlineData("up up enter", "picked It's OK")]
    [InlineData("down up enter", "picked Love it")]
    [InlineData("down down down down enter", "picked Hate it")]
    [InlineData("o k enter", "ok")]
    [InlineData("space o space k space enter", "o k")]
    [InlineData("3 enter", "picked Love it")]
    [InlineData("4 enter", "4")]
    [InlineData("0 enter", "0")]
    [InlineData("1 2 back enter", "picked Hate it")]
    [InlineData("o x back k enter", "ok")]
    [InlineData("back back o enter", "o")]
    [InlineData("o down enter", "picked Hate it")]
    [InlineData("down o enter", "o")]
    [InlineData("down esc o enter", "o")]
    [InlineData("down back enter o enter", "o")]
    [InlineData("tab o left enter", "o")]
    [InlineData("enter space enter o enter", "o")]
    public void Makes_an_answer_of_keys(string keys, string answer) => Assert.Equal(answer, Press(Choices, keys).Answer?.Text);

    [Theory]
    [InlineData("up enter")]
    [InlineData("down enter")]
    [InlineData("1 back enter")]
    public void Has_no_answer_where_nothing_is_typed_and_nothing_can_be_chosen(string keys) => Assert.Null(Press([], keys).Answer);

    [Fact]
    public void Backspace_takes_away_a_whole_character()
    {
        var line = new AnswerLine([]);
        foreach (var c in "ae\u0301\U0001F44D") line.Press(new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false));
        line.Press(Keys.Of("back"));
        Assert.Equal("ae\u0301", line.Text);
        line.Press(Keys.Of("back"));
        Assert.Equal("a", line.Text);
    }

    [Theory]
    [InlineData("ctrl+c")]
    [InlineData("ctrl+d")]
    public void Control_c_and_control_d_end_it(string key) => Assert.Equal(KeyEffect.Ended, new AnswerLine(Choices).Press(Keys.Of(key)));

    [Fact]
    public void The_letters_c_and_d_are_typed()
    {
        var line = Press(Choices, "c d enter");
        Assert.Equal("cd", line.Answer?.Text);
    }

    private static AnswerLine Press(TerminalChoice[] choices, string keys)
    {
        var line = new AnswerLine(choices);
        foreach (var key in keys.Split(' ')) line.Press(Keys.Of(key));
        return line;
    }
}
