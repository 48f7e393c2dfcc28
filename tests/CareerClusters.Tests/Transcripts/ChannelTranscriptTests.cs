namespace CareerClusters.Tests.Transcripts;

/// <summary>
/// Each conversation in every channel. It goes as in the Emulator, word for word and button for button, but for the turns that stand in a file
/// named after the channel (<c>plan.directline.chat</c>): what differs by channel is written there, and nothing else differs.
/// </summary>
public sealed class ChannelTranscriptTests
{
    public static TheoryData<string, string> Conversations => [.. from name in Transcript.Names from channel in ChannelStyle.Others select (name, channel)];

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task Goes_otherwise_than_in_the_emulator_only_where_that_is_written(string name, string channel)
    {
        var transcript = Transcript.Read(name);
        var path = Transcript.PathOf($"{name}.{channel}");
        // When all are written anew, the one to compare with may not be yet.
        var everywhere = Transcript.Rewrites ? await transcript.HoldAsync(ChannelStyle.Written) : transcript.Turns;
        var here = await transcript.HoldAsync(new ChannelStyle(channel));
        Assert.Equal(everywhere.Count, here.Count);
        var differing = string.Concat(here.Select((turn, i) => turn == everywhere[i] ? "" : $"# turn {i + 1}\n{turn}"));
        if (!Transcript.Rewrites) Assert.Equal(File.Exists(path) ? Transcript.Read($"{name}.{channel}").Written : "", differing);
        else if (differing.Length == 0) File.Delete(path);
        else await File.WriteAllTextAsync(path, differing, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Each_file_of_a_channel_belongs_to_a_conversation() => Assert.All(
        Directory.GetFiles(Transcript.Folder, "*.*.chat").Select(f => Path.GetFileName(f).Split('.')),
        parts => Assert.True(Transcript.Names.Contains(parts[0]) && ChannelStyle.Others.Contains(parts[1])));
}
