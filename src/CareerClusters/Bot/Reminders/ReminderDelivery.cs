using System.Data.Common;
using CareerClusters.Storage;

namespace CareerClusters.Bot.Reminders;

/// <summary>Looks for reminders whose time has come, and has them brought: at least once, again after a failure, given up in the end.</summary>
public sealed partial class ReminderDelivery(
    IReminderStore store, ReminderSender sender, TimeProvider time, ILogger<ReminderDelivery> log) : BackgroundService
{
    private const int AtOnce = 20;

    /// <summary>How long one may take to be brought, twenty of them after another.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>Waits after the first, second, ... failure; after the last one it is given up: a later reminder reminds of nothing.</summary>
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6)];

    /// <summary>Brings everything whose time has come.</summary>
    /// <returns>How many were brought.</returns>
    public async Task<int> DeliverAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        IReadOnlyList<DueReminder> due;
        do
        {
            due = await store.ClaimAsync(Lease, AtOnce, cancellationToken);
            foreach (var reminder in due)
                if (await DeliverAsync(reminder, cancellationToken)) sent++;
        }
        while (due.Count == AtOnce);
        return sent;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await DeliverAsync(stoppingToken);
            }
            catch (DbException failed)
            {
                // A background task that throws would end the program.
                LogStoreFailed(failed.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> DeliverAsync(DueReminder reminder, CancellationToken cancellationToken)
    {
        // After a time out of work it may be night where the person is.
        var local = time.GetUtcNow().ToOffset(TimeSpan.FromMinutes(ReminderReference.Read(reminder.Reference).OffsetMinutes));
        if (ReminderTimes.NotAtNight(local) is var morning && morning > local)
        {
            await store.RetryAsync(reminder, morning, wasTried: false, cancellationToken);
            return false;
        }

        var outcome = await sender.SendAsync(reminder, cancellationToken);
        switch (outcome)
        {
            case ReminderOutcome.Blocked:
                LogBlocked();
                await store.StopAsync(reminder.PersonId, cancellationToken);
                break;
            case ReminderOutcome.Failed when reminder.Tries <= Waits.Length:
                LogFailed(reminder.Tries);
                await store.RetryAsync(reminder, time.GetUtcNow() + Waits[reminder.Tries - 1], wasTried: true, cancellationToken);
                break;
            default:
                if (outcome == ReminderOutcome.Failed) LogGivenUp(reminder.Tries);
                await store.FinishAsync(reminder, cancellationToken);
                break;
        }

        return outcome == ReminderOutcome.Sent;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reminder could not be brought (try {Tries}); it is tried again later")]
    private partial void LogFailed(int tries);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reminder could not be brought in {Tries} tries and is given up")]
    private partial void LogGivenUp(int tries);

    [LoggerMessage(Level = LogLevel.Information, Message = "A person has blocked the bot; their reminders are taken off")]
    private partial void LogBlocked();

    [LoggerMessage(Level = LogLevel.Error, Message = "Reminders could not be read ({Failure}); tried again in a moment")]
    private partial void LogStoreFailed(string failure);
}
