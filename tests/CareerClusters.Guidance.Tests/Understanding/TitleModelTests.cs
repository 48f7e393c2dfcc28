using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Scorecard;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

public sealed class TitleModelTests
{
    private static readonly TitleModel Model = RealCatalog.Catalog.Content.TitleModel!;
    private static readonly TextUnderstanding Texts = new CareerGuidance(RealCatalog.Catalog, RealCatalog.Words).Texts;

    [Fact]
    public void The_same_names_and_seed_give_the_same_file()
    {
        using var folder = new TemporaryFolder();
        var few = Few(RealCatalog.Catalog);

        Assert.True(TitleModelFile.Write(folder.Path, few, TitleModelTraining.Train(few)));
        Assert.False(TitleModelFile.Write(folder.Path, few, TitleModelTraining.Train(few)));
        Assert.True(TitleModelFile.Write(folder.Path, few, TitleModelTraining.Train(few, seed: 1)));
    }

    [Fact]
    public void The_file_of_the_catalog_was_trained_on_the_names_there_are()
    {
        var known = File.ReadLines(Path.Combine(RealCatalog.Folder, TitleModelFile.Name)).Skip(1)
            .Where(l => l.StartsWith("w ", StringComparison.Ordinal)).Select(l => l[2..l.LastIndexOf(',')]).ToHashSet();
        var words = RealCatalog.Catalog.Occupations.Select(o => o.Title).Concat(RealCatalog.Catalog.Content.Titles.Select(t => t.Title))
            .SelectMany(t => Words.Split(t).Select(Words.Singular)).Distinct().ToList();

        // A weight may round to zero; a word that is new since the training has none at all.
        Assert.InRange(words.Count(known.Contains), words.Count * 0.99, words.Count);
    }

    [Fact]
    public void Measures_with_weights_that_never_saw_what_is_held_out()
    {
        Assert.Null(new HeldOutTitles(RealCatalog.Catalog, seed: 1).Remaining.Content.TitleModel);
    }

    [Theory]
    [InlineData("Family Therapist", "healthcare-human-services")]
    [InlineData("Director of Nursing", "healthcare-human-services")]
    [InlineData("Duct Maker", "advanced-manufacturing", "construction")]
    [InlineData("School Psychologist", "education", "healthcare-human-services")]
    public void Titles_count_with_their_small_words(string title, params string[] clusters)
    {
        var understood = Texts.Read(title);

        Assert.True(understood.IsUnderstood);
        Assert.Contains(understood.Clusters[0].Cluster.Id, clusters);
    }

    [Fact]
    public void A_sentence_is_not_taken_for_a_title()
    {
        Assert.Equal("digital-technology", Texts.Read("finding security holes before hackers do").Clusters[0].Cluster.Id);
    }

    [Fact]
    public void Knows_nothing_but_where_clusters_start_of_words_no_title_has()
    {
        Assert.Null(Model.Steps("w zzyzx"));
        Assert.NotNull(Model.Steps("w nurse"));
    }

    /// <summary>One name in forty: trained in no time.</summary>
    private static CareerCatalog Few(CareerCatalog catalog) =>
        new(catalog.Content with { Titles = [.. catalog.Content.Titles.Where((_, i) => i % 40 == 0)], TitleModel = null });

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("titles-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
