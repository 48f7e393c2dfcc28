using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Bot;

public sealed class FirstLanguageTests
{
    [Theory]
    [InlineData("es-MX", "¡Hola!")]
    [InlineData("ES", "¡Hola!")]
    [InlineData("en-US", "Hi!")]
    [InlineData("fr-FR", "Hi!")]
    [InlineData(null, "Hi!")]
    public async Task A_newcomer_is_met_in_the_language_of_their_device(string? locale, string greeting)
    {
        await using var bot = new TestBot();
        Assert.StartsWith(greeting, await JoinAsync(bot, locale), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_chose_stays_whatever_device_they_come_with()
    {
        await using var bot = new TestBot();
        await JoinAsync(bot, "es-MX");
        await bot.AskAsync("english");
        var again = bot.Message("help");
        again.Locale = "es-MX";
        Assert.Contains("You can tap a button", TestBot.Text(await bot.SendAsync(again)), StringComparison.Ordinal);
    }

    private static async Task<string> JoinAsync(TestBot bot, string? locale)
    {
        var joined = bot.Incoming(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [joined.Recipient, joined.From];
        joined.Locale = locale;
        return TestBot.Text(await bot.SendAsync(joined));
    }
}
