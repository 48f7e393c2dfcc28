using System.Text.RegularExpressions;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>A resume code is shown to those who are there, once, and is in no log, neither where it is made nor where it is typed.</summary>
public sealed partial class ResumeCodeInChatTests(ChatServer server) : IClassFixture<ChatServer>
{
    [Fact]
    public async Task It_is_shown_on_the_open_socket_and_a_page_that_comes_back_is_told_how_to_get_a_new_one()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("start");
        await chat.SayAsync("love it");
        var code = await MakeAsync(chat);

        var later = ChatClient.Texts(await chat.PollAsync());
        Assert.DoesNotContain(code, later, StringComparison.Ordinal);
        Assert.Contains("Say \"code\" to get a new one.", later, StringComparison.Ordinal);
        Assert.Empty(server.Folder.FilesWith(code));
        Assert.DoesNotContain(code, server.Log.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Typed_in_another_chat_it_brings_the_answers_and_stays_in_no_log()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("start");
        await chat.SayAsync("love it");
        var code = await MakeAsync(chat);

        using var phone = await ChatClient.GreetedAsync(server);
        await phone.SayAsync("My code: " + code);
        await phone.SayAsync("my data");
        var said = await phone.PollAsync();
        Assert.Contains("It worked.", ChatClient.Texts(said), StringComparison.Ordinal);
        Assert.Contains("Rated statements: 1.", ChatClient.Texts(said), StringComparison.Ordinal);
        Assert.DoesNotContain(code, ChatClient.Texts(said), StringComparison.Ordinal);
        Assert.Empty(server.Folder.FilesWith(code));
    }

    [Fact]
    public async Task A_client_that_sends_it_again_is_answered_alike_and_moved_once()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("start");
        await chat.SayAsync("love it");
        var code = await MakeAsync(chat);
        using var phone = await ChatClient.GreetedAsync(server);
        var first = await phone.SayAsync(code, "same");
        var count = (await phone.PollAsync()).Count;
        Assert.Equal(first, await phone.SayAsync(code, "same"));
        Assert.Equal(count, (await phone.PollAsync()).Count);
    }

    private static async Task<string> MakeAsync(ChatClient chat)
    {
        var watermark = (string)(await chat.ReadAsync())["watermark"]!;
        await chat.SayAsync("code");
        var shown = ChatClient.Texts((await chat.ReadAsync(watermark))["activities"]!.AsArray().Select(a => a!));
        return Shown().Match(shown) is { Success: true } code ? code.Groups[1].Value : throw new InvalidOperationException("No code was shown: " + shown);
    }

    [GeneratedRegex("Your code: ([a-z]+ [a-z]+ [a-z]+ [0-9]{4})")]
    private static partial Regex Shown();
}
