using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Storage;

/// <summary>Turns in one SQLite file. Readers and a writer do not block each other (WAL); deleted pages are overwritten.</summary>
public sealed class SqliteTurnStore(SqliteDatabase database, TimeProvider time) : ITurnStore
{
    /// <inheritdoc/>
    public async Task<OpenedTurn> OpenAsync(TurnAddress address, string? activityId, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var found = await connection.QueryFirstOrDefaultAsync<(string Person, byte[]? Profile, byte[]? Conversation)>(
            """
            SELECT p.person_id, d.json, c.json FROM people p
            LEFT JOIN documents d ON d.person_id = p.person_id AND d.key = 'profile'
            LEFT JOIN documents c ON c.person_id = p.person_id AND c.key = @conversation
            WHERE p.person_key = @person
            """,
            new { person = address.PersonKey, conversation = address.ConversationKey });
        return new OpenedTurn
        {
            PersonId = found.Person ?? await CreatePersonAsync(address, cancellationToken),
            Profile = found.Profile,
            Conversation = found.Conversation,
            Handled = await FindHandledAsync(connection, address, activityId),
            // A person just made may have been deleted in the turn before, and not have been told yet.
            Unsent = await FindUnsentAsync(connection, address),
        };
    }

    /// <inheritdoc/>
    public async Task<string> FindPersonAsync(TurnAddress address, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>("SELECT person_id FROM people WHERE person_key = @key", new { key = address.PersonKey })
            ?? await CreatePersonAsync(address, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, byte[]>> ReadAsync(
        string personId, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Key, byte[] Json)>(
            "SELECT key, json FROM documents WHERE person_id = @personId AND key IN @keys", new { personId, keys });
        return rows.ToDictionary(r => r.Key, r => r.Json);
    }

    /// <inheritdoc/>
    public async Task<long> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        var connection = writer.Connection;
        await using var transaction = connection.BeginTransaction(deferred: false);
        var turn = await WriteAsync(connection, transaction, commit);
        await transaction.CommitAsync(cancellationToken);
        return turn;
    }

    /// <inheritdoc/>
    public async Task<long?> AdoptAsync(TurnCommit commit, TurnAddress address, byte[] codeHash, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        var connection = writer.Connection;
        long turn;
        await using (var transaction = connection.BeginTransaction(deferred: false))
        {
            if (!await SqlitePeople.TryAdoptAsync(connection, transaction, address, commit.PersonId, codeHash, Now())) return null;
            turn = await WriteAsync(connection, transaction, commit);
            await transaction.CommitAsync(cancellationToken);
        }

        await database.WipeAsync(connection);
        return turn;
    }

    private async Task<long> WriteAsync(SqliteConnection connection, DbTransaction transaction, TurnCommit commit)
    {
        var now = Now();
        foreach (var (key, json) in commit.Documents)
        {
            var row = new { person = commit.PersonId, key, json, now };
            await connection.ExecuteAsync(
                json is null
                    ? "DELETE FROM documents WHERE person_id = @person AND key = @key"
                    : "INSERT INTO documents (person_id, key, json, written_at) VALUES (@person, @key, @json, @now) ON CONFLICT (person_id, key) DO UPDATE SET json = @json, written_at = @now",
                row, transaction);
        }

        var known = await connection.ExecuteAsync("UPDATE people SET last_used = @now WHERE person_id = @person", new { now, person = commit.PersonId }, transaction);
        // Deleted or swept since the turn was opened: what it wrote would belong to nobody and stay for ever.
        if (known == 0) throw new DBConcurrencyException("The person was deleted while this turn ran.");
        if (commit.Code is { } code) await SqlitePeople.ChangeCodeAsync(connection, transaction, commit.PersonId, code);
        if (commit.Handout is { } handout) await SqliteHandouts.ChangeAsync(connection, transaction, commit.PersonId, handout);
        await SqliteReminderStore.WriteAsync(connection, transaction, commit.PersonId, commit.Reminders);
        return await WriteTurnAsync(connection, transaction, commit, commit.PersonId, now);
    }

