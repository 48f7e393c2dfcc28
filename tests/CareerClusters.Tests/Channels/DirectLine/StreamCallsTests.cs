using System.Net;
using System.Net.WebSockets;
using CareerClusters.Channels.DirectLine;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Channels.DirectLine;

public sealed class StreamCallsTests(ChatServer server) : IClassFixture<ChatServer>
{
    [Fact]
    public async Task A_chat_is_heard_live_in_order_each_message_once()
    {
        using var chat = new ChatClient(server.Client);
        await chat.StartAsync();
        var socket = await chat.ListenAsync();
        foreach (var text in (string[])["start", "love it", "like it"]) await chat.SayAsync(text);
        var heard = await ChatClient.HearAsync(socket, 9);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], heard.Select(ChatClient.Sequence));
        Assert.Equal(["start", "love it", "like it"], heard.Where(a => (string?)a["from"]?["role"] == "user").Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task An_address_opens_one_socket()
    {
        using var chat = new ChatClient(server.Client);
        await chat.StartAsync();
        await chat.ListenAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await chat.ListenRefusedAsync());
        await chat.ReconnectAsync();
        await chat.ListenAsync();
    }

    [Fact]
    public async Task A_client_that_comes_back_hears_what_it_missed_and_no_more()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("start");
        await chat.ReconnectAsync("2");
        using (var socket = await chat.ListenAsync())
        {
            var frame = (await ChatClient.FrameAsync(socket))!;
            Assert.Equal("5", (string?)frame["watermark"]);
            socket.Abort();
        }

        await chat.SayAsync("love it");
        await chat.ReconnectAsync("5");
        Assert.Equal([6, 7], (await ChatClient.HearAsync(await chat.ListenAsync(), 2)).Select(ChatClient.Sequence));
    }

    [Fact]
    public async Task Two_sockets_of_one_chat_hear_the_same()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.ReconnectAsync("2");
        var first = await chat.ListenAsync();
        await chat.ReconnectAsync("2");
        var second = await chat.ListenAsync();
        await chat.SayAsync("start");
        Assert.Equal((await ChatClient.HearAsync(first, 3)).Select(a => a.ToJsonString()), (await ChatClient.HearAsync(second, 3)).Select(a => a.ToJsonString()));
    }

    [Fact]
    public async Task The_persons_typing_is_shown_to_their_other_window_and_kept_nowhere()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.ReconnectAsync("2");
        var socket = await chat.ListenAsync();
        var answer = await chat.AskAsync(HttpMethod.Post, chat.Here + "/activities", System.Text.Json.Nodes.JsonNode.Parse("""{"type":"typing","channelData":{"clientActivityID":"t"}}"""));
        var typing = Assert.Single(await ChatClient.HearAsync(socket, 1, typing: true));
        Assert.Equal(("typing", (string?)answer["id"], "t"), ((string?)typing["type"], (string?)typing["id"], (string?)typing["channelData"]?["clientActivityID"]));
        Assert.Equal(ChatClient.Greeting, (await chat.PollAsync()).Count);
    }

    [Fact]
    public async Task What_a_client_sends_over_the_socket_is_ignored()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.ReconnectAsync("2");
        var socket = await chat.ListenAsync();
        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, ChatServer.Token);
        await socket.SendAsync(new byte[100_000], WebSocketMessageType.Binary, true, ChatServer.Token);
        await chat.SayAsync("start");
        await ChatClient.HearAsync(socket, 3);
        Assert.Equal(5, (await chat.PollAsync()).Count);
    }

    [Fact]
    public async Task Closing_is_answered_and_frees_the_place()
    {
        var chats = server.Services.GetRequiredService<LiveChats>();
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.ReconnectAsync("2");
        var before = chats.Sockets;
        var socket = await chat.ListenAsync();
        Assert.Equal(before + 1, chats.Sockets);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, ChatServer.Token);
        Assert.Equal(WebSocketState.Closed, socket.State);
        Assert.Equal(before, chats.Sockets);
    }

    [Fact]
    public async Task A_program_that_ends_says_so_to_its_sockets_and_their_clients_go_on_after_it()
    {
        await using var own = await ChatServer.StartAsync();
        using var chat = await ChatClient.GreetedAsync(own);
        await chat.ReconnectAsync("2");
        var socket = await chat.ListenAsync();
        var closing = ChatClient.FrameAsync(socket);
        await own.RestartAsync();
        Assert.Null(await closing);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        await chat.ReconnectAsync("2");
        socket = await chat.ListenAsync();
        await chat.SayAsync("start");
        await ChatClient.HearAsync(socket, 3);
    }

    [Fact]
    public async Task The_bot_speaks_up_to_an_open_socket_and_waits_for_an_absent_one()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.ReconnectAsync("2");
        var socket = await chat.ListenAsync();
        var reference = new ConversationReference { ChannelId = "directline", ServiceUrl = "urn:web-chat", Conversation = new ConversationAccount { Id = chat.Id }, Bot = new ChannelAccount { Id = "bot" }, User = new ChannelAccount { Id = "user" } };
        var ids = new List<string?>();
        Task SpeakAsync(string text) => ((BotAdapter)server.Adapter).ContinueConversationAsync(
            "bot", reference, async (turn, token) => ids.Add((await turn.SendActivityAsync(text, cancellationToken: token)).Id), ChatServer.Token);
        await SpeakAsync("Your visit is tomorrow.");
        Assert.Equal("Your visit is tomorrow.", ChatClient.Texts(await ChatClient.HearAsync(socket, 1)));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, ChatServer.Token);
        await SpeakAsync("How was it?");
        await chat.ReconnectAsync("3");
        var waited = Assert.Single(await ChatClient.HearAsync(await chat.ListenAsync(), 1));
        Assert.Equal("How was it?", (string?)waited["text"]);
        Assert.Equal(ids[1], (string?)waited["id"]);
    }

    [Fact]
    public async Task An_address_without_a_socket_or_of_another_chat_is_refused()
    {
        using var chat = new ChatClient(server.Client);
        await chat.StartAsync();
        var address = new Uri(chat.StreamUrl);
        await chat.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Get, address.PathAndQuery);
        await chat.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Get, address.AbsolutePath);
        await chat.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Get, address.PathAndQuery.Replace(chat.Id, "another", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Unauthorized, await chat.ListenRefusedAsync("https://evil.example"));
    }

    [Fact]
    public async Task A_process_that_died_before_it_greeted_does_so_when_the_client_comes()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        // As it is when the process dies right after the chat was opened.
        await server.ExecuteAsync($"DELETE FROM documents; DELETE FROM turns; DELETE FROM chat_entries WHERE chat_id = '{chat.Id}'; UPDATE chats SET last_entry = 0 WHERE chat_id = '{chat.Id}'");
        server.Services.GetRequiredService<LiveChats>().Get(chat.Id).Forget();
        await chat.ReconnectAsync();
        await ChatClient.HearAsync(await chat.ListenAsync(), ChatClient.Greeting);
    }
}
