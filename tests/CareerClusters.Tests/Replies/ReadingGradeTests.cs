namespace CareerClusters.Tests.Replies;

public sealed class ReadingGradeTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("make", 1)]
    [InlineData("makes", 1)]
    [InlineData("worked", 1)]
    [InlineData("you", 1)]
    [InlineData("you'd", 1)]
    [InlineData("the", 1)]
    [InlineData("table", 2)]
    [InlineData("people", 2)]
    [InlineData("wanted", 2)]
    [InlineData("places", 2)]
    [InlineData("cluster", 2)]
    [InlineData("create", 2)]
    [InlineData("career", 2)]
    [InlineData("statement", 3)]
    [InlineData("counselor", 3)]
    [InlineData("internship", 3)]
    [InlineData("education", 4)]
    public void Counts_syllables(string word, int syllables) => Assert.Equal(syllables, ReadingGrade.Syllables(word));

    [Fact]
    public void Plain_words_read_easier_than_long_ones()
    {
        Assert.InRange(ReadingGrade.Of("The cat sat on the mat. It saw a dog."), -2, 2);
        Assert.InRange(ReadingGrade.Of("People who like one job in a cluster often like others in it too."), 4, 8);
        Assert.True(ReadingGrade.Of("Organizational effectiveness necessitates interdisciplinary communication capabilities.") > 20);
    }

    [Fact]
    public void A_list_is_read_line_by_line() =>
        Assert.Equal(ReadingGrade.Of("Do this first. Then do that."), ReadingGrade.Of("1. Do this first\n2. Then do that"), 6);

    [Fact]
    public void A_title_ends_no_sentence() => Assert.True(ReadingGrade.Of("Ask Ms. Ortiz about the class you want to take.") > 2);
}
