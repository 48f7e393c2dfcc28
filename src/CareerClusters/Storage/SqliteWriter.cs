using Microsoft.Data.Sqlite;

namespace CareerClusters.Storage;

/// <summary>The one connection of this process that writes, until it is disposed.</summary>
public sealed class SqliteWriter : IAsyncDisposable
{
    private readonly SemaphoreSlim gate;

    internal SqliteWriter(SqliteConnection connection, SemaphoreSlim gate) => (Connection, this.gate) = (connection, gate);

    /// <summary>Writes.</summary>
    public SqliteConnection Connection { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        gate.Release();
    }
}
