using System.Net;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>Others who try to read, speak or look in where they do not belong.</summary>
public sealed class AttackTests(ChatServer server) : IClassFixture<ChatServer>
{
    private const string Evil = "https://evil.example";

    [Theory]
    [InlineData(Evil)]
    [InlineData("null")]
    [InlineData("https://www.school.example.evil.example")]
    [InlineData("http://www.school.example")]
    [InlineData("https://www.school.example:444")]
    public async Task A_foreign_page_is_refused_at_every_call_and_told_nothing(string origin)
    {
        using var chat = await ChatClient.GreetedAsync(server);
        foreach (var (method, path) in ((HttpMethod, string)[])[
            (HttpMethod.Post, ChatClient.Path + "/tokens/refresh"), (HttpMethod.Post, ChatClient.Path + "/conversations"), (HttpMethod.Get, chat.Here),
            (HttpMethod.Get, chat.Here + "/activities"), (HttpMethod.Post, chat.Here + "/activities"), (HttpMethod.Post, chat.Here + "/upload"), (HttpMethod.Get, ChatClient.Path + "/session/getsessionid")])
        {
            await chat.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", method, path, origin: origin);
            using var answer = await chat.SendAsync(method, path, origin: origin);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }

        await chat.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Post, ChatClient.Path + "/tokens/generate", credential: ChatServer.Secret, origin: origin);
        await chat.ReconnectAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await chat.ListenRefusedAsync(origin));
    }

    [Fact]
    public async Task A_token_opens_no_other_chat()
    {
        using var victim = await ChatClient.GreetedAsync(server);
        using var thief = await ChatClient.GreetedAsync(server);
        foreach (var (method, path) in ((HttpMethod, string)[])[(HttpMethod.Get, ""), (HttpMethod.Get, "/activities"), (HttpMethod.Post, "/activities"), (HttpMethod.Post, "/upload")])
            await thief.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", method, victim.Here + path, ChatClient.Json("{}"));
        Assert.Equal(ChatClient.Greeting, (await victim.PollAsync()).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(ChatServer.Secret)]
    [InlineData("Basic")]
    public async Task Who_knows_the_name_of_a_chat_only_reads_nothing(string credential)
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Get, chat.Here + "/activities", credential: credential);
        await chat.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Post, chat.Here + "/activities", ChatClient.Json("{}"), credential);
        await chat.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Get, chat.Here + "/stream?t=" + credential, credential: credential);
    }

    [Fact]
    public async Task A_forged_sender_is_overwritten_and_a_forged_place_too()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.AskAsync(HttpMethod.Post, chat.Here + "/activities", System.Text.Json.Nodes.JsonNode.Parse(
            """{"type":"message","id":"mine","text":"hi","from":{"id":"career-guide","role":"bot"},"recipient":{"id":"x"},"conversation":{"id":"other"},"timestamp":"1999-01-01T00:00:00Z","serviceUrl":"https://evil.example","channelData":{"webchat:sequence-id":-5}}"""));
        var echo = (await chat.PollAsync())[2];
        Assert.Equal(("user", chat.Id, 3L), ((string?)echo["from"]?["role"], (string?)echo["conversation"]?["id"], ChatClient.Sequence(echo)));
        Assert.StartsWith("dl_", (string?)echo["from"]?["id"], StringComparison.Ordinal);
        Assert.StartsWith(chat.Id + "|", (string?)echo["id"], StringComparison.Ordinal);
        Assert.Equal(server.Time.GetUtcNow(), (DateTimeOffset)echo["timestamp"]!);
        Assert.DoesNotContain("evil", echo.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_and_no_token_is_logged()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("i like celestas");
        await chat.ReconnectAsync();
        await chat.ListenAsync();
        var log = server.Log.ToString();
        Assert.DoesNotContain("celesta", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(chat.Token, log, StringComparison.Ordinal);
    }
}
