using System.Text.Json;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Scorecard;

namespace CareerClusters.Tests.Commands;

public sealed class ScorecardCommandTests
{
    private static readonly ContentFolders Folders = ContentFolders.Find();

    [Fact]
    public void Prints_split_seed_counts_goals_and_writes_the_same_numbers()
    {
        var (file, output) = (Path.GetTempFileName(), new StringWriter());
        try
        {
            Assert.Equal(0, ScorecardCommand.Run([new Made()], Folders, wanted: "made", file, seed: 7, output));
            var printed = output.ToString();
            foreach (var part in new[] { "(made) Made up. Seed 7.", "Split in two.", "things: 1,234", "at least 95%", "at most 2 ms", "not measured" })
                Assert.Contains(part, printed, StringComparison.Ordinal);
            var rows = JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("parts")[0].GetProperty("measurements");
            Assert.Equal(["true", "false", "null"], rows.EnumerateArray().Select(r => r.GetProperty("met").GetRawText()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Says_which_parts_there_are_when_it_does_not_know_one()
    {
        var stopped = Assert.Throws<StartUpException>(() => ScorecardCommand.Run([new Made()], Folders, wanted: "made,zz", null, seed: 1, new StringWriter()));
        Assert.Contains("'zz'", stopped.Message, StringComparison.Ordinal);
        Assert.Contains("made", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_every_part_an_id_of_its_own()
    {
        var ids = ScorecardCommand.Parts(Folders).Select(p => p.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    private sealed class Made : IScorecardPart
    {
        public string Id => "made";

        public ScorecardResult Measure(CareerGuidance guidance, int seed) => new()
        {
            Part = Id,
            Name = "Made up",
            Seed = seed,
            Split = "Split in two.",
            Counts = [new Count("things", 1234)],
            Measurements =
            [
                new Measurement("right", 96.5, "%", Goal.AtLeast(95)), new Measurement("slow", 3, "ms", Goal.AtMost(2)), Measurement.Share("none", 0, 0),
            ],
        };
    }
}
