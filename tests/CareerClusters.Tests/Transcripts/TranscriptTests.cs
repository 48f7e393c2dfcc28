namespace CareerClusters.Tests.Transcripts;

/// <summary>Whole conversations through the real container.</summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Names => [.. Transcript.Names];

    [Fact]
    public void There_are_at_least_ten_conversations() => Assert.True(Names.Count >= 10);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_conversation_goes_as_written(string name)
    {
        var transcript = Transcript.Read(name);
        var held = transcript.Comments + string.Concat(await transcript.HoldAsync(ChannelStyle.Written));
        if (Transcript.Rewrites) await File.WriteAllTextAsync(Transcript.PathOf(name), held, TestContext.Current.CancellationToken);
        else Assert.Equal(transcript.Written, held);
    }
}
