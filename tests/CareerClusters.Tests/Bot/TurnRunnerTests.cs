using System.Text;
using CareerClusters.Dialogs.State;
using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Bot;

public sealed class TurnRunnerTests : IAsyncDisposable
{
    private readonly TestBot bot = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task A_message_that_comes_twice_is_answered_alike_and_counts_once()
    {
        await StartAsync();
        var message = bot.Message("love it");
        var first = TestBot.Text(await bot.SendAsync(message));
        Assert.Contains("2 of 12", first, StringComparison.Ordinal);
        Assert.Equal(first, TestBot.Text(await bot.SendAsync(Copy(message))));
        Assert.Equal(1, await AnswersAsync());
        Assert.Contains("3 of 12", await bot.AskAsync("like it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_comes_twice_at_once_is_answered_alike_and_counts_once()
    {
        await StartAsync();
        var message = bot.Message("love it");
        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => bot.SendAsync(Copy(message)))));
        Assert.Single(replies.Select(TestBot.Text).Distinct());
        Assert.Equal(1, await AnswersAsync());
    }

    [Fact]
    public async Task Two_messages_at_once_both_count()
    {
        await StartAsync();
        var messages = new[] { bot.Message("love it"), bot.Message("like it") };
        await Task.WhenAll(messages.Select(m => Task.Run(() => bot.SendAsync(m))));
        Assert.Equal(2, await AnswersAsync());
        Assert.Contains("4 of 12", await bot.AskAsync("its ok"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_at_once_count_in_the_order_they_came()
    {
        await StartAsync();
        string[] said = ["love it", "hate it", "like it", "not for me"];
        await Task.WhenAll(said.Select(text => bot.SayAsync(text)));
        Assert.Equal([5, 1, 4, 2], (await ProfileAsync()).Interests.Select(a => a.Value));
    }

    [Fact]
    public async Task Replies_the_channel_did_not_take_come_with_the_next_message_which_is_no_answer()
    {
        await StartAsync();
        bot.ChannelFails = true;
        Assert.Empty(await bot.SayAsync("love it"));
        Assert.Empty(await bot.SayAsync("hate it"));
        bot.ChannelFails = false;
        Assert.StartsWith("2 of 12", await bot.AskAsync("hate it"), StringComparison.Ordinal);
        Assert.Equal(1, await AnswersAsync());
        Assert.StartsWith("3 of 12", await bot.AskAsync("hate it"), StringComparison.Ordinal);
        Assert.Equal([5, 1], (await ProfileAsync()).Interests.Select(a => a.Value));
        Assert.Contains("did not take the replies", bot.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unsent_replies_survive_a_restart()
    {
        await StartAsync();
        bot.ChannelFails = true;
        await bot.SayAsync("love it");
        bot.ChannelFails = false;
        await bot.RestartAsync();
        Assert.StartsWith("2 of 12", await bot.AskAsync("hello?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_word_that_all_was_deleted_comes_with_the_next_message_too()
    {
        await StartAsync();
        await bot.SayAsync("delete my data");
        bot.ChannelFails = true;
        await bot.SayAsync("1");
        bot.ChannelFails = false;
        Assert.Contains("deleted", await bot.AskAsync("hi"), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("Hi!", await bot.AskAsync("hi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_a_hundred_times_and_more_ends_at_a_question_and_breaks_nothing()
    {
        await StartAsync();
        for (var i = 0; i < 110; i++) await bot.SayAsync(i % 2 == 0 ? "my plan" : "menu");
        var last = "";
        for (var i = 0; i < 125; i++) last = await bot.AskAsync("back");
        Assert.StartsWith("There is nothing before this to go back to.", last, StringComparison.Ordinal);
        await bot.SayAsync("menu");
        await bot.SayAsync("start");
        Assert.Contains("2 of 12", await bot.AskAsync("love it"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"dialogs\":", "")]
    [InlineData("not json", "")]
    [InlineData("[]", "")]
    [InlineData("{\"data\":{\"open\":\"a text\"}}", "")]
    [InlineData("{\"data\":{},\"dialogs\":7}", "")]
    [InlineData("\"interests\"", "\"interests-of-old\"")]
    [InlineData("\"root\"", "\"root-of-old\"")]
    [InlineData("\"interests:", "\"interests:9")]
    public async Task A_conversation_that_cannot_be_read_goes_on_at_the_menu_with_all_that_was_told(string broken, string replacement)
    {
        await StartAsync();
        await bot.SayAsync("love it");
        await RewriteConversationAsync(json => replacement.Length == 0 ? broken : Replaced(json, broken, replacement));

        var answer = await bot.AskAsync("zanzibar like it");
        Assert.Contains("lost our place", answer, StringComparison.Ordinal);
        Assert.Contains("Go on with what I like", string.Join(' ', bot.Buttons.Select(b => b.Title)), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, await AnswersAsync());
        Assert.Contains("the profile stays", bot.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("zanzibar", bot.Log.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 of 12", await bot.AskAsync("1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json zanzibar")]
    [InlineData("[]")]
    [InlineData("{\"profile\":7}")]
    [InlineData("{\"profile\":{\"interests\":\"zanzibar\"}}")]
    public async Task A_profile_that_cannot_be_read_is_kept_aside_and_told_once(string broken)
    {
        await StartAsync();
        await bot.SayAsync("love it");
        var store = bot.Services.GetRequiredService<ITurnStore>();
        var person = (await store.OpenAsync(Address(), null, Token)).PersonId;
        await WriteAsync(person, TurnDocuments.ProfileKey, broken);

        Assert.Contains("can't read what I had kept", await bot.AskAsync("like it"), StringComparison.Ordinal);

        var key = System.Text.RegularExpressions.Regex.Match(bot.Log.ToString(), "'(profile set aside [0-9a-f]+)'").Groups[1].Value;
        Assert.Equal(broken, Encoding.UTF8.GetString(Assert.Single(await store.ReadAsync(person, [key], Token)).Value));
        Assert.DoesNotContain("zanzibar", bot.Log.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await AnswersAsync());
        await bot.SayAsync("start");
        Assert.Contains("2 of 12", await bot.AskAsync("love it"), StringComparison.Ordinal);
        Assert.Equal(1, await AnswersAsync());

        await bot.SayAsync("delete my data");
        await bot.SayAsync("1");
        Assert.Empty(await store.ReadAsync(person, [key], Token));
    }

    [Fact]
    public async Task A_place_to_go_back_to_that_cannot_be_read_leads_to_the_menu()
    {
        await StartAsync();
        await bot.SayAsync("love it");
        var address = Address();
        var store = bot.Services.GetRequiredService<ITurnStore>();
        var person = (await store.OpenAsync(address, null, Token)).PersonId;
        var place = Assert.Single(await store.ReadAsync(person, [$"{address.ConversationKey}/1"], Token));
        await WriteAsync(person, place.Key, Replaced(Encoding.UTF8.GetString(place.Value), "\"interests\"", "\"interests-of-old\""));
        Assert.Contains("lost our place", await bot.AskAsync("back"), StringComparison.Ordinal);
        Assert.Contains("2 of 12", await bot.AskAsync("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_in_two_conversations_has_one_profile()
    {
        await StartAsync();
        await bot.SayAsync("love it");
        bot.As = bot.As with { Conversation = "conversation-2" };
        await bot.JoinAsync();
        Assert.Contains("Rated statements: 1.", await bot.AskAsync("my data"), StringComparison.Ordinal);
        bot.As = bot.As with { Conversation = "conversation-1" };
        Assert.Contains("3 of 12", await bot.AskAsync("like it"), StringComparison.Ordinal);
        Assert.Equal(2, await AnswersAsync());
    }

    [Fact]
    public async Task The_same_user_id_elsewhere_is_another_person()
    {
        await StartAsync();
        await bot.SayAsync("love it");
        bot.As = bot.As with { Channel = "webchat" };
        Assert.StartsWith("Hi! I'm", TestBot.Text(await bot.JoinAsync()), StringComparison.Ordinal);
    }

    private static string Replaced(string json, string old, string replacement)
    {
        Assert.Contains(old, json, StringComparison.Ordinal);
        return json.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static Activity Copy(Activity activity) =>
        System.Text.Json.JsonSerializer.Deserialize<Activity>(System.Text.Json.JsonSerializer.Serialize(activity))!;

    private async Task StartAsync()
    {
        await bot.JoinAsync();
        Assert.Contains("1 of 12", await bot.AskAsync("start"), StringComparison.Ordinal);
    }

    private TurnAddress Address() => new(bot.As.Channel, "", bot.As.User, bot.As.Conversation);

    private async Task<int> AnswersAsync() => (await ProfileAsync()).Interests.Count;

    private async Task<Profile> ProfileAsync()
    {
        var opened = await bot.Services.GetRequiredService<ITurnStore>().OpenAsync(Address(), null, Token);
        using var json = System.Text.Json.JsonDocument.Parse(opened.Profile);
        return System.Text.Json.JsonSerializer.Deserialize<Profile>(json.RootElement.GetProperty("profile"), System.Text.Json.JsonSerializerOptions.Web)!;
    }

    private async Task RewriteConversationAsync(Func<string, string> rewrite)
    {
        var opened = await bot.Services.GetRequiredService<ITurnStore>().OpenAsync(Address(), null, Token);
        await WriteAsync(opened.PersonId, Address().ConversationKey, rewrite(Encoding.UTF8.GetString(opened.Conversation!)));
    }

    private async Task WriteAsync(string person, string key, string json)
    {
        var store = bot.Services.GetRequiredService<ITurnStore>();
        var turn = await store.CommitAsync(
            new TurnCommit
            {
                PersonId = person,
                Conversation = Address().ConversationKey,
                Documents = new Dictionary<string, byte[]?> { [key] = Encoding.UTF8.GetBytes(json) },
                Replies = "[]"u8.ToArray(),
            },
            Token);
        await store.MarkSentAsync(Address().ConversationKey, turn, Token);
    }
}
