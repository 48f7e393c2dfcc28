using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Storage;

/// <summary>Everything that hangs on a person in the SQLite file: deleted with them, or taken over from them.</summary>
internal static class SqlitePeople
{
    /// <summary>Deletes people and all that is kept of them.</summary>
    /// <param name="people">A query for their ids.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <returns>How many addresses led to them.</returns>
    public static async Task<int> DeleteAsync(SqliteConnection connection, DbTransaction transaction, string people, object parameters)
    {
        foreach (var table in (string[])["documents", "turns", "resume_codes", "handouts", "reminders"])
            await connection.ExecuteAsync($"DELETE FROM {table} WHERE person_id IN ({people})", parameters, transaction);
        // The chat itself stays open with its count: the person may go on in it.
        var keys = $"SELECT person_key FROM people WHERE person_id IN ({people})";
        await connection.ExecuteAsync($"DELETE FROM chat_entries WHERE chat_id IN (SELECT chat_id FROM chats WHERE person_key IN ({keys}))", parameters, transaction);
        // Guesses go on counting for all people together, else deleting would begin a new count.
        await connection.ExecuteAsync($"UPDATE resume_guesses SET person_key = '' WHERE person_key IN ({keys})", parameters, transaction);
        return await connection.ExecuteAsync($"DELETE FROM people WHERE person_id IN ({people})", parameters, transaction);
    }

    /// <summary>Makes or cancels a person's one code.</summary>
    public static Task ChangeCodeAsync(SqliteConnection connection, DbTransaction transaction, string personId, ResumeCodeChange change) => connection.ExecuteAsync(
        change.Hash is null
            ? "DELETE FROM resume_codes WHERE person_id = @personId"
            : "INSERT INTO resume_codes (person_id, code_hash, expires_at) VALUES (@personId, @Hash, @expires) ON CONFLICT (person_id) DO UPDATE SET code_hash = @Hash, expires_at = @expires",
        new { personId, change.Hash, expires = change.ExpiresAt.ToUnixTimeMilliseconds() }, transaction);

    /// <summary>Uses a code up, and leads an address to the person whose code it is.</summary>
    /// <returns>Whether the code lives.</returns>
    public static async Task<bool> TryAdoptAsync(
        SqliteConnection connection, DbTransaction transaction, TurnAddress address, string personId, byte[] codeHash, long now)
    {
        var used = await connection.ExecuteAsync(
            "DELETE FROM resume_codes WHERE code_hash = @codeHash AND person_id = @personId AND expires_at > @now", new { codeHash, personId, now }, transaction);
        if (used == 0) return false;
        var left = await connection.QuerySingleAsync<string>("SELECT person_id FROM people WHERE person_key = @key", new { key = address.PersonKey }, transaction);
        await connection.ExecuteAsync("UPDATE people SET person_id = @personId WHERE person_key = @key", new { personId, key = address.PersonKey }, transaction);
        // A message of this conversation that comes again must be known again; what was answered belongs to the answers left behind.
        await connection.ExecuteAsync(
            "UPDATE turns SET person_id = @personId, replies = CAST('[]' AS BLOB), sent = 1 WHERE person_id = @left AND conversation = @here", new { personId, left, here = address.ConversationKey }, transaction);
        await connection.ExecuteAsync(
            "DELETE FROM documents WHERE person_id = @left AND (key = @here OR key LIKE @here || '/%')", new { left, here = address.ConversationKey }, transaction);
        if (await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM people WHERE person_id = @left", new { left }, transaction) == 0)
            await DeleteAsync(connection, transaction, "SELECT @left", new { left });
        return true;
    }
}
