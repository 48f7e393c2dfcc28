using System.Text.Json;

namespace CareerClusters.Tests.Commands;

public sealed class ScorecardRunTests
{
    private static readonly ContentFolders Folders = ContentFolders.Find();

    private static readonly ScorecardRun Run = JsonSerializer.Deserialize<ScorecardRun>(
        File.ReadAllText(Path.Combine(Folders.Root, ScorecardCommand.Folder, "scorecard.json")), ScorecardCommand.Json)!;

    [Fact]
    public void The_last_run_holds_every_part_with_split_seed_and_counts()
    {
        Assert.Equal(["a", "b", "c", "d", "e", "f"], Run.Parts.Select(p => p.Part));
        Assert.All(Run.Parts, p => Assert.True(p.Seed != 0 && p.Split.Length > 0 && p.Counts.Count > 0 && p.Measurements.Count > 0));
        Assert.Equal(12, Run.Catalog.Length);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("scorecard/README.md")]
    public void Its_table_is_what_the_readme_shows(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folders.Root, file));

        Assert.Contains(file, ScorecardRun.TableFiles);
        Assert.Contains(Run.Table(), text, StringComparison.Ordinal);
        Assert.Equal(text, Run.PutInto(text));
    }

    [Fact]
    public void Another_catalog_has_another_fingerprint()
    {
        var folder = Directory.CreateTempSubdirectory("catalog-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "one.csv"), "a");
            var before = ScorecardRun.Fingerprint(folder);
            File.WriteAllText(Path.Combine(folder, "one.csv"), "b");

            Assert.NotEqual(before, ScorecardRun.Fingerprint(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
