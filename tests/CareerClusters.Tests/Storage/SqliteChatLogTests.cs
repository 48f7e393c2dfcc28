using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace CareerClusters.Tests.Storage;

public sealed class SqliteChatLogTests : ChatLogContract, IDisposable
{
    private readonly StorageFolder folder = new();
    private readonly SqliteTurnStore turns;

    public SqliteChatLogTests()
    {
        var database = new SqliteDatabase(Options.Create(new StorageOptions { Path = folder.Path }));
        database.Migrate();
        Log = new SqliteChatLog(database, Time);
        turns = new SqliteTurnStore(database, Time);
    }

    protected override IChatLog Log { get; }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_a_deleted_person_said_is_in_no_file_any_more()
    {
        var ada = new TurnAddress("directline", "", "ada", "c1");
        var opened = await turns.OpenAsync(ada, null, Token);
        await Log.OpenAsync("c1", ada.PersonKey, Token);
        await Log.OpenAsync("c2", "somebody else", Token);
        await Log.AppendAsync("c1", [Entry("zanzibar")], Token);
        await Log.AppendAsync("c2", [Entry("timbuktu")], Token);
        await turns.DeletePersonAsync(new TurnCommit { PersonId = opened.PersonId, Conversation = ada.ConversationKey, Replies = "[]"u8.ToArray() }, Token);
        Assert.Empty(folder.FilesWith("zanzibar"));
        Assert.NotEmpty(folder.FilesWith("timbuktu"));
        Assert.Empty(await Log.ReadAsync("c1", 0, 10, Token));
        // The chat goes on, and a client's place in it stays right.
        Assert.Equal(2, (await Log.AppendAsync("c1", [Entry("hi")], Token))[0].Number);
    }

    [Fact]
    public async Task What_is_swept_is_in_no_file_any_more()
    {
        await Log.OpenAsync("c1", "ada", Token);
        await Log.AppendAsync("c1", [Entry("zanzibar")], Token);
        await Log.SweepAsync(Time.GetUtcNow().AddDays(1), Token);
        Assert.Empty(folder.FilesWith("zanzibar"));
    }
}
