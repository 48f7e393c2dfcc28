using CareerClusters.Replies;
using CareerClusters.Tests.Hosting;
using CareerClusters.Tests.Replies.Content;

namespace CareerClusters.Tests.Replies;

public sealed class PublishedTermsTests
{
    private static readonly PublishedTerms Terms = new(AllContent.Phrasebook);

    [Fact]
    public void Every_term_of_the_catalog_has_plain_words()
    {
        var catalog = TestBot.Content.Value.Guidance.Catalog;
        var published = catalog.Occupations.SelectMany(o => new[] { o.Figures.EntryEducation, o.Figures.Experience, o.Figures.Training }).OfType<string>()
            .Concat(catalog.Content.Sources.Select(s => s.Area)).Distinct().ToList();
        Assert.True(published.Count > 15);
        AllContent.Nothing(published.Where(term => !PublishedTerms.Knows(term)));
    }

    [Theory]
    [InlineData("Bachelor's degree", "en", "a bachelor's degree")]
    [InlineData("Bachelor's degree", "es", "una licenciatura (bachelor's degree)")]
    [InlineData("Moderate-term on-the-job training", "en", "more than one month, up to one year")]
    [InlineData("Less than 5 years", "es", "menos de 5 años en un trabajo relacionado")]
    [InlineData("None", "en", "")]
    [InlineData(null, "es", "")]
    [InlineData("A new level", "es", "A new level")]
    public void Says_a_term_in_plain_words(string? published, string language, string words) => Assert.Equal(words, Terms.Words(published, language));
}
