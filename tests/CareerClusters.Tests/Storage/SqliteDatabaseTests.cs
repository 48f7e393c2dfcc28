using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace CareerClusters.Tests.Storage;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly StorageFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        var database = Open(folder.Path);
        database.Migrate();
        var before = await SchemaAsync(database);
        database.Migrate();
        Open(folder.Path).Migrate();
        Assert.Contains(before, row => row.Contains("turns_by_activity", StringComparison.Ordinal));
        Assert.Equal(before, await SchemaAsync(database));
    }

    [Fact]
    public async Task Is_ready_once_migrated()
    {
        var database = Open(System.IO.Path.Combine(folder.Path, "made", "on", "the", "way"));
        database.Migrate();
        Assert.True(await database.IsReadyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_file_in_the_folders_place_is_a_setting_to_correct()
    {
        var file = System.IO.Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        IsSentence(Assert.Throws<SettingsException>(() => Open(file)));
    }

    [Fact]
    public void A_file_that_is_no_database_is_a_setting_to_correct()
    {
        File.WriteAllText(System.IO.Path.Combine(folder.Path, SqliteDatabase.FileName), new string('x', 5000));
        IsSentence(Assert.Throws<SettingsException>(() => Open(folder.Path).Migrate()));
    }

    [Fact]
    public void A_folder_in_the_files_place_is_a_setting_to_correct()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(folder.Path, SqliteDatabase.FileName));
        IsSentence(Assert.Throws<SettingsException>(() => Open(folder.Path).Migrate()));
    }

    private static void IsSentence(SettingsException stopped)
    {
        Assert.StartsWith("Setting Storage:Path: ", stopped.Message, StringComparison.Ordinal);
        Assert.Contains("; ", stopped.Message, StringComparison.Ordinal);
        Assert.NotNull(stopped.InnerException);
    }

    private static SqliteDatabase Open(string path) => new(Options.Create(new StorageOptions { Path = path }));

    private static async Task<List<string>> SchemaAsync(SqliteDatabase database)
    {
        await using var connection = await database.ConnectAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name || ' ' || COALESCE(sql, '') FROM sqlite_master UNION ALL SELECT 'version ' || ScriptName FROM SchemaVersions ORDER BY 1";
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) rows.Add(reader.GetString(0));
        return rows;
    }
}
