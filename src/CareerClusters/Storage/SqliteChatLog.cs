using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Storage;

/// <summary>
/// Chats in the SQLite file. Of what is written here nothing waits for the disk: a message is acknowledged after its turn,
/// which does, and replies that a power cut took are in the turn too and sent again.
/// </summary>
public sealed class SqliteChatLog(SqliteDatabase database, TimeProvider time) : IChatLog
{
    /// <inheritdoc/>
    public async Task<bool> OpenAsync(string chat, string personKey, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        var connection = writer.Connection;
        return await connection.ExecuteAsync(
            "INSERT INTO chats (chat_id, person_key, last_entry, last_used) VALUES (@chat, @personKey, 0, @now) ON CONFLICT (chat_id) DO NOTHING",
            new { chat, personKey, now = Now() }) == 1;
    }

    /// <inheritdoc/>
    public async Task<long?> FindLastAsync(string chat, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long?>("SELECT last_entry FROM chats WHERE chat_id = @chat", new { chat });
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChatEntry>> AppendAsync(string chat, IReadOnlyList<NewChatEntry> entries, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        var connection = writer.Connection;
        await using var transaction = connection.BeginTransaction(deferred: false);
        var last = await connection.ExecuteScalarAsync<long?>("SELECT last_entry FROM chats WHERE chat_id = @chat", new { chat }, transaction)
            ?? throw new KeyNotFoundException("The chat was never opened.");
        var written = new List<ChatEntry>();
        foreach (var entry in entries)
        {
            var there = entry.Key is null ? null : await FindAsync(connection, transaction, chat, entry.Key);
            written.Add(there ?? await WriteAsync(connection, transaction, chat, ++last, entry));
        }

        await connection.ExecuteAsync(
            "UPDATE chats SET last_entry = @last, last_used = @now WHERE chat_id = @chat", new { last, now = Now(), chat }, transaction);
        await transaction.CommitAsync(cancellationToken);
        return written;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChatEntry>> ReadAsync(string chat, long after, int most, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long Number, byte[] Json)>(
            "SELECT entry, json FROM chat_entries WHERE chat_id = @chat AND entry > @after ORDER BY entry LIMIT @most", new { chat, after, most });
        return [.. rows.Select(r => new ChatEntry(r.Number, r.Json))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Chat, ChatEntry Entry)>> ReadWaitingAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Chat, long Number, byte[] Json)>(
            "SELECT chat_id, entry, json FROM chat_entries WHERE waiting = 1 AND written_at >= @since ORDER BY chat_id, entry",
            new { since = since.ToUnixTimeMilliseconds() });
        return [.. rows.Select(r => (r.Chat, new ChatEntry(r.Number, r.Json)))];
    }

    /// <inheritdoc/>
    public async Task<bool> MarkAnsweredAsync(string chat, long entry, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        var connection = writer.Connection;
        return await connection.ExecuteAsync("UPDATE chat_entries SET waiting = 0 WHERE chat_id = @chat AND entry = @entry", new { chat, entry }) == 1;
    }

    /// <inheritdoc/>
    public async Task TrimAsync(string chat, int keep, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        var connection = writer.Connection;
        await connection.ExecuteAsync(
            "DELETE FROM chat_entries WHERE chat_id = @chat AND entry <= (SELECT last_entry FROM chats WHERE chat_id = @chat) - @keep", new { chat, keep });
    }

    /// <inheritdoc/>
    public async Task SweepAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: true, cancellationToken);
        var connection = writer.Connection;
        await using (var transaction = connection.BeginTransaction(deferred: false))
        {
            var moment = new { before = before.ToUnixTimeMilliseconds(), now = Now() };
            await connection.ExecuteAsync("DELETE FROM chat_entries WHERE written_at < @before", moment, transaction);
            await connection.ExecuteAsync(
                "DELETE FROM chats WHERE last_used < @before AND NOT EXISTS (SELECT 1 FROM chat_entries e WHERE e.chat_id = chats.chat_id)", moment, transaction);
            await connection.ExecuteAsync("DELETE FROM used_tickets WHERE expires_at < @now", moment, transaction);
            await transaction.CommitAsync(cancellationToken);
        }

        await database.WipeAsync(connection);
    }

    /// <inheritdoc/>
    public async Task<bool> TryUseTicketAsync(string ticket, DateTimeOffset expires, CancellationToken cancellationToken)
    {
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        var connection = writer.Connection;
        return await connection.ExecuteAsync(
            "INSERT INTO used_tickets (ticket, expires_at) VALUES (@ticket, @expires) ON CONFLICT (ticket) DO NOTHING",
            new { ticket, expires = expires.ToUnixTimeMilliseconds() }) == 1;
    }

    /// <inheritdoc/>
    public byte[] GetKey(string name, int length)
    {
        using var connection = database.Connect();
        connection.Execute(
            "INSERT INTO installation_keys (name, key) VALUES (@name, @key) ON CONFLICT (name) DO NOTHING",
            new { name, key = RandomNumberGenerator.GetBytes(length) });
        return connection.QuerySingle<byte[]>("SELECT key FROM installation_keys WHERE name = @name", new { name });
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private static async Task<ChatEntry?> FindAsync(SqliteConnection connection, DbTransaction transaction, string chat, string key)
    {
        var found = await connection.QueryFirstOrDefaultAsync<(long Number, byte[]? Json)>(
            "SELECT entry, json FROM chat_entries WHERE chat_id = @chat AND entry_key = @key", new { chat, key }, transaction);
        return found.Json is null ? null : new ChatEntry(found.Number, found.Json);
    }

    private async Task<ChatEntry> WriteAsync(SqliteConnection connection, DbTransaction transaction, string chat, long number, NewChatEntry entry)
    {
        var json = entry.Write(number);
        await connection.ExecuteAsync(
            "INSERT INTO chat_entries (chat_id, entry, entry_key, json, waiting, written_at) VALUES (@chat, @number, @Key, @json, @WaitsForAnswer, @now)",
            new { chat, number, entry.Key, json, entry.WaitsForAnswer, now = Now() }, transaction);
        return new ChatEntry(number, json, IsNew: true);
    }
}
