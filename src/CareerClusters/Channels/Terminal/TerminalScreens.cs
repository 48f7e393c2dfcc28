using Spectre.Console;

namespace CareerClusters.Channels.Terminal;

/// <summary>Picks the screen that fits the console this program runs in.</summary>
public static class TerminalScreens
{
    /// <summary>Plain lines when input or output is a pipe or file or the terminal knows no cursor moves, else the interactive screen.</summary>
    /// <param name="time">See <see cref="InteractiveScreen"/>.</param>
    /// <param name="hint">See <see cref="InteractiveScreen"/>.</param>
    public static ITerminalScreen ForConsole(TimeProvider time, string? hint = null)
    {
        var console = AnsiConsole.Console;
        return Console.IsInputRedirected || Console.IsOutputRedirected || !console.Profile.Capabilities.Ansi
            ? new PlainScreen(Console.In, Console.Out, echo: Console.IsInputRedirected)
            : new InteractiveScreen(console, time, hint);
    }
}
