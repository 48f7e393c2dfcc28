using CareerClusters.Bot.Safety;

namespace CareerClusters.Tests.Bot.Safety;

public sealed class SafetyFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("career-clusters-safety-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("# *")]
    [InlineData("just so")]
    public void A_phrase_that_fits_every_message_stops_start_up(string phrase) =>
        Assert.Contains("every message would fit", Assert.Single(Read(phrase).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_phrase_with_a_word_is_read() => Assert.Equal("self-harm", Read("want to die").Signals!.Find("i want to die")?.Kind);

    [Theory]
    [InlineData("the cat ran", true)]
    [InlineData("the dog ran", true)]
    [InlineData("the bird ran", false)]
    public void A_group_stands_for_each_of_its_words(string text, bool isFound) => Assert.Equal(isFound, Read("<animal> ran").Signals!.Find(text) is not null);

    [Fact]
    public void A_group_that_is_not_there_stops_start_up() =>
        Assert.Contains("a group that is not there", Assert.Single(Read("<plant> ran").Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Without_the_file_there_are_no_signals()
    {
        var (signals, problems) = SafetyFile.Read(Path.Combine(folder, "absent"));
        Assert.Null(signals);
        Assert.Contains("safety check", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    private (SafetySignals? Signals, IReadOnlyList<Guidance.Catalog.CatalogProblem> Problems) Read(string phrase)
    {
        File.WriteAllText(Path.Combine(folder, SafetyFile.FileName), $$"""
            groups: {animal: cat/dog}
            signals:
              self-harm:
                en: ["{{phrase}}"]
            contacts:
              - kinds: [self-harm]
                text: {en: "Call."}
                source: "Source"
                checked: 2026-11-22
            """);
        return SafetyFile.Read(folder);
    }
}