    /// <inheritdoc/>
    public async Task MarkSentAsync(string conversation, long turn, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        var connection = writer.Connection;
        await connection.ExecuteAsync(
            "UPDATE turns SET sent = 1 WHERE conversation = @conversation AND turn <= @turn AND sent = 0", new { conversation, turn });
    }

    /// <inheritdoc/>
    public async Task<long> DeletePersonAsync(TurnCommit last, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        var connection = writer.Connection;
        long turn;
        await using (var transaction = connection.BeginTransaction(deferred: false))
        {
            await SqlitePeople.DeleteAsync(connection, transaction, "SELECT @person", new { person = last.PersonId });
            // Belongs to nobody any more: it says only that everything was deleted.
            turn = await WriteTurnAsync(connection, transaction, last, personId: "", Now());
            await transaction.CommitAsync(cancellationToken);
        }

        await database.WipeAsync(connection);
        return turn;
    }

    /// <inheritdoc/>
    public async Task<int> SweepAsync(DateTimeOffset peopleBefore, DateTimeOffset turnsBefore, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        var connection = writer.Connection;
        int people;
        await using (var transaction = connection.BeginTransaction(deferred: false))
        {
            // Chosen inside the transaction, so that nobody is deleted who came back a moment ago.
            people = await SqlitePeople.DeleteAsync(connection, transaction, "SELECT person_id FROM people WHERE last_used < @before", new { before = peopleBefore.ToUnixTimeMilliseconds() });
            await connection.ExecuteAsync("DELETE FROM turns WHERE handled_at < @before", new { before = turnsBefore.ToUnixTimeMilliseconds() }, transaction);
            await connection.ExecuteAsync("DELETE FROM resume_codes WHERE expires_at <= @now", new { now = Now() }, transaction);
            await SqliteHandouts.SweepAsync(connection, transaction, Now());
            await transaction.CommitAsync(cancellationToken);
        }

        await database.WipeAsync(connection);
        return people;
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<string> CreatePersonAsync(TurnAddress address, CancellationToken cancellationToken)
    {
        // The turn that follows waits for the disk.
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        var connection = writer.Connection;
        // Two first messages at once: the row that came first names the person.
        await connection.ExecuteAsync(
            "INSERT INTO people (person_key, person_id, last_used) VALUES (@key, @id, @now) ON CONFLICT (person_key) DO NOTHING",
            new { key = address.PersonKey, id = Guid.NewGuid().ToString("N"), now = Now() });
        return await connection.QuerySingleAsync<string>("SELECT person_id FROM people WHERE person_key = @key", new { key = address.PersonKey });
    }

    private static async Task<HandledTurn?> FindHandledAsync(SqliteConnection connection, TurnAddress address, string? activityId) =>
        activityId is null
            ? null
            : await connection.QueryFirstOrDefaultAsync<HandledTurn>(
                "SELECT turn, replies FROM turns WHERE conversation = @conversation AND activity_id = @activityId",
                new { conversation = address.ConversationKey, activityId });

    private static async Task<IReadOnlyList<HandledTurn>> FindUnsentAsync(SqliteConnection connection, TurnAddress address) =>
        (await connection.QueryAsync<HandledTurn>(
            "SELECT turn, replies FROM turns WHERE conversation = @conversation AND sent = 0 ORDER BY turn",
            new { conversation = address.ConversationKey })).AsList();

    private static Task<long> WriteTurnAsync(SqliteConnection connection, DbTransaction transaction, TurnCommit commit, string personId, long now) =>
        connection.QuerySingleAsync<long>(
            "INSERT INTO turns (person_id, conversation, activity_id, replies, sent, handled_at) VALUES (@personId, @conversation, @activity, @replies, 0, @now) RETURNING turn",
            new { personId, conversation = commit.Conversation, activity = commit.ActivityId, replies = commit.Replies, now }, transaction);
}
