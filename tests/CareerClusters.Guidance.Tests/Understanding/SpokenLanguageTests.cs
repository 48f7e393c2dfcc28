using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

public sealed class SpokenLanguageTests
{
    private static readonly SpokenLanguage Languages = new(RealCatalog.Words);

    [Theory]
    [InlineData("quiero ser enfermera")]
    [InlineData("me gusta ayudar a la gente")]
    [InlineData("no entiendo")]
    [InlineData("¿qué es esto?")]
    [InlineData("cuanto gana un plomero")]
    [InlineData("Que puedes hacer")]
    [InlineData("trabajo con niños")]
    [InlineData("oficios que paguen mas de 70 mil")]
    [InlineData("no se que carrera elegir, todos me dicen algo")]
    public void Tells_Spanish(string text) => Assert.Equal("es", Languages.Of(text));

    [Theory]
    [InlineData("what does a nurse earn")]
    [InlineData("I like dogs")]
    [InlineData("jobs that dont need college")]
    [InlineData("i wanna be a chef lol")]
    [InlineData("they said it was fun")]
    [InlineData("i talked to a nurse")]
    public void Tells_English(string text) => Assert.Equal("en", Languages.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("hola")]
    [InlineData("quiero")]
    [InlineData("help")]
    [InlineData("ha no")]
    [InlineData("no no no")]
    [InlineData("hola amigo")]
    [InlineData("muchas gracias")]
    [InlineData("que onda")]
    [InlineData("Los Angeles")]
    [InlineData("el camino real")]
    [InlineData("mi casa")]
    [InlineData("taco de carne")]
    [InlineData("nursing in Puerto Rico")]
    [InlineData("call Ms. Peña")]
    [InlineData("piñata party")]
    [InlineData("quiero ser a nurse because my mom is one")]
    [InlineData("registered nurses and doctors")]
    [InlineData("12345 67890")]
    [InlineData("recherche emploi pour vous")]
    public void Does_not_tell_from(string text) => Assert.Null(Languages.Of(text));

    [Fact]
    public void No_name_of_the_catalog_tells()
    {
        var catalog = RealCatalog.Catalog;
        var names = catalog.Occupations.Select(o => o.Title).Concat(catalog.Content.Titles.Select(t => t.Title)).Concat(catalog.Content.Programs.Select(p => p.Title))
            .Concat(catalog.Clusters.Select(c => c.Name));
        Assert.DoesNotContain(names, name => Languages.Of(name) is not null);
    }

    [Theory]
    [InlineData("en", 0.3)]
    [InlineData("es", 0.7)]
    public void Tells_of_many_sentences_and_of_none_wrongly(string language, double share)
    {
        var told = File.ReadLines(Path.Combine(RealCatalog.Folder, "..", "tests", "CareerClusters.Guidance.Tests", "Understanding", "dev-sentences.tsv"))
            .Select(line => line.Split('\t')).Where(cells => cells[0] == language).Select(cells => (Text: cells[2], Told: Languages.Of(cells[2]))).ToList();
        Assert.DoesNotContain(told, t => t.Told is { } other && other != language);
        Assert.True(told.Count(t => t.Told == language) >= told.Count * share, string.Join('\n', told.Where(t => t.Told is null).Select(t => t.Text)));
    }
}
