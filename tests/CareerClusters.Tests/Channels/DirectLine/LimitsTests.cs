using System.Net;
using System.Net.WebSockets;
using System.Text;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Channels.DirectLine;

public sealed class LimitsTests
{
    private static string Activity(string text) => ChatClient.Message(text).ToJsonString();

    [Fact]
    public async Task Too_many_messages_of_one_token_wait_as_long_as_they_are_told()
    {
        await using var server = await ChatServer.StartAsync(("WebChat:MessagesPerMinute", "6"));
        using var chat = await ChatClient.GreetedAsync(server);
        for (var i = 0; i < 6; i++) await chat.SayAsync("hi");
        using var answer = await chat.SendAsync(HttpMethod.Post, chat.Here + "/activities", ChatClient.Json(Activity("hi")), origin: ChatServer.School);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), answer.Headers.RetryAfter?.Delta);
        Assert.Equal("Retry-After", Assert.Single(answer.Headers.GetValues("Access-Control-Expose-Headers")));
        Assert.Contains("ThrottledException", await answer.Content.ReadAsStringAsync(ChatServer.Token), StringComparison.Ordinal);
        // A new token for the chat begins no new count, and reading goes on: the official client would stop for ever.
        await chat.ReconnectAsync();
        await chat.RefusedAsync(HttpStatusCode.TooManyRequests, "ThrottledException", HttpMethod.Post, chat.Here + "/activities", ChatClient.Json(Activity("hi")));
        for (var i = 0; i < 20; i++) await chat.PollAsync();
        using var other = await ChatClient.GreetedAsync(server);
        await other.SayAsync("hi");
        server.Time.Advance(TimeSpan.FromSeconds(10));
        await chat.SayAsync("hi");
        await chat.RefusedAsync(HttpStatusCode.TooManyRequests, "ThrottledException", HttpMethod.Post, chat.Here + "/activities", ChatClient.Json(Activity("hi")));
    }

    [Fact]
    public async Task Too_many_chats_of_one_address_wait_and_exempt_ranges_do_not()
    {
        await using var server = await ChatServer.StartAsync(("WebChat:ChatsPerMinute", "2"), ("WebChat:ExemptAddresses:0", "10.0.0.0/8"));
        using var chat = new ChatClient(server.Client);
        await chat.StartAsync();
        await chat.StartAsync();
        await chat.RefusedAsync(HttpStatusCode.TooManyRequests, "ThrottledException", HttpMethod.Post, ChatClient.Path + "/conversations", credential: ChatServer.Secret);
        await using var open = await ChatServer.StartAsync(("WebChat:ChatsPerMinute", "2"));
        using var exempt = new ChatClient(open.Client);
        for (var i = 0; i < 4; i++) await exempt.StartAsync();
    }

    [Fact]
    public async Task Too_many_sockets_are_refused_and_a_closed_one_makes_room()
    {
        await using var server = await ChatServer.StartAsync(("WebChat:SocketsPerChat", "2"), ("WebChat:Sockets", "3"));
        using var chat = await ChatClient.GreetedAsync(server);
        var first = await ListenAsync(chat);
        await ListenAsync(chat);
        await chat.ReconnectAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await chat.ListenRefusedAsync());
        using var other = await ChatClient.GreetedAsync(server);
        await ListenAsync(other);
        await other.ReconnectAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await other.ListenRefusedAsync());
        await first.CloseAsync(WebSocketCloseStatus.NormalClosure, null, ChatServer.Token);
        await ListenAsync(other);
    }

    [Fact]
    public async Task Messages_and_bodies_have_a_length()
    {
        await using var server = await ChatServer.StartAsync(("WebChat:MessageLength", "100"), ("WebChat:BodyKilobytes", "16"));
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync(new string('a', 100));
        await chat.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Post, chat.Here + "/activities", ChatClient.Json(Activity(new string('a', 101))));
        var large = Encoding.UTF8.GetBytes(Activity("hi") + new string(' ', 16 * 1024));
        foreach (var path in (string[])[chat.Here + "/activities", ChatClient.Path + "/conversations"])
        {
            await chat.RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", HttpMethod.Post, path, Body(new ByteArrayContent(large)));
            // Without a length said beforehand too.
            await chat.RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", HttpMethod.Post, path, Body(new Unsized(large)));
        }

        await chat.RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", HttpMethod.Post, ChatClient.Path + "/tokens/generate", Body(new ByteArrayContent(large)), ChatServer.Secret);
    }

    [Fact]
    public async Task Of_a_long_chat_the_newest_part_is_kept()
    {
        await using var server = await ChatServer.StartAsync(("WebChat:LogLength", "50"));
        using var chat = await ChatClient.GreetedAsync(server);
        for (var i = 0; i < 40; i++) await chat.SayAsync("what can you do?");
        var kept = await chat.PollAsync();
        Assert.InRange(kept.Count, 50, 50 + 64);
        Assert.True(ChatClient.Sequence(kept[0]) > 1);
        Assert.Equal(kept.Count, ChatClient.Sequence(kept[^1]) - ChatClient.Sequence(kept[0]) + 1);
    }

    [Fact]
    public async Task A_reader_that_does_not_read_is_dropped_and_nothing_is_held_for_it()
    {
        await using var server = await ChatServer.StartAsync();
        var chats = server.Services.GetRequiredService<LiveChats>();
        using var chat = await ChatClient.GreetedAsync(server);
        await ListenAsync(chat);
        var large = new string('x', 1_000_000);
        var reference = new ConversationReference { ChannelId = "directline", Conversation = new ConversationAccount { Id = chat.Id }, Bot = new ChannelAccount { Id = "b" }, User = new ChannelAccount { Id = "u" } };
        for (var i = 0; i < 24; i++)
            await ((BotAdapter)server.Adapter).ContinueConversationAsync("b", reference, (turn, token) => turn.SendActivityAsync(large, cancellationToken: token), ChatServer.Token);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ChatServer.Token);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (chats.Sockets > 0)
        {
            server.Time.Advance(TimeSpan.FromSeconds(16));
            await Task.Delay(10, patience.Token);
        }
    }

    [Fact]
    public async Task Old_chats_are_deleted_when_the_settings_say_so()
    {
        await using var server = await ChatServer.StartAsync(("Retention:TranscriptDays", "2"));
        using var chat = await ChatClient.GreetedAsync(server);
        server.Time.Advance(TimeSpan.FromDays(3));
        await server.Services.GetRequiredService<IChatLog>().SweepAsync(server.Time.GetUtcNow().AddDays(-2), ChatServer.Token);
        Assert.Null(await server.Services.GetRequiredService<IChatLog>().FindLastAsync(chat.Id, ChatServer.Token));
    }

    private static async Task<ClientWebSocket> ListenAsync(ChatClient chat)
    {
        await chat.ReconnectAsync("2");
        return await chat.ListenAsync();
    }

    private static HttpContent Body(HttpContent content)
    {
        content.Headers.ContentType = new("application/json");
        return content;
    }

    private sealed class Unsized(byte[] body) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(body, 0, body.Length);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
