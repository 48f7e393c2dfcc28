using Dapper;
using DbUp;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CareerClusters.Storage;

/// <summary>Opens the one SQLite file and brings its tables up to date.</summary>
public sealed class SqliteDatabase : IDisposable
{
    /// <summary>Name of the file in the storage folder.</summary>
    public const string FileName = "career-clusters.db";

    // FULL: an acknowledged turn survives a power cut too. secure_delete: what is deleted is overwritten.
    // busy_timeout: SQLite waits for another process in steps of a few milliseconds, and a checkpoint for readers too.
    private const string EachConnection = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 10000;";

    // In the order of the log, so that the next turn that waits for the disk brings everything before it there too.
    private const string WithoutWaiting = "PRAGMA synchronous = NORMAL;";

    // SQLite's own wait for a writer sleeps on a thread, in steps that grow to a tenth of a second.
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly string connectionString;

    /// <param name="options">Where the file is.</param>
    public SqliteDatabase(IOptions<StorageOptions> options)
    {
        var folder = Path.GetFullPath(options.Value.Path);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException("Storage:Path", $"the folder '{folder}' cannot be made", "name a folder this program may write to", broken);
        }

        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, FileName),
            DefaultTimeout = 10,
        }.ToString();
    }

    /// <summary>Applies the scripts in <c>Migrations/</c> that the file has not seen, in the order of their names.</summary>
    /// <exception cref="SettingsException">The file cannot be opened, is no database, or a script failed.</exception>
    public void Migrate()
    {
        try
        {
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            connection.Execute("PRAGMA journal_mode = WAL");
        }
        catch (SqliteException broken)
        {
            throw new SettingsException(
                "Storage:Path", $"'{FileName}' in it cannot be opened as a database",
                "name a folder this program may write to, restore a backup, or move the file away to begin anew", broken);
        }

        var result = DeployChanges.To.SqliteDatabase(connectionString)
            .WithScriptsEmbeddedInAssembly(typeof(SqliteDatabase).Assembly, name => name.EndsWith(".sql", StringComparison.Ordinal))
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new SettingsException("Storage:Path", "its database cannot be brought up to date", "restore a backup, or move the file away to begin anew", result.Error);
    }

    /// <summary>An open connection with the settings each connection needs.</summary>
    public async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(EachConnection);
        return connection;
    }

    /// <summary>An open connection that writes; the others of this process wait in the order they came.</summary>
    /// <param name="waitForDisk">Whether what is written must outlive a power cut. A killed process loses nothing in either case.</param>
    public async Task<SqliteWriter> WriteAsync(bool waitForDisk, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        SqliteConnection? connection = null;
        try
        {
            connection = await ConnectAsync(cancellationToken);
            if (!waitForDisk) await connection.ExecuteAsync(WithoutWaiting);
            return new SqliteWriter(connection, writing);
        }
        catch
        {
            if (connection is not null) await connection.DisposeAsync();
            writing.Release();
            throw;
        }
    }

    /// <summary>The same while the program starts, when nobody waits yet.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute(EachConnection);
        return connection;
    }

    /// <summary>Whether the file can be read.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<int>("SELECT 1") == 1;
    }

    /// <inheritdoc/>
    public void Dispose() => writing.Dispose();

    /// <summary>Empties the write-ahead log, where deleted text would live on. Waits a while for those who still read from it.</summary>
    public async Task WipeAsync(SqliteConnection connection) => await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
}
