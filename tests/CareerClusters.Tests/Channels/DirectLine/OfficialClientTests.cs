using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>The official client against the running program: what it hears, and what it makes of each refusal.</summary>
public sealed class OfficialClientTests(ChatServer server) : IClassFixture<ChatServer>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hears_a_whole_conversation_in_order_each_message_once(bool webSocket)
    {
        using var client = await StartAsync(server, new JsonObject { ["webSocket"] = webSocket });
        await client.HearAsync(ChatClient.Greeting);
        var ids = new List<string>();
        foreach (var text in (string[])["start", "love it", "like it"]) ids.Add(await client.SayAsync(text));
        await client.HearAsync(9);
        Assert.Equal(["Uninitialized", "Connecting", "Online"], client.States);
        Assert.Equal(Enumerable.Range(1, 9).Select(i => (long)i), client.Shown.Select(ChatClient.Sequence));
        Assert.Equal(ids, client.Shown.Where(a => (string?)a["from"]?["role"] == "user").Select(a => (string?)a["id"]));
        Assert.Contains(client.Shown[^1]["suggestedActions"]!["actions"]!.AsArray(), a => (string?)a!["title"] == "Love it");
        client.Post(new JsonObject { ["type"] = "message", ["value"] = client.Shown[^1]["suggestedActions"]!["actions"]![0]!["value"]!.DeepClone() });
        await client.HearAsync("4 of 12");
    }

    [Fact]
    public async Task Sees_typing_before_the_message_it_announces()
    {
        using var client = await StartAsync(server);
        await client.HearAsync(ChatClient.Greeting);
        await SpeakAsync(server, client, new Activity { Type = ActivityTypes.Typing });
        await client.NextAsync(line => (string?)line["activity"]?["type"] == "typing");
        await client.SayAsync("start");
        await client.HearAsync("1 of 12");
    }

    [Fact]
    public async Task Comes_back_after_a_cut_and_hears_what_it_missed_once()
    {
        using var client = await StartAsync(server);
        await client.HearAsync(ChatClient.Greeting);
        for (var i = 1; i <= 3; i++)
        {
            client.Do("cut");
            await SpeakAsync(server, client, MessageFactory.Text($"While you were away {i}"));
            await client.SayAsync("what can you do?");
            await client.HearAsync($"While you were away {i}");
        }

        await client.HearAsync(ChatClient.Greeting + 9);
        Assert.Equal(Enumerable.Range(1, ChatClient.Greeting + 9).Select(i => (long)i), client.Shown.Select(ChatClient.Sequence));
    }

    [Fact]
    public async Task Refreshes_its_token_and_outlives_the_first_one()
    {
        await using var own = await ChatServer.StartAsync();
        using var client = await StartAsync(own, refreshAfter: 300);
        await client.HearAsync(ChatClient.Greeting);
        var first = await TokenAsync(client);
        own.Time.Advance(TimeSpan.FromMinutes(20));
        for (var other = first; other == first;) other = await TokenAsync(client);
        var second = await TokenAsync(client);
        // The token that was new a moment ago is from before this, or after; both outlive the first one.
        own.Time.Advance(TimeSpan.FromMinutes(15));
        for (var other = second; other == second;) other = await TokenAsync(client);
        await client.SayAsync("start");
        await client.HearAsync("1 of 12");
        Assert.Equal("Online", client.States[^1]);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("4", 5)]
    public async Task Resumes_from_a_watermark(string watermark, int from)
    {
        using var before = await ChatClient.GreetedAsync(server);
        await before.SayAsync("start");
        using var client = Start(server, new JsonObject { ["token"] = before.Token, ["conversationId"] = before.Id, ["watermark"] = watermark });
        await client.SayAsync("love it");
        await client.HearAsync(8 - from);
        Assert.Equal(Enumerable.Range(from, 8 - from).Select(i => (long)i), client.Shown.Select(ChatClient.Sequence));
    }

    [Fact]
    public async Task Is_told_that_its_token_expired_and_goes_on_with_a_new_one()
    {
        await using var own = await ChatServer.StartAsync();
        using var page = await ChatClient.GreetedAsync(own);
        using var client = Start(own, new JsonObject { ["token"] = page.Token, ["conversationId"] = page.Id });
        await client.HearAsync(ChatClient.Greeting);
        var refreshed = (string)(await page.AskAsync(HttpMethod.Post, ChatClient.Path + "/tokens/refresh"))["token"]!;
        own.Time.Advance(TimeSpan.FromMinutes(29));
        page.Token = refreshed;
        page.Token = (string)(await page.AskAsync(HttpMethod.Post, ChatClient.Path + "/tokens/refresh"))["token"]!;
        own.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("retry", await client.SayAsync("start"));
        Assert.Equal("ExpiredToken", client.States[^1]);
        var again = await page.ReconnectAsync("2");
        client.Do(new JsonObject { ["do"] = "reconnect", ["conversation"] = again.DeepClone() });
        await client.StateAsync("Online");
        await client.SayAsync("start");
        await client.HearAsync("1 of 12");
    }

    [Fact]
    public async Task Sees_what_is_wrong_with_a_message()
    {
        using var client = await StartAsync(server);
        await client.HearAsync(ChatClient.Greeting);
        Assert.Equal((400, "MissingProperty", null), await client.RefusedAsync(new JsonObject { ["text"] = "hi" }));
        Assert.Equal((400, "BadArgument", null), await client.RefusedAsync(new JsonObject { ["type"] = "invoke" }));
        Assert.Equal((400, "BadArgument", null), await client.RefusedAsync(new JsonObject { ["type"] = "message", ["text"] = new string('a', 20_001) }));
        Assert.Equal((413, "MessageSizeTooBig", null), await client.RefusedAsync(new JsonObject { ["type"] = "message", ["text"] = new string('a', 300_000) }));
        await client.SayAsync("start");
        Assert.Equal("Online", client.States[^1]);
    }

    [Fact]
    public async Task Is_told_to_wait()
    {
        await using var own = await ChatServer.StartAsync(("WebChat:MessagesPerMinute", "6"));
        using var client = await StartAsync(own);
        // What the client makes of 429: not an id but a word that lets the page offer to send it again.
        const string tryAgain = "retry";
        for (var i = 0; i < 6; i++) Assert.NotEqual(tryAgain, await client.SayAsync("hi"));
        Assert.Equal(tryAgain, await client.SayAsync("hi"));
        own.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.NotEqual(tryAgain, await client.SayAsync("hi"));
    }

    [Fact]
    public async Task Offers_to_try_again_when_the_bot_failed_and_then_it_works()
    {
        await using var own = await ChatServer.StartAsync();
        using var client = await StartAsync(own);
        await client.HearAsync(ChatClient.Greeting);
        await own.ExecuteAsync("ALTER TABLE documents RENAME TO away");
        Assert.Equal("retry", await client.SayAsync("start"));
        await client.HearAsync(ChatClient.Greeting + 1);
        await own.ExecuteAsync("ALTER TABLE away RENAME TO documents");
        await client.SayAsync("start");
        await client.HearAsync("1 of 12");
    }

    [Fact]
    public async Task Sees_that_a_chat_is_gone()
    {
        await using var own = await ChatServer.StartAsync();
        using var talking = await StartAsync(own);
        await talking.HearAsync(ChatClient.Greeting);
        using var polling = await StartAsync(own, new JsonObject { ["webSocket"] = false });
        await polling.HearAsync(ChatClient.Greeting);
        using var page = await ChatClient.GreetedAsync(own);
        await own.ExecuteAsync("DELETE FROM chat_entries; DELETE FROM chats");
        Assert.Equal((404, "BadArgument", null), await talking.RefusedAsync(new JsonObject { ["type"] = "message", ["text"] = "hi" }));
        await polling.StateAsync("Ended");
        using var resuming = Start(own, new JsonObject { ["token"] = page.Token, ["conversationId"] = page.Id });
        await resuming.StateAsync("FailedToConnect");
    }

    [Theory]
    [InlineData("no token at all")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiZGxfYSJ9.")]
    public async Task Does_not_get_in_with_a_wrong_token(string token)
    {
        using var client = Start(server, new JsonObject { ["token"] = token });
        await client.StateAsync("FailedToConnect");
    }

    [Fact]
    public async Task Gets_a_session_id()
    {
        using var client = await StartAsync(server);
        await client.StateAsync("Online");
        client.Do("session");
        Assert.NotEmpty((string)(await client.NextAsync(line => line["session"] is not null))["session"]!);
    }

    private static NodeClient Start(ChatServer server, JsonObject options, int? refreshAfter = null) => NodeClient.Start(server.Client.BaseAddress!, options, refreshAfter);

    private static async Task<NodeClient> StartAsync(ChatServer server, JsonObject? options = null, int? refreshAfter = null)
    {
        using var page = new ChatClient(server.Client);
        options ??= [];
        options["token"] = (string)(await page.AskAsync(HttpMethod.Post, ChatClient.Path + "/tokens/generate", credential: ChatServer.Secret))["token"]!;
        return Start(server, options, refreshAfter);
    }

    private static async Task<string> TokenAsync(NodeClient client)
    {
        client.Do("token");
        return (string)(await client.NextAsync(line => line["token"] is not null))["token"]!;
    }

    private static Task SpeakAsync(ChatServer server, NodeClient client, IActivity activity)
    {
        var reference = new ConversationReference
        {
            ChannelId = "directline", Conversation = new ConversationAccount { Id = (string)client.Heard[0]["conversation"]!["id"]! }, Bot = new ChannelAccount { Id = "b" }, User = new ChannelAccount { Id = "u" },
        };
        return ((BotAdapter)server.Adapter).ContinueConversationAsync("b", reference, (turn, token) => turn.SendActivityAsync(activity, token), ChatServer.Token);
    }
}
