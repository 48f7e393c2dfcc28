using CareerClusters.Tests.Dialogs;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>A job posting is answered to those who are there, and its words stay in no log.</summary>
public sealed class PostingInChatTests(ChatServer server) : IClassFixture<ChatServer>
{
    [Fact]
    public async Task The_log_keeps_an_empty_entry_in_its_place_and_the_bots_own_words()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        var watermark = (string)(await chat.ReadAsync())["watermark"]!;
        await chat.SayAsync(PostingDialogTests.Posting);
        Assert.Contains("Place: Zanzithorpe, OH", ChatClient.Texts((await chat.ReadAsync(watermark))["activities"]!.AsArray().Select(a => a!)), StringComparison.Ordinal);
        var later = ChatClient.Texts(await chat.PollAsync());
        Assert.Contains("This is a job for Welders", later, StringComparison.Ordinal);
        Assert.All(PostingDialogTests.Markers, marker => Assert.DoesNotContain(marker, later, StringComparison.Ordinal));
        Assert.All(PostingDialogTests.Markers, marker => Assert.Empty(server.Folder.FilesWith(marker)));
    }

    [Fact]
    public async Task A_line_too_short_to_be_told_by_its_words_is_not_kept_where_a_posting_was_asked_for()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        await chat.SayAsync("job posting");
        await chat.SayAsync("welder, Quagmirebell, Zanzithorpe");
        Assert.All(PostingDialogTests.Markers, marker => Assert.Empty(server.Folder.FilesWith(marker)));
    }
}
