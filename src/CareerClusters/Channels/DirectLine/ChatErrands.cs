using System.Collections.Concurrent;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;

namespace CareerClusters.Channels.DirectLine;

/// <summary>What nobody waits for: greetings, and messages that a process left behind unanswered when it died.</summary>
public sealed partial class ChatErrands(DirectLineAdapter adapter, IBot bot, IChatLog log, TimeProvider time, ILogger<ChatErrands> logger) : IHostedService, IDisposable
{
    /// <summary>Nobody waits for an answer longer than that.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<Task, bool> running = new();

    /// <summary>Ends when the program does.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>Runs an errand.</summary>
    public void Run(Func<CancellationToken, Task> errand)
    {
        var run = RunAsync(errand);
        running.TryAdd(run, true);
        _ = run.ContinueWith(done => running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Run(AnswerLeftBehindAsync);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await Task.WhenAll(running.Keys);
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private async Task AnswerLeftBehindAsync(CancellationToken cancellationToken)
    {
        foreach (var (_, entry) in await log.ReadWaitingAsync(time.GetUtcNow() - LongestWait, cancellationToken))
        {
            // One that cannot be answered must not keep the others waiting.
            await RunAsync(token => adapter.ReceiveAsync(bot, WebActivity.ForBot(entry.Json), entry.Number, kept: true, token));
        }
    }

    private async Task RunAsync(Func<CancellationToken, Task> errand)
    {
        try
        {
            await errand(stopping.Token);
        }
#pragma warning disable CA1031 // Nobody waits for this, so nobody else would hear that it failed; the client asks again.
        catch (Exception failed) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(failed.GetType().Name);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A web chat could not be greeted or answered ({Failure}); it is tried again when its client comes back, or at the next start")]
    private partial void LogFailed(string failure);
}
