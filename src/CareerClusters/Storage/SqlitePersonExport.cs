using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;

namespace CareerClusters.Storage;

/// <summary>Reads all that the SQLite file keeps of a person.</summary>
public sealed class SqlitePersonExport(SqliteDatabase database) : IPersonExport
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public async Task<byte[]> ReadAsync(string personId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        // One moment for all of it.
        await using var transaction = connection.BeginTransaction(deferred: true);
        var documents = await connection.QueryAsync<(string Key, byte[] Json, long At)>(
            "SELECT key, json, written_at FROM documents WHERE person_id = @personId ORDER BY key", new { personId }, transaction);
        var turns = await connection.QueryAsync<(byte[] Replies, long At)>(
            "SELECT replies, handled_at FROM turns WHERE person_id = @personId ORDER BY turn", new { personId }, transaction);
        var said = await connection.QueryAsync<(byte[] Json, long At)>(
            """
            SELECT e.json, e.written_at FROM chat_entries e JOIN chats c ON c.chat_id = e.chat_id
            WHERE c.person_key IN (SELECT person_key FROM people WHERE person_id = @personId) ORDER BY e.chat_id, e.entry
            """,
            new { personId }, transaction);
        var codes = await connection.QueryAsync<long>("SELECT expires_at FROM resume_codes WHERE person_id = @personId", new { personId }, transaction);
        var links = await connection.QueryAsync<(long ExpiresAt, bool IsShare)>("SELECT expires_at, is_share FROM handouts WHERE person_id = @personId ORDER BY expires_at", new { personId }, transaction);
        var reminders = await connection.QueryAsync<(string Step, long At)>("SELECT step, due_at FROM reminders WHERE person_id = @personId ORDER BY due_at", new { personId }, transaction);
        return JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["exportedAt"] = now,
                ["documents"] = new JsonArray([.. documents.Select(d => new JsonObject { ["name"] = d.Key, ["writtenAt"] = Moment(d.At), ["content"] = Parse(d.Json) })]),
                ["webChat"] = new JsonArray([.. said.Select(s => new JsonObject { ["writtenAt"] = Moment(s.At), ["entry"] = Parse(s.Json) })]),
                ["recentAnswers"] = new JsonArray([.. turns.Select(t => new JsonObject { ["at"] = Moment(t.At), ["replies"] = Parse(t.Replies) })]),
                ["resumeCodes"] = Ends(codes),
                ["links"] = new JsonArray([.. links.Select(l => new JsonObject { ["endsAt"] = Moment(l.ExpiresAt), ["isCardForCounselor"] = l.IsShare })]),
                ["reminders"] = new JsonArray([.. reminders.Select(r => new JsonObject { ["step"] = r.Step, ["at"] = Moment(r.At) })]),
            },
            Readable);
    }

    private static JsonArray Ends(IEnumerable<long> moments) => new([.. moments.Select(m => new JsonObject { ["endsAt"] = Moment(m) })]);

    private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    // A document that was set aside as it could not be read is the person's too.
    private static JsonNode? Parse(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return Convert.ToBase64String(json);
        }
    }
}
