namespace CareerClusters.Channels.Terminal;

/// <summary>Shows what the bot says and reads what the person answers.</summary>
public interface ITerminalScreen
{
    /// <summary>Shows a message. Its buttons stay open until the next answer or the next message with buttons.</summary>
    void Show(TerminalReply reply);

    /// <summary>Waits for an answer; null when there will be none: end of input, Ctrl+C or Ctrl+D.</summary>
    Task<TerminalAnswer?> ReadAsync(CancellationToken cancellationToken);
}
