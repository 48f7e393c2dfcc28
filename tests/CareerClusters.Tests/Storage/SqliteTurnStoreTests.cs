using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CareerClusters.Tests.Storage;

public sealed class SqliteTurnStoreTests : TurnStoreContract, IDisposable
{
    private readonly StorageFolder folder = new();
    private readonly SqliteDatabase database;

    public SqliteTurnStoreTests()
    {
        database = new SqliteDatabase(Options.Create(new StorageOptions { Path = folder.Path }));
        database.Migrate();
        Store = new SqliteTurnStore(database, Time);
    }

    protected override ITurnStore Store { get; }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Deleted_words_are_in_no_file_any_more()
    {
        await WriteMarkersAsync();
        Assert.NotEmpty(folder.FilesWith("zanzibar"));
        await Store.DeletePersonAsync(Commit(await Store.OpenAsync(Ada, "x", Token), Ada, "x"), Token);
        Assert.Empty(folder.FilesWith("zanzibar"));
    }

    [Fact]
    public async Task Deleted_words_are_in_no_file_even_when_somebody_was_reading()
    {
        await WriteMarkersAsync();
        await using var reader = await database.ConnectAsync(Token);
        var reading = reader.BeginTransaction(deferred: true);
        await using (var command = reader.CreateCommand())
        {
            command.CommandText = "SELECT COUNT(*) FROM documents";
            command.Transaction = reading;
            await command.ExecuteScalarAsync(Token);
        }

        var last = Commit(await Store.OpenAsync(Ada, "x", Token), Ada, "x");
        var deletion = Task.Run(() => Store.DeletePersonAsync(last, Token), Token);
        // The deletion is written while the reader still holds the log.
        while (await ExistsAsync(last.PersonId)) await Task.Yield();
        await reading.DisposeAsync();
        await deletion;
        Assert.Empty(folder.FilesWith("zanzibar"));
    }

    [Fact]
    public async Task Swept_words_are_in_no_file_any_more()
    {
        await WriteMarkersAsync();
        Time.Advance(TimeSpan.FromDays(2));
        await Store.SweepAsync(Time.GetUtcNow().AddDays(-1), Time.GetUtcNow().AddDays(-1), Token);
        Assert.Empty(folder.FilesWith("zanzibar"));
    }

    [Fact]
    public async Task Swept_replies_are_in_no_file_any_more_though_their_person_stays()
    {
        var commit = Commit(await Store.OpenAsync(Ada, "a1", Token), Ada, "a1") with { Replies = "you said zanzibar"u8.ToArray() };
        await Store.CommitAsync(commit, Token);
        Assert.NotEmpty(folder.FilesWith("zanzibar"));
        await Store.SweepAsync(Time.GetUtcNow().AddDays(-1), Time.GetUtcNow().AddDays(1), Token);
        Assert.Empty(folder.FilesWith("zanzibar"));
    }

    [Fact]
    public async Task A_sweep_takes_more_people_than_a_statement_has_parameters()
    {
        await using (var connection = await database.ConnectAsync(Token))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) INSERT INTO people SELECT 'k' || i, 'p' || i, 0 FROM n";
            await command.ExecuteNonQueryAsync(Token);
        }

        Assert.Equal(40000, await Store.SweepAsync(Time.GetUtcNow(), Time.GetUtcNow(), Token));
    }

    [Fact]
    public async Task Nothing_of_an_address_is_stored_in_the_clear()
    {
        await CommitAsync(new TurnAddress("channel-zanzibar", "tenant-zanzibar", "user-zanzibar", "talk-zanzibar"), "a1", ("profile", "{}"));
        Assert.Empty(folder.FilesWith("zanzibar"));
    }

    [Fact]
    public async Task Stored_turns_are_there_after_a_restart()
    {
        await CommitAsync(Ada, "a1", ("profile", "{\"p\":1}"));
        SqliteConnection.ClearAllPools();
        var again = new SqliteDatabase(Options.Create(new StorageOptions { Path = folder.Path }));
        again.Migrate();
        Assert.Equal("{\"p\":1}", Text((await new SqliteTurnStore(again, Time).OpenAsync(Ada, "a2", Token)).Profile));
    }

    private async Task<bool> ExistsAsync(string person) =>
        (await Store.ReadAsync(person, ["profile"], Token)).Count > 0;

    private async Task WriteMarkersAsync()
    {
        var filler = new string('x', 5000);
        for (var i = 0; i < 12; i++)
            await CommitAsync(Ada, $"a{i}", ("profile", $"{{\"p\":\"zanzibar {filler}\"}}"), ($"note/{i}", $"{{\"n\":\"zanzibar {i}\"}}"));
        await CommitAsync(Ada, "replaced", ("profile", "{}"));
    }
}
