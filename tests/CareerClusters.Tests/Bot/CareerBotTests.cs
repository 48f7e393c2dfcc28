using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Bot;

public sealed class CareerBotTests : IAsyncDisposable
{
    private readonly TestBot bot = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static bool Greets(IReadOnlyList<Activity> replies) =>
        replies.Count(r => r.Text!.Contains("career guide bot", StringComparison.Ordinal)) == 1;

    [Fact]
    public async Task Installing_and_joining_together_greet_once()
    {
        var joined = Joined();
        var installed = bot.Incoming(ActivityTypes.InstallationUpdate);
        installed.Action = "add";
        var replies = await Task.WhenAll(Task.Run(() => bot.SendAsync(joined)), Task.Run(() => bot.SendAsync(installed)));
        Assert.Single(replies, r => Greets(r));
        Assert.Single(replies, r => r.Count == 0);
    }

    [Fact]
    public async Task The_emulators_two_updates_greet_once()
    {
        var bots = bot.Incoming(ActivityTypes.ConversationUpdate);
        bots.MembersAdded = [bots.Recipient];
        Assert.Empty(await bot.SendAsync(bots));
        Assert.True(Greets(await bot.SendAsync(Joined())));
        Assert.Empty(await bot.SendAsync(Joined()));
    }

    [Fact]
    public async Task An_update_without_an_id_greets_once_too()
    {
        var joined = Joined();
        joined.Id = null!;
        Assert.True(Greets(await bot.SendAsync(joined)));
        Assert.Empty(await bot.SendAsync(joined));
    }

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.EndOfConversation)]
    [InlineData(ActivityTypes.MessageReaction)]
    [InlineData(ActivityTypes.Event)]
    [InlineData("something/new")]
    public async Task Other_activities_pass_by_in_silence(string type)
    {
        await bot.JoinAsync();
        Assert.Empty(await bot.SendAsync(bot.Incoming(type)));
    }

    [Fact]
    public async Task Removing_the_app_says_nothing()
    {
        var removed = bot.Incoming(ActivityTypes.InstallationUpdate);
        removed.Action = "remove";
        Assert.Empty(await bot.SendAsync(removed));
    }

    [Fact]
    public async Task Coming_back_asks_the_open_question_again()
    {
        await bot.JoinAsync();
        await bot.SayAsync("start");
        await bot.RestartAsync();
        var resume = bot.Incoming(ActivityTypes.Event);
        resume.Name = CareerClusters.Bot.CareerBot.ResumeEvent;
        Assert.Contains("1 of 12", TestBot.Text(await bot.SendAsync(resume)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_is_logged()
    {
        string[] typed = ["zanzibar", "i like zanzibars", "what does a zanzibar earn?", "compare zanzibar and nursing", "why zanzibar", "1", "zanzibar@example.org", "start", "love it", "zanzibar", "back"];
        await bot.JoinAsync();
        foreach (var text in typed) await bot.SayAsync(text);
        bot.ChannelFails = true;
        await bot.SayAsync("zanzibar again");
        bot.ChannelFails = false;
        await ExecuteAsync("UPDATE documents SET json = CAST('{\"profile\":{\"interests\":\"zanzibar\"}}' AS BLOB) WHERE key = 'profile'; UPDATE turns SET sent = 1");
        await bot.SayAsync("zanzibar that meets a profile nobody can read");
        var log = bot.Log.ToString();
        Assert.DoesNotContain("zanzibar", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("A Name", log, StringComparison.Ordinal);
        Assert.DoesNotContain("user-1", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_danger_leaves_nothing_in_any_file_nor_in_the_log()
    {
        await bot.JoinAsync();
        await bot.SayAsync("start");
        var before = Snapshot();
        Assert.Contains("988", await bot.AskAsync("zanzibar i want to die"), StringComparison.Ordinal);
        Assert.Contains("988", await bot.AskAsync("zanzibar whatever"), StringComparison.Ordinal);
        Assert.Contains("1 of 12", TestBot.Text(await bot.PressAsync("I'm safe")), StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "zanzibar"));
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "want to die"));
        Assert.DoesNotContain("zanzibar", bot.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("self-harm", bot.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_message_of_danger_is_answered_before_any_greeting_and_names_nobody_in_the_store()
    {
        Assert.Contains("988", await bot.AskAsync("i want to die"), StringComparison.Ordinal);
        await using var connection = await bot.Services.GetRequiredService<SqliteDatabase>().ConnectAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT COUNT(*) FROM people) + (SELECT COUNT(*) FROM documents) + (SELECT COUNT(*) FROM turns)";
        Assert.Equal(0L, await command.ExecuteScalarAsync(Token));
    }

    [Fact]
    public async Task The_button_that_one_is_safe_works_after_a_restart()
    {
        await bot.JoinAsync();
        await bot.SayAsync("start");
        await bot.SayAsync("i want to die");
        await bot.RestartAsync();
        Assert.Contains("1 of 12", TestBot.Text(await bot.PressAsync("I'm safe")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_and_numbers_typed_by_mistake_are_in_no_file()
    {
        await bot.JoinAsync();
        await bot.SayAsync("my plan");
        foreach (var text in (string[])["ask zanzibar@school.example about welding by friday", "1", "menu", "call 555-867-5309 tomorrow", "zanzibar@school.example", "what does a zanzibar@school.example earn", "back"])
            await bot.SayAsync(text);
        Assert.NotEmpty(StorageFolder.FilesWith(bot.Folder, "[...]"));
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "zanzibar"));
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "867-5309"));
    }

    [Fact]
    public async Task Deleted_data_is_in_no_file()
    {
        await bot.JoinAsync();
        await bot.SayAsync("my plan");
        foreach (var text in (string[])["ask about zanzibar by friday", "1", "menu", "i like zanzibars", "menu", "my data"]) await bot.SayAsync(text);
        Assert.NotEmpty(StorageFolder.FilesWith(bot.Folder, "zanzibar"));
        await bot.SayAsync("delete my data");
        Assert.Contains("deleted", TestBot.Text(await bot.SayAsync("1")), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "zanzibar"));
    }

    private Activity Joined()
    {
        var joined = bot.Incoming(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [joined.Recipient, joined.From];
        return joined;
    }

    private string Snapshot() => string.Join('\n', Directory.GetFiles(bot.Folder).Order().Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)).Select(f =>
    {
        using var stream = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return $"{f} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream))}";
    }));

    // Changes under the running bot: a profile of the wrong shape, a table that is gone.
    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await bot.Services.GetRequiredService<SqliteDatabase>().ConnectAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Token);
    }
}
