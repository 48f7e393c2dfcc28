using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace CareerClusters.Tests.Storage;

public sealed class SqliteReminderStoreTests : ReminderStoreContract, IDisposable
{
    private readonly StorageFolder folder = new();

    public SqliteReminderStoreTests()
    {
        var database = new SqliteDatabase(Options.Create(new StorageOptions { Path = folder.Path }));
        database.Migrate();
        Store = new SqliteReminderStore(database, Time);
        Turns = new SqliteTurnStore(database, Time);
    }

    protected override IReminderStore Store { get; }

    protected override ITurnStore Turns { get; }

    public void Dispose() => folder.Dispose();
}
