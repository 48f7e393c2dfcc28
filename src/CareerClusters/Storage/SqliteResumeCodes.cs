using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CareerClusters.Storage;

/// <summary>Resume codes in the SQLite file.</summary>
public sealed class SqliteResumeCodes(SqliteDatabase database, IChatLog keys, IOptions<ResumeCodeOptions> options, TimeProvider time) : IResumeCodes
{
    /// <summary>
    /// Rounds of PBKDF2. The key alone would do against whoever has codes without the file; the file holds the key too, so each guess
    /// at a stolen file costs some hundredths of a second: thousands of years of one processor for all codes.
    /// </summary>
    private const int Rounds = 100_000;

    private const int HashBytes = 32;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // One key in place of a salt a code: else a typed code would have to be hashed once for each code there is.
    private readonly Lazy<byte[]> key = new(() => keys.GetKey("resume-codes", HashBytes));

    /// <inheritdoc/>
    public byte[] Hash(string code) => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), key.Value, Rounds, HashAlgorithmName.SHA256, HashBytes);

    /// <inheritdoc/>
    public async Task<ResumeTry> TryAsync(string personKey, string code, CancellationToken cancellationToken)
    {
        // Before the slow hash, so that guessing does not keep the processor busy; and again when it is done.
        await using (var reader = await database.ConnectAsync(cancellationToken))
        {
            if (await AreTooManyAsync(reader, null, personKey)) return new ResumeTry(ResumeTryResult.TooMany);
        }

        var hash = Hash(code);
        await using var writer = await database.WriteAsync(waitForDisk: false, cancellationToken);
        await using var transaction = writer.Connection.BeginTransaction(deferred: false);
        var answer = await TryAsync(writer.Connection, transaction, personKey, hash);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> FindExpiryAsync(string personId, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long?>(
            "SELECT expires_at FROM resume_codes WHERE person_id = @personId AND expires_at > @now", new { personId, now = Now() }) is { } expires
            ? DateTimeOffset.FromUnixTimeMilliseconds(expires)
            : null;
    }

    private async Task<ResumeTry> TryAsync(SqliteConnection connection, DbTransaction transaction, string personKey, byte[] hash)
    {
        if (await AreTooManyAsync(connection, transaction, personKey)) return new ResumeTry(ResumeTryResult.TooMany);
        var person = await connection.ExecuteScalarAsync<string?>(
            "SELECT person_id FROM resume_codes WHERE code_hash = @hash AND expires_at > @now", new { hash, now = Now() }, transaction);
        if (person is not null) return new ResumeTry(ResumeTryResult.Found, new FoundCode(person, hash));
        await connection.ExecuteAsync("DELETE FROM resume_guesses WHERE guessed_at <= @before", new { before = HourAgo() }, transaction);
        await connection.ExecuteAsync(
            "INSERT INTO resume_guesses (person_key, guessed_at) VALUES (@personKey, @now)", new { personKey, now = Now() }, transaction);
        return new ResumeTry(ResumeTryResult.Wrong);
    }

    private async Task<bool> AreTooManyAsync(SqliteConnection connection, DbTransaction? transaction, string personKey)
    {
        var (own, all) = await connection.QuerySingleAsync<(int Own, int All)>(
            "SELECT COALESCE(SUM(person_key = @personKey), 0), COUNT(*) FROM resume_guesses WHERE guessed_at > @before", new { personKey, before = HourAgo() }, transaction);
        return own >= options.Value.WrongPerHour || all >= options.Value.WrongPerHourOfAll;
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private long HourAgo() => (time.GetUtcNow() - Hour).ToUnixTimeMilliseconds();
}
