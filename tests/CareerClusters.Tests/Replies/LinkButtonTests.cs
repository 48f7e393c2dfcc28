using System.Text.Json;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Replies;

/// <summary>What a person is given behind a link can be opened by a tap, wherever a message is no page of its own.</summary>
public sealed class LinkButtonTests : IAsyncDisposable
{
    private readonly TestBot bot = new(("PublicUrl", "https://bot.school.example"));

    [Theory]
    [InlineData("directline", "my summary", "Open the page")]
    [InlineData("msteams", "my summary", "Open the page")]
    [InlineData("emulator", "export my data", "Get the file")]
    [InlineData("directline", "exportar mis datos", "Get the file")]
    public async Task The_address_in_the_text_is_on_a_button_that_opens_it(string channel, string asked, string label)
    {
        var reply = await AskAsync(channel, asked);
        var button = Assert.Single(Cards(reply).SelectMany(c => c.Buttons!), b => b.Type == ActionTypes.OpenUrl);
        Assert.Equal(label, button.Title);
        Assert.StartsWith("https://bot.school.example/pages/", (string?)button.Value, StringComparison.Ordinal);
        Assert.Contains((string)button.Value!, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("msteams")]
    public async Task A_link_that_has_ended_is_on_no_button(string channel)
    {
        await AskAsync(channel, "my summary");
        Assert.DoesNotContain(Cards(await SayAsync("stop sharing")).SelectMany(c => c.Buttons!), b => b.Type == ActionTypes.OpenUrl);
        await SayAsync("my summary");
        await SayAsync("my data");
        Assert.DoesNotContain(Cards(await SayAsync("stop sharing")).SelectMany(c => c.Buttons!), b => b.Type == ActionTypes.OpenUrl);
    }

    [Fact]
    public async Task A_terminal_has_it_in_the_text_alone() => Assert.Null((await AskAsync("terminal", "my summary")).Attachments);

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Activity> AskAsync(string channel, string asked)
    {
        bot.As = (channel, "conversation", "person");
        await bot.JoinAsync();
        await SayAsync("start");
        await SayAsync("love it");
        return await SayAsync(asked);
    }

    private async Task<Activity> SayAsync(string text) => (await bot.SayAsync(text))[^1];

    private static IEnumerable<HeroCard> Cards(Activity reply) => (reply.Attachments ?? []).Where(a => a.ContentType == HeroCard.ContentType)
        .Select(a => a.Content as HeroCard ?? JsonSerializer.Deserialize<HeroCard>(a.Content!.ToString()!, JsonSerializerOptions.Web)!);
}
