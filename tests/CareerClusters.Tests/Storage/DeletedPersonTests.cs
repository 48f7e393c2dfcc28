using CareerClusters.Storage;
using CareerClusters.Tests.Channels.DirectLine;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Storage;

/// <summary>"Delete my data" leaves nothing of a person in any table, and no table is forgotten when a new one is made.</summary>
public sealed class DeletedPersonTests(ChatServer server) : IClassFixture<ChatServer>
{
    /// <summary>Tables that hold something of a person, and the rows of theirs that must be gone.</summary>
    private static readonly Dictionary<string, string> OfPeople = new()
    {
        ["people"] = "person_id = @person",
        ["documents"] = "person_id = @person",
        ["turns"] = "person_id = @person",
        ["resume_codes"] = "person_id = @person",
        ["handouts"] = "person_id = @person",
        ["reminders"] = "person_id = @person",
        ["resume_guesses"] = "person_key = @key",
        ["chat_entries"] = "CAST(json AS TEXT) LIKE '%zanzibar%'",
    };

    /// <summary>Tables that hold nothing of a person, each with the reason.</summary>
    private static readonly Dictionary<string, string> OfNobody = new()
    {
        ["chats"] = "a random chat id, the hash of its person and a count; the person may go on in it",
        ["used_tickets"] = "hashes of tickets, swept when they expire",
        ["installation_keys"] = "keys of the installation",
        ["SchemaVersions"] = "names of migrations",
        ["sqlite_sequence"] = "the database's own",
    };

    [Fact]
    public async Task Nothing_is_left_in_any_table_or_file()
    {
        using var chat = await ChatClient.GreetedAsync(server, "dl_deleted");
        foreach (var said in (string[])["start", "love it", "my plan", "visit zanzibar in two weeks", "yes", "my goal is to live in zanzibar", "back", "my goal is to live in zanzibar", "my plan", "river maple tent 4271", "code", "my summary", "with my plan", "share", "add zanzibar", "make the link"]) await chat.SayAsync(said);
        var address = new TurnAddress("directline", "", "dl_deleted", chat.Id);
        var person = await server.Services.GetRequiredService<ITurnStore>().FindPersonAsync(address, ChatServer.Token);
        var rows = await CountAsync(person, address.PersonKey);
        Assert.All(rows, row => Assert.True(row.Value > 0, $"The conversation wrote nothing to {row.Key}, so the test would not see it stay."));

        await chat.SayAsync("delete my data");
        await chat.SayAsync("yes");

        Assert.All(await CountAsync(person, address.PersonKey), row => Assert.True(row.Value == 0, $"{row.Value} rows stayed in {row.Key}."));
        Assert.Empty(server.Folder.FilesWith("zanzibar"));
        Assert.Empty(server.Folder.FilesWith(person));
    }

    [Fact]
    public async Task Every_table_is_known_here()
    {
        await using var connection = await server.Services.GetRequiredService<SqliteDatabase>().ConnectAsync(ChatServer.Token);
        var tables = await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table'");
        Assert.Equal(OfPeople.Keys.Concat(OfNobody.Keys).Order(StringComparer.Ordinal), tables.Order(StringComparer.Ordinal));
    }

    private async Task<Dictionary<string, int>> CountAsync(string person, string key)
    {
        await using var connection = await server.Services.GetRequiredService<SqliteDatabase>().ConnectAsync(ChatServer.Token);
        var rows = new Dictionary<string, int>();
        foreach (var (table, mine) in OfPeople) rows[table] = await connection.ExecuteScalarAsync<int>($"SELECT COUNT(*) FROM {table} WHERE {mine}", new { person, key });
        return rows;
    }
}
