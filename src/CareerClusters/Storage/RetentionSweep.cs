using System.Data.Common;
using Microsoft.Extensions.Options;

namespace CareerClusters.Storage;

/// <summary>Deletes, once a day and at start-up, what has been kept as long as the settings say.</summary>
public sealed partial class RetentionSweep(
    ITurnStore store, IChatLog chats, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionSweep> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        try
        {
            var deleted = await store.SweepAsync(
                now.AddDays(-options.Value.ProfileDays), now.AddDays(-options.Value.HandledTurnDays), cancellationToken);
            await chats.SweepAsync(now.AddDays(-options.Value.TranscriptDays), cancellationToken);
            if (deleted > 0) LogSwept(deleted);
        }
        catch (DbException failed)
        {
            // A background task that throws would end the program, and with it every conversation.
            LogNotSwept(failed.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {People} profiles that were kept as long as Retention:ProfileDays says")]
    private partial void LogSwept(int people);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was kept long enough could not be deleted ({Failure}); tried again tomorrow")]
    private partial void LogNotSwept(string failure);
}
