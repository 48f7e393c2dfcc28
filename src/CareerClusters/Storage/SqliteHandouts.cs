using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Storage;

/// <summary>Pages behind links in the SQLite file.</summary>
public sealed class SqliteHandouts(SqliteDatabase database, TimeProvider time) : IHandouts
{
    private static readonly TimeSpan Told = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public async Task<Handout?> FindAsync(byte[] tokenHash, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var found = await connection.QueryFirstOrDefaultAsync<(byte[]? Content, long ExpiresAt, string MediaType)>(
            "SELECT content, expires_at, media_type FROM handouts WHERE token_hash = @tokenHash", new { tokenHash });
        return found.Content is null ? null : new Handout(found.ExpiresAt > time.GetUtcNow().ToUnixTimeMilliseconds() ? found.Content : null, found.MediaType);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LivingLink>> LivingAsync(string personId, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long ExpiresAt, bool IsShare)>(
            "SELECT expires_at, is_share FROM handouts WHERE person_id = @personId AND expires_at > @now ORDER BY expires_at", new { personId, now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        return [.. rows.Select(r => new LivingLink(DateTimeOffset.FromUnixTimeMilliseconds(r.ExpiresAt), r.IsShare))];
    }

    /// <summary>Empties pages whose time is over; that they were there is told a while longer.</summary>
    internal static async Task SweepAsync(SqliteConnection connection, DbTransaction transaction, long now)
    {
        await connection.ExecuteAsync("UPDATE handouts SET content = X'' WHERE expires_at <= @now AND LENGTH(content) > 0", new { now }, transaction);
        await connection.ExecuteAsync("DELETE FROM handouts WHERE expires_at <= @before", new { before = now - (long)Told.TotalMilliseconds }, transaction);
    }

    /// <summary>Makes a link, or ends all of a person.</summary>
    internal static Task ChangeAsync(SqliteConnection connection, DbTransaction transaction, string personId, HandoutChange change) => connection.ExecuteAsync(
        change.TokenHash is null ? "DELETE FROM handouts WHERE person_id = @personId"
            : (change.IsShare ? "DELETE FROM handouts WHERE person_id = @personId AND is_share = 1; " : "")
            + "INSERT INTO handouts (token_hash, person_id, content, expires_at, media_type, is_share) VALUES (@TokenHash, @personId, @Content, @expires, @MediaType, @IsShare)",
        new { personId, change.TokenHash, change.Content, change.MediaType, change.IsShare, expires = change.ExpiresAt.ToUnixTimeMilliseconds() }, transaction);
}
