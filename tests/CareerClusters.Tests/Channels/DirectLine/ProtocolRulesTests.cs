using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>The rules that broke a real client when they were not kept, a test each.</summary>
public sealed class ProtocolRulesTests(ChatServer server) : IClassFixture<ChatServer>, IDisposable
{
    private readonly ChatClient client = new(server.Client);

    private string Activities => client.Here + "/activities";

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Rule_1_a_message_is_echoed_with_its_key_and_id_before_the_replies()
    {
        var id = await SayAsync("start", "the-key");
        var said = await client.PollAsync();
        var echo = said.FindIndex(a => (string?)a["channelData"]?["clientActivityID"] == "the-key");
        Assert.Equal((id, "start"), ((string?)said[echo]["id"], (string?)said[echo]["text"]));
        Assert.Equal(id, (string?)said[echo + 1]["replyToId"]);
        Assert.Contains("1 of 12", (string?)said[echo + 2]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_2_a_reply_names_only_a_message_the_client_knows()
    {
        await SayAsync("start");
        await server.Adapter.ContinueConversationAsync("bot", Reference(), (turn, token) => turn.SendActivityAsync("By the way", cancellationToken: token), ChatServer.Token);
        var said = await client.PollAsync();
        var ids = said.Select(a => (string?)a["id"]).ToList();
        Assert.Equal(6, said.Count);
        Assert.All(said, a => Assert.True(a["replyToId"] is null || ids.Contains((string?)a["replyToId"])));
    }

    [Fact]
    public async Task Rule_3_everything_has_a_time_and_a_growing_number()
    {
        await SayAsync("start");
        await client.ReconnectAsync("2");
        var socket = await client.ListenAsync();
        var heard = await ChatClient.HearAsync(socket, 3);
        await server.Adapter.ContinueConversationAsync("bot", Reference(), TypeAsync, ChatServer.Token);
        heard.AddRange(await ChatClient.HearAsync(socket, 1, typing: true));
        await SayAsync("love it");
        heard.AddRange(await ChatClient.HearAsync(socket, 2));
        Assert.Equal(["message", "message", "message", "typing", "message", "message"], heard.Select(a => (string?)a["type"]));
        Assert.All(heard, a => Assert.Equal(server.Time.GetUtcNow(), (DateTimeOffset)a["timestamp"]!));
        Assert.Equal([3, 4, 5, 5.5, 6, 7], heard.Select(Place));
        Assert.All(heard, a => Assert.NotEmpty((string?)a["id"] ?? ""));
    }

    [Fact]
    public async Task Rule_4_forbidden_means_expired_or_gone_and_a_failed_bot_is_a_bad_gateway()
    {
        await using var own = await ChatServer.StartAsync();
        using var chat = await ChatClient.GreetedAsync(own);
        await own.ExecuteAsync("ALTER TABLE documents RENAME TO away");
        await chat.RefusedAsync(HttpStatusCode.BadGateway, "BotRejectedActivity", HttpMethod.Post, chat.Here + "/activities", ChatClient.Json(ChatClient.Message("start", "k").ToJsonString()));
        Assert.Equal("k", (string?)(await chat.PollAsync())[^1]["channelData"]?["clientActivityID"]);
        await own.ExecuteAsync("ALTER TABLE away RENAME TO documents");
        await chat.SayAsync("start", "k");
        Assert.StartsWith("start\nStep 1 of 4", ChatClient.Texts((await chat.PollAsync())[2..]), StringComparison.Ordinal);
        await own.ExecuteAsync("DELETE FROM chat_entries; DELETE FROM chats");
        await chat.RefusedAsync(HttpStatusCode.Forbidden, "TokenExpired", HttpMethod.Get, chat.Here);
        await chat.RefusedAsync(HttpStatusCode.NotFound, "BadArgument", HttpMethod.Get, chat.Here + "/activities");
        await chat.RefusedAsync(HttpStatusCode.NotFound, "BadArgument", HttpMethod.Post, chat.Here + "/activities", ChatClient.Json(ChatClient.Message("x").ToJsonString()));
    }

    [Fact]
    public async Task Rule_5_every_start_and_reconnect_brings_the_address_of_a_socket()
    {
        var started = await client.StartAsync();
        foreach (var answer in (JsonNode[])[started, await client.ReconnectAsync()])
            Assert.StartsWith($"ws://{server.Client.BaseAddress!.Authority}{client.Here}/stream?", (string?)answer["streamUrl"], StringComparison.Ordinal);
        // Behind a proxy that ends TLS a page opens encrypted sockets only.
        using var request = new HttpRequestMessage(HttpMethod.Get, client.Here) { Headers = { Authorization = new("Bearer", client.Token) } };
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var proxied = await server.Client.SendAsync(request, ChatServer.Token);
        Assert.Contains("\"wss://", await proxied.Content.ReadAsStringAsync(ChatServer.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_6_only_sites_of_the_settings_may_call()
    {
        using var known = await PreflightAsync(ChatServer.School);
        Assert.Equal(HttpStatusCode.NoContent, known.StatusCode);
        Assert.Equal(ChatServer.School, Header(known, "Access-Control-Allow-Origin"));
        foreach (var method in (string[])["GET", "POST", "OPTIONS"]) Assert.Contains(method, Header(known, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        foreach (var header in (string[])["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"]) Assert.Contains(header, Header(known, "Access-Control-Allow-Headers"), StringComparison.Ordinal);
        using var foreign = await PreflightAsync("https://evil.example");
        Assert.False(foreign.Headers.Contains("Access-Control-Allow-Origin"));
        await client.StartAsync();
        using var read = await client.SendAsync(HttpMethod.Get, Activities, origin: ChatServer.School);
        Assert.Equal((ChatServer.School, "Retry-After", "true"), (Header(read, "Access-Control-Allow-Origin"), Header(read, "Access-Control-Expose-Headers"), Header(read, "Access-Control-Allow-Credentials")));
        // A refusal too must be readable for the page, or its client sees nothing but "failed".
        using var refused = await client.SendAsync(HttpMethod.Get, Activities, credential: "x", origin: ChatServer.School);
        Assert.Equal((HttpStatusCode.Unauthorized, ChatServer.School), (refused.StatusCode, Header(refused, "Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Rule_7_watermarks_lead_on_and_the_socket_brings_what_was_missed()
    {
        await SayAsync("start");
        var read = await client.ReadAsync();
        var next = await client.ReadAsync((string)read["watermark"]!);
        Assert.Empty(next["activities"]!.AsArray());
        Assert.Equal((string?)read["watermark"], (string?)next["watermark"]);
        await client.ReconnectAsync((string)read["watermark"]!);
        await SayAsync("love it");
        Assert.Equal(2, (await ChatClient.HearAsync(await client.ListenAsync(), 2)).Count);
        await client.ReconnectAsync();
        server.Time.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Forbidden, await client.ListenRefusedAsync());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task Rule_7_a_watermark_never_given_is_refused(string watermark)
    {
        await client.StartAsync();
        await client.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Get, $"{Activities}?watermark={watermark}");
        await client.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Get, $"{client.Here}?watermark={watermark}");
    }

    [Fact]
    public async Task Rule_8_who_speaks_is_in_the_token()
    {
        using var victim = await ChatClient.GreetedAsync(server, "dl_victim");
        await victim.SayAsync("start");
        await victim.SayAsync("love it");
        using var thief = new ChatClient(server.Client);
        await thief.StartAsync();
        await thief.OpenAsync(JsonNode.Parse("""{"user":{"id":"dl_victim"}}"""));
        await thief.AskAsync(HttpMethod.Post, thief.Here + "/activities", JsonNode.Parse("""{"type":"message","text":"my data","from":{"id":"dl_victim"}}"""));
        var said = await thief.PollAsync();
        Assert.DoesNotContain("Rated statements: 1.", ChatClient.Texts(said), StringComparison.Ordinal);
        Assert.DoesNotContain("dl_victim", string.Join('\n', said.Select(a => a.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_9_clients_get_messages_and_events_and_see_typing_on_the_socket_only()
    {
        await SayAsync("start");
        await client.ReconnectAsync("5");
        var socket = await client.ListenAsync();
        await server.Adapter.ContinueConversationAsync("bot", Reference(), async (turn, token) =>
        {
            foreach (var type in (string[])[ActivityTypes.EndOfConversation, ActivityTypes.ConversationUpdate, ActivityTypes.Trace, ActivityTypes.Typing, ActivityTypes.Event])
                await turn.SendActivityAsync(new Activity { Type = type, Name = "n" }, token);
        }, ChatServer.Token);
        Assert.Equal(["typing", "event"], (await ChatClient.HearAsync(socket, 2, typing: true)).OrderBy(Place).Select(a => (string?)a["type"]));
        Assert.DoesNotContain("typing", (await client.PollAsync()).Select(a => (string?)a["type"]));
    }

    [Fact]
    public async Task Rule_10_buttons_are_for_nobody_else()
    {
        await SayAsync("start");
        var actions = (await client.PollAsync())[^1]["suggestedActions"]!;
        Assert.NotEmpty(actions["actions"]!.AsArray());
        Assert.True(actions["to"] is null || actions["to"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task Rule_11_token_and_watermark_zero_replay_the_chat()
    {
        await SayAsync("start");
        var before = (await client.PollAsync()).Select(a => a.ToJsonString()).ToList();
        await client.ReconnectAsync("0");
        var replayed = await ChatClient.HearAsync(await client.ListenAsync(), before.Count);
        Assert.Equal(before, replayed.Select(a => a.ToJsonString()));
    }

    [Fact]
    public async Task Rule_12_what_is_echoed_is_masked()
    {
        await SayAsync("write to ada@school.example or 555-123-4567");
        var said = await client.PollAsync();
        Assert.Equal("write to [...] or [...]", (string?)said[2]["text"]);
        Assert.Empty(server.Folder.FilesWith("ada@school.example"));
    }

    [Fact]
    public async Task Rule_13_the_server_fills_what_the_client_leaves_out()
    {
        await client.StartAsync();
        await client.PollUntilAsync(a => a.Count > 0);
        await client.AskAsync(HttpMethod.Post, Activities, JsonNode.Parse(
            """{"type":"message","text":"hi","channelId":"webchat","channelData":{"postBack":true,"clientActivityID":"k"},"value":{"a":[1,{"b":"me@x.example"}]},"locale":"es-ES","secret":"no"}"""));
        var echo = (await client.PollAsync())[2];
        Assert.Equal(("directline", client.Id, "bot", "es-ES"), ((string?)echo["channelId"], (string?)echo["conversation"]?["id"], (string?)echo["recipient"]?["role"], (string?)echo["locale"]));
        Assert.Equal("""{"a":[1,{"b":"[...]"}]}""", echo["value"]?.ToJsonString());
        Assert.True((bool)echo["channelData"]!["postBack"]!);
        Assert.Null(echo["secret"]);
    }

    private static double Place(JsonNode activity) => (double)activity["channelData"]!["webchat:sequence-id"]!;

    private static Task TypeAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);

    private static string Header(HttpResponseMessage answer, string name) => string.Join(',', answer.Headers.GetValues(name));

    private ConversationReference Reference() => new() { ChannelId = "directline", Conversation = new ConversationAccount { Id = client.Id }, User = new ChannelAccount { Id = "u" }, Bot = new ChannelAccount { Id = "b" } };

    private async Task<string> SayAsync(string text, string? key = null)
    {
        if (client.Id.Length == 0)
        {
            await client.StartAsync();
            await client.PollUntilAsync(a => a.Count > 0);
        }

        return await client.SayAsync(text, key);
    }

    private async Task<HttpResponseMessage> PreflightAsync(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, ChatClient.Path + "/conversations") { Headers = { { "Origin", origin }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with" } } };
        return await server.Client.SendAsync(request, ChatServer.Token);
    }
}
