using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

/// <summary>What is wrong in the vocabulary stops start-up with file, place and remedy.</summary>
public sealed class VocabularyFilesTests : IDisposable
{
    private static readonly string[] Names = ["cluster-words.en.yaml", "cluster-words.es.yaml", "spanish-names.csv", "sentence-words.yaml", "experience-words.yaml", "wish-words.yaml"];

    private readonly string folder = Directory.CreateTempSubdirectory("career-clusters-words-").FullName;

    public VocabularyFilesTests()
    {
        foreach (var name in Names) File.Copy(Path.Combine(RealCatalog.Folder, name), Path.Combine(folder, name));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Finds_nothing_wrong_with_the_repositorys_own()
    {
        var problems = new List<CatalogProblem>();
        var vocabulary = VocabularyFiles.Read(folder, problems);
        Assert.Empty(problems);
        Assert.Empty(VocabularyFiles.Strangers(vocabulary, RealCatalog.Catalog));
        foreach (var language in new[] { "en", "es" })
            Assert.All(RealCatalog.Catalog.Clusters, c => Assert.InRange(vocabulary.ClusterWords.Count(w => w.ClusterId == c.Id && w.Language == language), 100, 1000));
        Assert.True(vocabulary.ClusterWords.Count(w => w.Language == "es") > 1500);
    }

    [Theory]
    [InlineData("cluster-words.en.yaml", "agriculture:\n  sure: [dog, Dog]\n  hint: []\n", "line 2", "'dog' is there twice")]
    [InlineData("cluster-words.es.yaml", "agriculture:\n  sure: [perro]\n  maybe: []\n  hint: []\n", "line 3", "'maybe'")]
    [InlineData("cluster-words.es.yaml", "agriculture:\n  sure: [perro]\n", "line 2", "'hint'")]
    [InlineData("cluster-words.en.yaml", "agriculture:\n  sure: [\"!\"]\n  hint: []\n", "line 2", "A word or a phrase")]
    [InlineData("spanish-names.csv", "id,names\nagriculture,Campo\nagriculture,Campo\n", "line 3, column id", "there twice")]
    [InlineData("spanish-names.csv", "id,names\nagriculture,Campo;\n", "line 2, column names", "A name is empty")]
    [InlineData("spanish-names.csv", "code\n1\n", "header", "'id' is missing")]
    [InlineData("sentence-words.yaml", "languages: {en: [a]}\nnoise: []\nemoji: {}\nunwanted: {}\nlimits:\n  years_at_most: [under years]\n", "line 6", "needs one number")]
    [InlineData("sentence-words.yaml", "languages: {en: [a]}\nnoise: []\nemoji: {}\nunwanted: {}\nlimits:\n  distance: [far away]\n", "line 6", "'distance'")]
    [InlineData("sentence-words.yaml", "languages: {en: [a]}\nnoise: []\nemoji: {}\nunwanted: {within: [x]}\nlimits: {}\n", "line 4", "'within'")]
    [InlineData("experience-words.yaml", "past: [i took]\nliked: {during: [x]}\ndisliked: {}\npointing: []\nstatements: {}\n", "line 2", "'during'")]
    [InlineData("experience-words.yaml", "past: [\"!\"]\nliked: {}\ndisliked: {}\npointing: []\nstatements: {}\n", "line 1", "A word or a phrase")]
    [InlineData("wish-words.yaml", "after: [helper]\nthemes:\n  cars: {said: [cars], jobs: [car]}\n  autos: {said: [cars], jobs: [car]}\n", "line 4", "'cars' is said for something else")]
    [InlineData("wish-words.yaml", "after: [helper]\nthemes:\n  cars: {said: [cars], jobs: [auto body]}\n", "line 3", "'auto body' is not a single word")]
    [InlineData("wish-words.yaml", "after: []\nthemes:\n  cars: {said: [cars], words: [car]}\n", "line 3", "'words'")]
    public void Says_file_place_and_what_is_wrong(string file, string content, string place, string found)
    {
        File.WriteAllText(Path.Combine(folder, file), content);
        var problems = new List<CatalogProblem>();
        VocabularyFiles.Read(folder, problems);
        Assert.Contains(problems, p => p.File == file && p.Place.StartsWith(place, StringComparison.Ordinal) && p.Found.Contains(found, StringComparison.Ordinal));
        Assert.All(problems, p => Assert.NotEmpty(p.Remedy));
    }

    [Theory]
    [InlineData("cluster-words.en.yaml", "farming:\n  sure: [dog]\n  hint: []\n", "'farming'")]
    [InlineData("spanish-names.csv", "id,names\n99-9999.00,nadie\n", "'99-9999.00'")]
    public void Names_what_the_catalog_does_not_have(string file, string content, string found)
    {
        File.WriteAllText(Path.Combine(folder, file), content);
        var problems = new List<CatalogProblem>();
        Assert.Contains(VocabularyFiles.Strangers(VocabularyFiles.Read(folder, problems), RealCatalog.Catalog), p => p.File == file && p.Found.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public void Asks_for_a_missing_file()
    {
        foreach (var name in Names) File.Delete(Path.Combine(folder, name));
        var problems = new List<CatalogProblem>();
        VocabularyFiles.Read(folder, problems);
        Assert.Equal(Names.Order(), problems.Select(p => p.File).Distinct().Order());
    }
}
