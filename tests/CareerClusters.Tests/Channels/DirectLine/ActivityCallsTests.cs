using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace CareerClusters.Tests.Channels.DirectLine;

public sealed class ActivityCallsTests(ChatServer server) : IClassFixture<ChatServer>, IAsyncLifetime
{
    private ChatClient chat = null!;

    private string Activities => chat.Here + "/activities";

    private string Upload => chat.Here + "/upload?userId=dl_victim";

    public async ValueTask InitializeAsync() => chat = await ChatClient.GreetedAsync(server);

    public ValueTask DisposeAsync()
    {
        chat.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("", "BadArgument")]
    [InlineData("null", "BadArgument")]
    [InlineData("[]", "BadArgument")]
    [InlineData("{", "BadArgument")]
    [InlineData("{}", "MissingProperty")]
    [InlineData("""{"text":"hi"}""", "MissingProperty")]
    [InlineData("""{"type":""}""", "MissingProperty")]
    [InlineData("""{"type":7}""", "MissingProperty")]
    [InlineData("""{"type":"conversationUpdate"}""", "BadArgument")]
    [InlineData("""{"type":"endOfConversation"}""", "BadArgument")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""", "BadArgument")]
    [InlineData("""{"type":"message","text":"a","text":"b"}""", "BadArgument")]
    [InlineData("""{"type":"message","text":"\ud83d"}""", "BadArgument")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""", "BadArgument")]
    public async Task What_is_no_activity_is_refused(string body, string code) =>
        await chat.RefusedAsync(HttpStatusCode.BadRequest, code, HttpMethod.Post, Activities, ChatClient.Json(body));

    [Fact]
    public async Task Bytes_that_are_no_text_and_depth_without_end_are_refused()
    {
        byte[] wrong = [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        var body = new ByteArrayContent(wrong) { Headers = { ContentType = new("application/json") } };
        await chat.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Post, Activities, body);
        var deep = $$"""{"type":"message","value":{{new string('[', 5000)}}{{new string(']', 5000)}}}""";
        await chat.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Post, Activities, ChatClient.Json(deep));
        Assert.Equal(ChatClient.Greeting, (await chat.PollAsync()).Count);
    }

    [Fact]
    public async Task Another_content_type_is_refused() =>
        await chat.RefusedAsync(HttpStatusCode.UnsupportedMediaType, "BadArgument", HttpMethod.Post, Activities, new StringContent("""{"type":"message"}""", Encoding.UTF8, "text/plain"));

    [Fact]
    public async Task Odd_but_whole_activities_are_taken()
    {
        foreach (var odd in (string[])[
            """{"type":"message"}""", """{"type":"message","text":null,"channelData":"x","value":[1,null],"from":7,"entities":"x","attachments":{}}""",
            """{"type":"event","name":"webchat/join","value":{"language":"en-US"}}""", """{"type":"message","text":7}""",
            """{"type":"message","text":"hi","channelData":{"clientActivityID":7,"postBack":"yes"},"locale":{},"localTimestamp":"never"}"""])
            await chat.AskAsync(HttpMethod.Post, Activities, JsonNode.Parse(odd));
    }

    [Theory]
    [InlineData("dark", "dark")]
    [InlineData("light", "light")]
    [InlineData("<script>", null)]
    public async Task Whether_the_page_is_dark_is_taken_over_and_nothing_else(string scheme, string? kept)
    {
        await chat.AskAsync(HttpMethod.Post, Activities, new JsonObject { ["type"] = "message", ["text"] = "hi", ["channelData"] = new JsonObject { ["scheme"] = scheme, ["other"] = "x" } });
        var data = (await chat.PollAsync()).Last(a => (string?)a["from"]?["role"] == "user")["channelData"]!;
        Assert.Equal((kept, null), ((string?)data["scheme"], (string?)data["other"]));
    }

    [Fact]
    public async Task A_message_sent_again_counts_once_and_brings_nothing_new()
    {
        var first = await chat.SayAsync("start", "k1");
        await chat.SayAsync("love it", "k2");
        var before = await chat.PollAsync();
        Assert.Equal(first, await chat.SayAsync("start", "k1"));
        await chat.SayAsync("love it", "k2");
        Assert.Equal(before.Count, (await chat.PollAsync()).Count);
        await chat.SayAsync("my data");
        Assert.Contains("Rated statements: 1.", ChatClient.Texts(await chat.PollAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_at_once_are_each_answered_after_their_echo()
    {
        await chat.SayAsync("start");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chat.SayAsync("love it")));
        var said = (await chat.PollAsync())[5..];
        Assert.Equal(Enumerable.Repeat((string[])["user", "bot"], 5).SelectMany(r => r), said.Select(a => (string?)a["from"]?["role"]));
        Assert.Equal(["2 of 12", "3 of 12", "4 of 12", "5 of 12", "6 of 12"], said.Where((_, i) => i % 2 == 1).Select(a => ((string)a["text"]!)[..7]));
    }

    [Fact]
    public async Task Script_in_any_field_is_passed_on_as_text_only()
    {
        const string Script = "<script>alert(1)</script>";
        var body = new JsonObject { ["type"] = "message", ["text"] = Script, ["textFormat"] = "xml", ["name"] = Script, ["locale"] = Script, ["value"] = new JsonObject { [Script] = Script }, ["channelData"] = new JsonObject { ["clientActivityID"] = Script } };
        using var answer = await chat.SendAsync(HttpMethod.Post, Activities, ChatClient.Json(body.ToJsonString()));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        using var read = await chat.SendAsync(HttpMethod.Get, Activities);
        Assert.Equal("application/json", read.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("<script", await read.Content.ReadAsStringAsync(ChatServer.Token), StringComparison.OrdinalIgnoreCase);
        var echo = (await chat.PollAsync())[2];
        Assert.Equal((Script, "plain"), ((string?)echo["text"], (string?)echo["textFormat"]));
    }

    [Fact]
    public async Task Files_are_answered_kindly_and_nothing_of_them_is_kept()
    {
        using var body = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","text":"","channelData":{"clientActivityID":"up"},"attachments":[{"name":"vibraphone.png","contentUrl":"blob:vibraphone"}]}""", Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("vibraphone")), "file", "vibraphone.png" },
        };
        using var answer = await chat.SendAsync(HttpMethod.Post, Upload, body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var said = await chat.PollAsync();
        Assert.Equal((string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync(ChatServer.Token))!["id"], (string?)said[2]["id"]);
        Assert.Equal("up", (string?)said[2]["channelData"]?["clientActivityID"]);
        Assert.Contains("file", (string?)said[3]["text"], StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Folder.FilesWith("vibraphone"));
    }

    [Fact]
    public async Task A_file_without_an_activity_is_answered_too()
    {
        using var raw = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("image/png") } };
        using var answer = await chat.SendAsync(HttpMethod.Post, Upload, raw);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("file", (string?)(await chat.PollAsync())[3]["text"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Files_over_the_limit_are_refused_one_by_one_and_all_together()
    {
        var half = new byte[(4096 * 1024 / 2) + 1];
        using var two = new MultipartFormDataContent { { new ByteArrayContent(half), "file", "a" }, { new ByteArrayContent(half), "file", "b" } };
        await chat.RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", HttpMethod.Post, Upload, two);
        using var many = new MultipartFormDataContent();
        for (var i = 0; i < 25; i++) many.Add(new ByteArrayContent([1]), "file", $"f{i}");
        await chat.RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", HttpMethod.Post, Upload, many);
        using var raw = new ByteArrayContent(new byte[(4096 * 1024) + 1]) { Headers = { ContentType = new("image/png") } };
        await chat.RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", HttpMethod.Post, Upload, raw);
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n{}")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\nnone\r\n--b--")]
    [InlineData("no part at all")]
    public async Task A_broken_upload_is_refused(string body)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        await chat.RefusedAsync(HttpStatusCode.BadRequest, "BadArgument", HttpMethod.Post, Upload, content);
    }

    [Fact]
    public async Task A_storage_that_fails_is_answered_so_that_a_page_can_read_it()
    {
        await using var own = await ChatServer.StartAsync();
        using var mine = await ChatClient.GreetedAsync(own);
        await own.ExecuteAsync("ALTER TABLE chat_entries RENAME TO away");
        await mine.RefusedAsync(HttpStatusCode.InternalServerError, "ServiceError", HttpMethod.Post, mine.Here + "/activities", ChatClient.Json(ChatClient.Message("glockenspiel").ToJsonString()), origin: ChatServer.School);
        Assert.Contains("A call of the web chat failed with SqliteException", own.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("glockenspiel", own.Log.ToString(), StringComparison.Ordinal);
        await own.ExecuteAsync("ALTER TABLE away RENAME TO chat_entries");
        await mine.SayAsync("start");
    }

    [Theory]
    [InlineData("GET", "/tokens/generate")]
    [InlineData("DELETE", "/conversations")]
    [InlineData("PUT", "/conversations/x/activities")]
    public async Task Other_methods_are_not_allowed(string method, string path)
    {
        using var answer = await chat.SendAsync(new HttpMethod(method), ChatClient.Path + path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
