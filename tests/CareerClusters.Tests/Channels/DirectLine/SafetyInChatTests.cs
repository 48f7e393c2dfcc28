using System.Text.Json.Nodes;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>A cry for help is answered to those who are there, and nothing of it stays.</summary>
public sealed class SafetyInChatTests(ChatServer server) : IClassFixture<ChatServer>
{
    private const string Marker = "xylophone";
    private const string Cry = "i want to kill myself " + Marker;

    [Fact]
    public async Task It_is_shown_on_the_open_socket_and_leaves_empty_entries_with_the_same_ids()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("start");
        await chat.ReconnectAsync("5");
        var socket = await chat.ListenAsync();
        var id = await chat.SayAsync(Cry, "k");
        var heard = await ChatClient.HearAsync(socket, 2);
        Assert.Equal((id, Cry, "k"), ((string?)heard[0]["id"], (string?)heard[0]["text"], (string?)heard[0]["channelData"]?["clientActivityID"]));
        Assert.Contains("988", (string?)heard[1]["text"], StringComparison.Ordinal);

        await chat.ReconnectAsync("0");
        var replayed = await ChatClient.HearAsync(await chat.ListenAsync(), 7);
        foreach (var (live, later, role) in (IEnumerable<(JsonNode, JsonNode, string)>)[(heard[0], replayed[5], "user"), (heard[1], replayed[6], "bot")])
        {
            Assert.Equal((string?)live["id"], (string?)later["id"]);
            Assert.Equal((string?)live["timestamp"], (string?)later["timestamp"]);
            Assert.Equal(ChatClient.Sequence(live), ChatClient.Sequence(later));
            Assert.Equal(("event", role), ((string?)later["type"], (string?)later["from"]?["role"]));
            Assert.DoesNotContain(later.AsObject(), f => f.Key is "text" or "attachments" or "suggestedActions" or "value" or "replyToId");
        }

        Assert.Contains("1 of 12", (string?)replayed[4]["text"], StringComparison.Ordinal);
        Assert.Empty(server.Folder.FilesWith(Marker));
        Assert.Empty(server.Folder.FilesWith("call or text 988"));
        Assert.DoesNotContain(Marker, server.Log.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_client_without_a_socket_reads_it_once()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        var watermark = (string)(await chat.ReadAsync())["watermark"]!;
        await chat.SayAsync(Cry);
        var read = await chat.ReadAsync(watermark);
        Assert.Contains("988", ChatClient.Texts(read["activities"]!.AsArray().Select(a => a!)), StringComparison.Ordinal);
        Assert.DoesNotContain("988", ChatClient.Texts(await chat.PollAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i want to kill\\u0001myself " + Marker)]
    [InlineData("my dad 555 123 4567 hits me " + Marker)]
    [InlineData("I WANT  TO\\nKILL MYSELF " + Marker)]
    public async Task Tricks_of_writing_leave_no_trace_either(string text)
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.AskAsync(HttpMethod.Post, chat.Here + "/activities", JsonNode.Parse($$"""{"type":"message","text":"{{text}}"}"""));
        Assert.Empty(server.Folder.FilesWith(Marker));
        var said = await chat.PollAsync();
        Assert.Equal(["event", "event"], said[2..].Select(a => (string?)a["type"]));
    }

    [Fact]
    public async Task What_follows_at_once_is_not_kept_until_the_person_says_they_are_safe()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("start");
        await chat.ReconnectAsync("5");
        var socket = await chat.ListenAsync();
        // Sent before the first is answered, as people in need write.
        var first = chat.SayAsync(Cry);
        var frame = (await ChatClient.FrameAsync(socket))!["activities"]!.AsArray();
        await Task.WhenAll(first, chat.SayAsync("nobody " + Marker));
        await ChatClient.HearAsync(socket, 4 - frame.Count);
        await chat.SayAsync("i'm safe");
        Assert.Contains("1 of 12", ChatClient.Texts(await ChatClient.HearAsync(socket, 3)), StringComparison.Ordinal);
        await chat.SayAsync("love it");
        Assert.Equal(["event", "event", "event", "event", "event", "event", "event", "message", "message"], (await chat.PollAsync())[5..].Select(a => (string?)a["type"]));
        Assert.Empty(server.Folder.FilesWith(Marker));
    }

    [Fact]
    public async Task After_a_restart_nobody_sees_it()
    {
        await using var own = await ChatServer.StartAsync();
        using var chat = await ChatClient.GreetedAsync(own);
        await chat.SayAsync(Cry);
        await own.RestartAsync();
        Assert.Equal(["message", "message", "event", "event"], (await chat.PollAsync()).Select(a => (string?)a["type"]));
        Assert.DoesNotContain((await chat.ReadAsync("2"))["activities"]!.AsArray(), a => a!["text"] is not null);
    }

    [Fact]
    public async Task Deleting_a_persons_data_deletes_their_chat_and_what_is_at_hand_of_it()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("i like marimbas");
        Assert.NotEmpty(server.Folder.FilesWith("marimbas"));
        await chat.SayAsync("delete my data");
        await chat.SayAsync("yes");
        var left = await chat.PollAsync();
        Assert.DoesNotContain("marimbas", ChatClient.Texts(left), StringComparison.Ordinal);
        Assert.NotEmpty(ChatClient.Texts(left));
        Assert.Empty(server.Folder.FilesWith("marimbas"));
        await chat.SayAsync("hi");
        Assert.True((await chat.PollAsync()).Count > left.Count);
    }
}
