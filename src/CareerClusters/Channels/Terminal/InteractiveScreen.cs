using Spectre.Console;
using Spectre.Console.Rendering;

namespace CareerClusters.Channels.Terminal;

/// <summary>A terminal with keys and colors: numbered buttons under the message, one line that takes keys and text.</summary>
/// <param name="console">The terminal.</param>
/// <param name="time">The clock that tells a paste from a key.</param>
/// <param name="hint">One line that says how to answer and how to end, shown once; null for none.</param>
public sealed class InteractiveScreen(IAnsiConsole console, TimeProvider time, string? hint = null) : ITerminalScreen
{
    private const string EraseBelow = "\e[0J";

    /// <summary>Rows of an answer that stay to be read.</summary>
    private const int AnswerRows = 3;

    /// <summary>Combining marks take no cell; more than this many on each is no writing, so that a long text is not measured whole.</summary>
    private const int MarksPerCell = 4;

    /// <summary>How long after Enter more keys are those of the same paste: a terminal hands it over in pieces.</summary>
    private static readonly TimeSpan PasteGap = TimeSpan.FromMilliseconds(20);

    private IReadOnlyList<TerminalChoice> open = [];
    private string? unsaidHint = hint;

    /// <inheritdoc/>
    public void Show(TerminalReply reply)
    {
        // Text, not Markup: brackets in what is said are only brackets.
        if (reply.Text.Length > 0) WriteLine(new Text(reply.Text));
        console.WriteLine();
        if (reply.Choices.Count > 0) open = reply.Choices;
    }

    /// <inheritdoc/>
    public async Task<TerminalAnswer?> ReadAsync(CancellationToken cancellationToken)
    {
        if (unsaidHint is not null) WriteLine(new Text(unsaidHint, new Style(decoration: Decoration.Dim)));
        unsaidHint = null;
        var line = new AnswerLine(open);
        Draw(line);
        while (await console.Input.ReadKeyAsync(intercept: true, cancellationToken) is { } key)
        {
            switch (line.Press(key, await IsPastedAsync(key, cancellationToken)))
            {
                // What is pasted is drawn once, when all of it is there.
                case KeyEffect.Changed when console.Input.IsKeyAvailable():
                    break;
                case KeyEffect.Changed:
                    Erase();
                    Draw(line);
                    break;
                case KeyEffect.Answered:
                    Erase();
                    // Of a long paste the beginning: the person knows what they pasted.
                    WriteLine(new Text("> " + Head(line.Shown.Replace('\n', ' '), AnswerRows * (console.Profile.Width - 1)), new Style(decoration: Decoration.Bold)));
                    console.WriteLine();
                    open = [];
                    return line.Answer;
                case KeyEffect.Ended:
                    console.WriteLine();
                    return null;
                default:
                    break;
            }
        }

        return null;
    }

    private async Task<bool> IsPastedAsync(ConsoleKeyInfo key, CancellationToken cancellationToken)
    {
        if (key.Key != ConsoleKey.Enter) return false;
        if (!console.Input.IsKeyAvailable()) await Task.Delay(PasteGap, time, cancellationToken);
        return console.Input.IsKeyAvailable();
    }

    // Every button and the typed text take one row each, so that the rows to erase can be counted.
    private void Draw(AnswerLine line)
    {
        for (var i = 0; i < open.Count; i++)
        {
            var chosen = i == line.Chosen;
            var row = Head($"{(chosen ? '>' : ' ')} {i + 1}. {open[i].Label}", console.Profile.Width - 1);
            WriteLine(new Text(row, chosen ? new Style(decoration: Decoration.Invert) : Style.Plain));
        }

        console.Write(new Text("> " + Tail(line.Text.Replace('\n', ' '), console.Profile.Width - 4)));
    }

    private void Erase()
    {
        var up = open.Count == 0 ? "" : $"\e[{open.Count}A";
        console.Write(new ControlCode($"\r{up}{EraseBelow}"));
    }

    private void WriteLine(IRenderable line)
    {
        console.Write(line);
        console.WriteLine();
    }

    private static string Head(string text, int cells)
    {
        if (text.Length <= cells && text.GetCellWidth() <= cells) return text;
        var end = Math.Min(text.Length, MarksPerCell * cells);
        while (end > 0 && (text[..end].GetCellWidth() >= cells || char.IsHighSurrogate(text[end - 1]))) end--;
        return text[..end] + "…";
    }

    private static string Tail(string text, int cells)
    {
        var start = Math.Max(0, text.Length - (MarksPerCell * cells));
        while (start < text.Length && (text[start..].GetCellWidth() > cells || char.IsLowSurrogate(text[start]))) start++;
        return text[start..];
    }
}
