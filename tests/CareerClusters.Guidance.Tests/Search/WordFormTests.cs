namespace CareerClusters.Guidance.Tests.Search;

/// <summary>Through names that differ only in the form of a word.</summary>
public sealed class WordFormTests
{
    [Theory]
    [InlineData("baking")]
    [InlineData("BAKERS")]
    [InlineData("bakér")]
    [InlineData("baker's")]
    public void Finds_other_forms_of_a_word(string text) =>
        Assert.Contains(RealCatalog.Search.Find(text, 3).Hits, h => h.Id is "51-3011.00");
}
