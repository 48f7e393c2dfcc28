using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Storage;

/// <summary>Reminders in the SQLite file. One writer at a time claims, so that no two processes get the same.</summary>
public sealed class SqliteReminderStore(SqliteDatabase database, TimeProvider time) : IReminderStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DueReminder>> ClaimAsync(TimeSpan lease, int most, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        // A look that writes nothing: mostly nothing is due, and writers wait for each other.
        if (!await AnyAsync(now, cancellationToken)) return [];
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        var claim = Guid.NewGuid().ToString("N");
        var rows = await writer.Connection.QueryAsync<(long Number, string Person, string Step, byte[] Reference, long DueAt, long Tries)>(
            """
            UPDATE reminders SET claim = @claim, tries = tries + 1, try_at = @until
            WHERE reminder IN (SELECT reminder FROM reminders WHERE try_at <= @now ORDER BY try_at, reminder LIMIT @most)
            RETURNING reminder, person_id, step, reference, due_at, tries
            """,
            new { claim, until = (now + lease).ToUnixTimeMilliseconds(), now = now.ToUnixTimeMilliseconds(), most });
        return [.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.Number)
            .Select(r => new DueReminder(r.Number, r.Person, r.Step, r.Reference, DateTimeOffset.FromUnixTimeMilliseconds(r.DueAt), (int)r.Tries, claim))];
    }

    /// <inheritdoc/>
    public async Task<bool> FinishAsync(DueReminder reminder, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        return await writer.Connection.ExecuteAsync(
            "DELETE FROM reminders WHERE reminder = @number AND claim = @claim", new { number = reminder.Number, claim = reminder.Claim }) == 1;
    }

    /// <inheritdoc/>
    public async Task<bool> RetryAsync(DueReminder reminder, DateTimeOffset tryAt, bool wasTried, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        return await writer.Connection.ExecuteAsync(
            "UPDATE reminders SET claim = NULL, try_at = @tryAt, tries = tries - @untried WHERE reminder = @number AND claim = @claim",
            new { tryAt = tryAt.ToUnixTimeMilliseconds(), untried = wasTried ? 0 : 1, number = reminder.Number, claim = reminder.Claim }) == 1;
    }

    /// <inheritdoc/>
    public async Task<int> StopAsync(string personId, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        return await writer.Connection.ExecuteAsync("DELETE FROM reminders WHERE person_id = @personId", new { personId });
    }

    /// <summary>Sets, moves and takes off reminders in a turn's transaction.</summary>
    internal static async Task WriteAsync(SqliteConnection connection, DbTransaction transaction, string personId, IEnumerable<ReminderChange> changes)
    {
        foreach (var change in changes)
        {
            // A moved one is a new one: a claim on the old one must not take it off.
            await connection.ExecuteAsync("DELETE FROM reminders WHERE person_id = @personId AND step = @step", new { personId, step = change.Step }, transaction);
            if (change.DueAt is not { } due) continue;
            await connection.ExecuteAsync(
                "INSERT INTO reminders (person_id, step, reference, due_at, try_at, tries) VALUES (@personId, @step, @reference, @due, @due, 0)",
                new { personId, step = change.Step, reference = change.Reference, due = due.ToUnixTimeMilliseconds() }, transaction);
        }
    }

    private async Task<bool> AnyAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<int>("SELECT EXISTS (SELECT 1 FROM reminders WHERE try_at <= @now)", new { now = now.ToUnixTimeMilliseconds() }) == 1;
    }
}
