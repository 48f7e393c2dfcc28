namespace CareerClusters.Tests.Transcripts;

/// <summary>Each conversation with the program ended and started anew after every single turn: it goes as written, from wherever it stands.</summary>
public sealed class RestartTranscriptTests
{
    /// <summary>That somebody may be in danger is written nowhere: after a restart it is forgotten on purpose.</summary>
    private const string Unwritten = "safety";

    public static TheoryData<string> Names => [.. Transcript.Names.Where(n => n != Unwritten)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_conversation_goes_as_written_whenever_the_program_ends(string name)
    {
        var transcript = Transcript.Read(name);
        Assert.Equal(transcript.Turns, await transcript.HoldAsync(ChannelStyle.Written, restarts: true));
    }
}
