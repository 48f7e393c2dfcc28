using System.Globalization;
using CareerClusters.Bot;

namespace CareerClusters.Channels.Terminal;

/// <summary>What a key did to an <see cref="AnswerLine"/>.</summary>
public enum KeyEffect
{
    /// <summary>Nothing that could be seen.</summary>
    None,

    /// <summary>The text or the chosen button changed.</summary>
    Changed,

    /// <summary><see cref="AnswerLine.Answer"/> holds the answer.</summary>
    Answered,

    /// <summary>The person ends the conversation.</summary>
    Ended,
}

/// <summary>One answer being made: typed text, or a button chosen with the arrow keys. Knows keys, no console.</summary>
/// <param name="choices">The open buttons; none is chosen at first.</param>
public sealed class AnswerLine(IReadOnlyList<TerminalChoice> choices)
{
    private const int NoChoice = -1;

    /// <summary>What is typed so far.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Index of the chosen button, or -1.</summary>
    public int Chosen { get; private set; } = NoChoice;

    /// <summary>The answer, once given.</summary>
    public TerminalAnswer? Answer { get; private set; }

    /// <summary>How the answer reads in the conversation: the button's label or the typed text.</summary>
    public string Shown => Chosen == NoChoice ? Text.Trim() : choices[Chosen].Label;

    /// <summary>Takes one key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="pasted">Whether more keys came with it, as when several lines are pasted: Enter is then the end of a line, not of the answer.</param>
    public KeyEffect Press(ConsoleKeyInfo key, bool pasted = false)
    {
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control) && key.Key is ConsoleKey.C or ConsoleKey.D) return KeyEffect.Ended;
        return key.Key switch
        {
            ConsoleKey.Enter when pasted => Type(Text + '\n'),
            ConsoleKey.Enter => Submit(),
            ConsoleKey.UpArrow => Choose(Chosen <= 0 ? choices.Count - 1 : Chosen - 1),
            ConsoleKey.DownArrow => Choose(Chosen == choices.Count - 1 ? 0 : Chosen + 1),
            ConsoleKey.Escape => Type(""),
            ConsoleKey.Backspace => Type(WithoutLast(Text)),
            _ => char.IsControl(key.KeyChar) ? KeyEffect.None : Type(Text + key.KeyChar),
        };
    }

    private KeyEffect Choose(int index)
    {
        if (choices.Count == 0) return KeyEffect.None;
        Chosen = index;
        return KeyEffect.Changed;
    }

    // Typing lets go of the chosen button: Enter sends what the eye is on.
    private KeyEffect Type(string text)
    {
        if ((text == Text && Chosen == NoChoice) || text.Length > InboundText.MaxLength) return KeyEffect.None;
        (Text, Chosen) = (text, NoChoice);
        return KeyEffect.Changed;
    }

    private KeyEffect Submit()
    {
        if (Chosen == NoChoice) Chosen = ChoiceByNumber();
        if (Chosen != NoChoice) Answer = choices[Chosen].Answer;
        else if (!string.IsNullOrWhiteSpace(Text)) Answer = new TerminalAnswer(Text.Trim());
        return Answer is null ? KeyEffect.None : KeyEffect.Answered;
    }

    // The numbers are this screen's own: only it knows that 7 stands before "Back".
    private int ChoiceByNumber() =>
        int.TryParse(Text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= choices.Count
            ? number - 1
            : NoChoice;

    private static string WithoutLast(string text)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length == 0 ? "" : text[..starts[^1]];
    }
}
