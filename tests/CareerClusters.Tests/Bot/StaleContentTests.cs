using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Tests.Bot;

public sealed class StaleContentTests
{
    [Fact]
    public async Task A_button_from_before_a_deletion_fits_no_question_after_it()
    {
        await using var bot = new TestBot();
        await bot.JoinAsync();
        var before = bot.Buttons[0];
        await bot.SayAsync("delete my data");
        await bot.SayAsync("yes");
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        await bot.SayAsync("hi");
        Assert.Contains("nothing changed", TestBot.Text(await bot.SendAsync(bot.Press(before))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_whose_words_were_renamed_leads_to_the_menu()
    {
        await using var bot = new TestBot();
        await bot.JoinAsync();
        await bot.SayAsync("start");
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(bot.Folder, SqliteDatabase.FileName)}"))
        {
            await connection.ExecuteAsync("UPDATE documents SET json = CAST(replace(json, 'interests.love-it', 'interests.adore-it') AS BLOB) WHERE key <> 'profile'");
        }

        Assert.Contains("lost our place", await bot.AskAsync("love it"), StringComparison.Ordinal);
        Assert.Contains("1 of 12", await bot.AskAsync("what i like"), StringComparison.Ordinal);
    }
}
