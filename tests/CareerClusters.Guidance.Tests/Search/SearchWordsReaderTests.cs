using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Search;

public sealed class SearchWordsReaderTests
{
    [Fact]
    public void Reads_the_file_of_the_repository()
    {
        var read = SearchWordsReader.ReadFolder(RealCatalog.Folder);

        Assert.Empty(read.Problems);
        Assert.Contains("maybe", read.Words!.StopWords);
        Assert.Equal("veterinarian", read.Words.Rewrites["vet"]);
        Assert.Contains(read.Words.Questions, q => q.Kind == QuestionKind.RelatedJobs);
    }

    [Theory]
    [InlineData("stop_word: [a]", "line 1", "'stop_word' is not a key of this file.")]
    [InlineData("stop_words: a", "line 1", "Expected a list.")]
    [InlineData("same:\n  - [bike]", "line 2", "A group of words that mean the same has at least two.")]
    [InlineData("same:\n  - [bike, push bike]", "line 2", "'push bike' is not a single word.")]
    [InlineData("rewrites:\n  vet: ", "line 2", "A rewrite needs words on both sides.")]
    [InlineData("rewrites:\n  nail tech: a\n  nail-tech: b", "line 3", "'nail tech' is rewritten twice.")]
    [InlineData("questions:\n  price: [cost of *]", "line 2", "'price' is not a kind of question.")]
    [InlineData("questions:\n  pay: ['*']", "line 2", "A pattern needs a word that must be there.")]
    [InlineData("questions:\n  pay: ['(cost *']", "line 2", "'(cost' holds a character a pattern cannot have.")]
    [InlineData("questions:\n  pay: ['what|what| *']", "line 2", "'what|what|' has an empty choice.")]
    [InlineData("questions:\n  compare: [compare *]", "line 2", "A comparison needs two stars.")]
    [InlineData("questions:\n  pay: ['* or *']", "line 2", "A question is about one thing: one star at most.")]
    [InlineData("- a", "line 1", "The file does not hold keys.")]
    [InlineData("same: ]", "line 1", "This is not YAML.")]
    public void Says_where_and_what_is_wrong(string yaml, string place, string found)
    {
        var read = SearchWordsReader.Read(new StringReader(yaml));

        Assert.Null(read.Words);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((SearchWordsReader.FileName, place, found), (problem.File, problem.Place, problem.Found));
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Says_that_the_file_is_missing() =>
        Assert.Equal("The file is missing.", Assert.Single(SearchWordsReader.ReadFolder(Path.GetTempPath() + "no-such-folder").Problems).Found);
}
