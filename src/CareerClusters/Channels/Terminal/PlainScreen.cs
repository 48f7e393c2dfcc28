namespace CareerClusters.Channels.Terminal;

/// <summary>Plain lines, for a pipe or a file: no colors, no cursor moves.</summary>
/// <param name="input">Where answers come from, one a line.</param>
/// <param name="output">Where everything is written.</param>
/// <param name="echo">Whether answers are written too; not when a terminal shows them already.</param>
public sealed class PlainScreen(TextReader input, TextWriter output, bool echo) : ITerminalScreen
{
    /// <inheritdoc/>
    public void Show(TerminalReply reply)
    {
        if (reply.Text.Length > 0) output.WriteLine(reply.Text);
        if (reply.Choices.Count > 0) output.WriteLine(string.Join(' ', reply.Choices.Select(c => $"[{c.Label}]")));
        output.WriteLine();
        output.Flush();
    }

    /// <inheritdoc/>
    public async Task<TerminalAnswer?> ReadAsync(CancellationToken cancellationToken)
    {
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (echo) await output.WriteLineAsync($"> {line}\n".AsMemory(), cancellationToken);
            return new TerminalAnswer(line.Trim());
        }

        return null;
    }
}
