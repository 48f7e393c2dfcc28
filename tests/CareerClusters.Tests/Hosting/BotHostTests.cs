using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CareerClusters.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Tests.Hosting;

/// <summary>The real program behind a real server on this computer, spoken to over HTTP as the Emulator does.</summary>
public sealed class BotHostTests : IAsyncLifetime
{
    private readonly StorageFolder folder = new();
    private readonly LogLines log = new();
    private readonly ConcurrentQueue<(string Path, JsonNode Activity)> taken = new();
    private readonly WebApplication app;
    private readonly WebApplication channel;
    private HttpClient client = null!;
    private HttpStatusCode channelAnswers = HttpStatusCode.OK;
    private int sent;

    public BotHostTests()
    {
        app = BotHost.Build([], ContentFolders.Find(), TestBot.Content.Value, builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Storage:Path", folder.Path), new("Urls", "http://127.0.0.1:0"), new("Interests:FastestAnswerMilliseconds", "0")]);
            builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
            builder.Logging.AddFilter((_, _) => true);
        });
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        channel = builder.Build();
        channel.Run(async context =>
        {
            taken.Enqueue((context.Request.Path, (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!));
            context.Response.StatusCode = (int)channelAnswers;
            await context.Response.WriteAsync("""{"id":"r"}""", context.RequestAborted);
        });
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(Token);
        await channel.StartAsync(Token);
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await channel.DisposeAsync();
        log.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Holds_a_conversation_with_replies_in_the_answer()
    {
        Assert.Contains("career guide bot", await JoinAsync(), StringComparison.Ordinal);
        Assert.Contains("1 of 12", await AskAsync("start"), StringComparison.Ordinal);
        for (var i = 2; i <= 12; i++) Assert.Contains($"{i} of 12", await AskAsync(i % 3 == 0 ? "love it" : "not for me"), StringComparison.Ordinal);
        var matches = await AskAsync("like it");
        Assert.Contains("sketch", matches, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1 of 12", await AskAsync("start over") + await AskAsync("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_a_conversation_with_replies_to_the_service_url()
    {
        await PostToChannelAsync("conversationUpdate", null);
        await PostToChannelAsync("message", "start");
        await PostToChannelAsync("message", "love it");
        Assert.All(taken, t => Assert.StartsWith("/below/v3/conversations/talk-1/activities", t.Path, StringComparison.Ordinal));
        var last = taken.Last().Activity;
        Assert.Contains("2 of 12", (string?)last["text"], StringComparison.Ordinal);
        Assert.Equal(("bot", "user-1", "talk-1"), ((string?)last["from"]?["id"], (string?)last["recipient"]?["id"], (string?)last["conversation"]?["id"]));
        Assert.Equal("love it", (string?)last["suggestedActions"]?["actions"]?.AsArray().Select(a => (string?)a?["title"]).First(t => t == "Love it"), ignoreCase: true);
    }

    [Fact]
    public async Task Replies_a_channel_refuses_come_with_the_next_message()
    {
        await PostToChannelAsync("conversationUpdate", null);
        await PostToChannelAsync("message", "start");
        channelAnswers = HttpStatusCode.BadRequest;
        await PostToChannelAsync("message", "love it");
        channelAnswers = HttpStatusCode.OK;
        taken.Clear();
        await PostToChannelAsync("message", "hate it");
        Assert.StartsWith("2 of 12", (string?)Assert.Single(taken).Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_fails_says_so_stores_nothing_and_the_next_message_works()
    {
        await JoinAsync();
        await AskAsync("start");
        await ExecuteAsync("ALTER TABLE documents RENAME TO away");
        Assert.Equal("Something went wrong on my side, sorry. Your earlier answers are safe. Please send that again.", await AskAsync("zanzibar"));
        await ExecuteAsync("ALTER TABLE away RENAME TO documents");
        Assert.Contains("2 of 12", await AskAsync("love it"), StringComparison.Ordinal);
        Assert.Contains("A turn failed with SqliteException", log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("zanzibar", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_is_logged_at_any_level()
    {
        await JoinAsync();
        await AskAsync("i like zanzibars");
        await PostToChannelAsync("message", "zanzibar");
        using var broken = await client.PostAsync("/api/messages", new StringContent("""{"type":"message","text":"zanzibar" """, Encoding.UTF8, "application/json"), Token);
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
        Assert.DoesNotContain("zanzibar", log.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("""{"deliveryMode":"expectReplies"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","from":7}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","text":"\ud83d"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","serviceUrl":"http://10.0.0.1/"}""", HttpStatusCode.Forbidden)]
    [InlineData("""{"type":"message","serviceUrl":"ftp://localhost/"}""", HttpStatusCode.Forbidden)]
    public async Task Refuses_what_is_no_activity_for_it(string body, HttpStatusCode status)
    {
        using var answer = await client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"), Token);
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","text":null,"from":null,"recipient":null,"conversation":null}""")]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","text":"hi","value":{"d":"\ud83d","s":"x","t":1,"c":"y"},"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","text":"hi","value":[1,2],"channelData":"x","entities":[{"type":"mention"},{"type":"mention","mentioned":7}],"conversation":{"id":"c"}}""")]
    public async Task Odd_activities_do_not_break_the_program(string body)
    {
        using var answer = await client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"), Token);
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest]);
    }

    [Fact]
    public async Task Is_ready_and_has_a_start_page()
    {
        Assert.Equal("""{"status":"ready"}""", await client.GetStringAsync("/health", Token));
        Assert.Contains("/chat.js\"", await client.GetStringAsync("/", Token), StringComparison.Ordinal);
        using var got = await client.GetAsync("/api/messages", Token);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, got.StatusCode);
        using var nowhere = await client.GetAsync("/nowhere", Token);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    private async Task<string> AskAsync(string text)
    {
        var activity = WireActivity.Message($"a{++sent}", text);
        using var answer = await client.PostAsJsonAsync("/api/messages", activity, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WireActivity.TextOf(await answer.Content.ReadAsStringAsync(Token));
    }

    private async Task<string> JoinAsync()
    {
        using var answer = await client.PostAsJsonAsync("/api/messages", WireActivity.Joined($"a{++sent}"), Token);
        return WireActivity.TextOf(await answer.Content.ReadAsStringAsync(Token));
    }

    private async Task PostToChannelAsync(string type, string? text)
    {
        var activity = type == "message" ? WireActivity.Message($"a{++sent}", text!) : WireActivity.Joined($"a{++sent}");
        activity.Remove("deliveryMode");
        activity["serviceUrl"] = channel.Urls.Single() + "/below/";
        using var answer = await client.PostAsJsonAsync("/api/messages", activity, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await app.Services.GetRequiredService<SqliteDatabase>().ConnectAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Token);
    }
}
