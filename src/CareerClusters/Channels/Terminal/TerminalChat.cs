using Microsoft.Bot.Builder;

namespace CareerClusters.Channels.Terminal;

/// <summary>Holds the conversation in the terminal until the person ends it.</summary>
public sealed class TerminalChat(TerminalAdapter adapter, ITerminalScreen screen)
{
    private static readonly string[] EndWords = ["quit", "exit"];

    /// <summary>Runs turn after turn. The state is stored after each, so it can be ended at any moment.</summary>
    public async Task RunAsync(IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            await adapter.ResumeAsync(bot, cancellationToken);
            while (await screen.ReadAsync(cancellationToken) is { } answer && !Ends(answer))
                await adapter.AnswerAsync(bot, answer, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl+C, wherever it came.
        }
    }

    private static bool Ends(TerminalAnswer answer) =>
        answer.Value is null && EndWords.Contains(answer.Text.Trim(), StringComparer.OrdinalIgnoreCase);
}
