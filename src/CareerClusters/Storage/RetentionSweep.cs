using Microsoft.Extensions.Options;

namespace CareerClusters.Storage;

/// <summary>Deletes, once a day and at start-up, what has been kept as long as the settings say.</summary>
public sealed partial class RetentionSweep(
    ITurnStore store, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionSweep> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            var now = time.GetUtcNow();
            var deleted = await store.SweepAsync(
                now.AddDays(-options.Value.ProfileDays), now.AddDays(-options.Value.HandledTurnDays), stoppingToken);
            if (deleted > 0) LogSwept(deleted);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {People} profiles that were kept as long as Retention:ProfileDays says")]
    private partial void LogSwept(int people);
}
