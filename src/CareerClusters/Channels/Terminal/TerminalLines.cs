using CareerClusters.Replies.Content;

namespace CareerClusters.Channels.Terminal;

/// <summary>What only the terminal says.</summary>
public static class TerminalLines
{
    public static readonly LineSet Lines = new("terminal");

    /// <summary>How to use the keys; shown once.</summary>
    public static readonly Line Hint = Lines.Line("hint");
}
