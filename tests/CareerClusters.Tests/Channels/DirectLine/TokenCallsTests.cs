using System.Net;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CareerClusters.Tests.Channels.DirectLine;

public sealed class TokenCallsTests(ChatServer server) : IClassFixture<ChatServer>, IDisposable
{
    private const string Generate = ChatClient.Path + "/tokens/generate";
    private const string Refresh = ChatClient.Path + "/tokens/refresh";
    private readonly ChatClient client = new(server.Client);

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData(ChatServer.Secret)]
    [InlineData(ChatServer.NextSecret)]
    public async Task Each_secret_gives_a_token_for_half_an_hour(string secret)
    {
        var given = await client.AskAsync(HttpMethod.Post, Generate, credential: secret);
        Assert.Equal(1800, (int)given["expires_in"]!);
        Assert.NotEmpty((string)given["conversationId"]!);
        Assert.StartsWith("dl_", User(given), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not-the-secret-of-a-school-01234567")]
    public async Task Without_a_secret_there_is_no_token(string credential)
    {
        var error = await client.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Post, Generate, credential: credential);
        Assert.Contains("WebChat:Secrets", (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_a_visitor_gives_no_other_tokens()
    {
        await client.StartAsync();
        await client.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Post, Generate);
    }

    [Fact]
    public async Task A_school_names_its_user_in_the_token_and_two_chats_are_one_person()
    {
        using var first = await ChatClient.GreetedAsync(server, "dl_student-17");
        await first.SayAsync("start");
        await first.SayAsync("love it");
        using var second = await ChatClient.GreetedAsync(server, "dl_student-17");
        await second.SayAsync("my data");
        Assert.Contains("Rated statements: 1.", ChatClient.Texts(await second.PollAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"user":{"id":"student-17"}}""")]
    [InlineData("""{"user":{"id":"dl_"}}""")]
    [InlineData("""{"user":{"id":17}}""")]
    [InlineData("""{"user":"dl_student"}""")]
    [InlineData("""{"user":{"id":"dl_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}}""")]
    [InlineData("""{"trustedOrigins":"https://www.school.example"}""")]
    [InlineData("""{"trustedOrigins":["www.school.example"]}""")]
    [InlineData("""{"trustedOrigins":["https://www.school.example/page"]}""")]
    [InlineData("""{"trustedOrigins":[7]}""")]
    [InlineData("""{"trustedOrigins":["http://a","http://b","http://c","http://d","http://e","http://f","http://g","http://h","http://i","http://j","http://k"]}""")]
    [InlineData("""{"user":{"id":"dl_abcd"},"user":{"id":"dl_efgh"}}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task A_wrong_wish_is_refused_and_not_replaced(string body) =>
        await client.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Post, Generate, ChatClient.Json(body), ChatServer.Secret);

    [Fact]
    public async Task Trusted_origins_hold_for_calls_and_for_the_socket()
    {
        // As a person writes it: with a slash, and in capitals.
        var given = await client.AskAsync(HttpMethod.Post, Generate, JsonNode.Parse("""{"trustedOrigins":["https://Other.Example/"]}"""), ChatServer.Secret);
        client.Token = (string)given["token"]!;
        await client.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Post, ChatClient.Path + "/conversations", origin: ChatServer.School);
        await client.OpenAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await client.ListenRefusedAsync(ChatServer.School));
        await client.ListenAsync();
        client.Token = (string)(await client.AskAsync(HttpMethod.Post, Refresh))["token"]!;
        await client.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Get, client.Here, origin: ChatServer.School);
    }

    [Fact]
    public async Task A_refreshed_token_goes_on_where_the_first_one_ends()
    {
        await using var own = await ChatServer.StartAsync();
        using var chat = await ChatClient.GreetedAsync(own);
        var first = chat.Token;
        own.Time.Advance(TimeSpan.FromMinutes(15));
        var refreshed = await chat.AskAsync(HttpMethod.Post, Refresh);
        Assert.Equal((chat.Id, 1800), ((string?)refreshed["conversationId"], (int)refreshed["expires_in"]!));
        own.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(User(refreshed), Claim(first, "user"));
        await chat.RefusedAsync(HttpStatusCode.Forbidden, "TokenExpired", HttpMethod.Post, Refresh);
        await chat.RefusedAsync(HttpStatusCode.Forbidden, "TokenExpired", HttpMethod.Get, chat.Here);
        await chat.RefusedAsync(HttpStatusCode.Forbidden, "TokenExpired", HttpMethod.Get, chat.Here + "/activities");
        await chat.RefusedAsync(HttpStatusCode.Forbidden, "TokenExpired", HttpMethod.Post, chat.Here + "/activities", ChatClient.Json("""{"type":"message"}"""));
        await chat.RefusedAsync(HttpStatusCode.Forbidden, "TokenExpired", HttpMethod.Post, chat.Here + "/upload");
        await chat.RefusedAsync(HttpStatusCode.Forbidden, "TokenExpired", HttpMethod.Post, ChatClient.Path + "/conversations");
        chat.Token = (string)refreshed["token"]!;
        Assert.NotEmpty(await chat.PollAsync());
    }

    [Fact]
    public async Task Tokens_outlive_a_restart()
    {
        await using var own = await ChatServer.StartAsync();
        using var chat = await ChatClient.GreetedAsync(own);
        await chat.SayAsync("start");
        await own.RestartAsync();
        Assert.Contains("1 of 12", ChatClient.Texts(await chat.PollAsync()), StringComparison.Ordinal);
        await chat.SayAsync("love it");
        Assert.Contains("2 of 12", ChatClient.Texts(await chat.PollAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_signed_by_another_or_for_another_purpose_is_none()
    {
        await client.StartAsync();
        var parts = client.Token.Split('.');
        var unsigned = $"{Convert.ToBase64String("""{"alg":"none","typ":"JWT"}"""u8.ToArray()).TrimEnd('=')}.{parts[1]}.";
        var ticket = client.StreamUrl[(client.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 3)..];
        foreach (var wrong in (string[])["x", unsigned, $"{parts[0]}.{parts[1]}.{new string('A', 43)}", ticket])
            await client.RefusedAsync(HttpStatusCode.Unauthorized, "BadArgument", HttpMethod.Get, client.Here, credential: wrong);
    }

    [Fact]
    public async Task A_session_id_needs_nothing()
    {
        var session = await client.AskAsync(HttpMethod.Get, ChatClient.Path + "/session/getsessionid");
        Assert.NotEmpty((string)session["sessionId"]!);
    }

    private static string User(JsonNode given) => Claim((string)given["token"]!, "user");

    private static string Claim(string token, string name) => new JsonWebToken(token).GetClaim(name).Value;
}
