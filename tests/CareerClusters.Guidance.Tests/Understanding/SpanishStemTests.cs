using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

public sealed class SpanishStemTests
{
    [Theory]
    [InlineData("ensenar", "enseno", "ensenando", "ensenarles")]
    [InlineData("perro", "perros", "perra")]
    [InlineData("cuidar", "cuido", "cuidando", "cuidarlos")]
    [InlineData("arreglar", "arreglo", "arreglando", "arreglarlas")]
    public void Gives_forms_of_one_word_one_stem(string word, params string[] forms) =>
        Assert.All(forms, f => Assert.Equal(SpanishStem.Of(word), SpanishStem.Of(f)));

    [Theory]
    [InlineData("casa", "caso")]
    [InlineData("gato", "gata")]
    [InlineData("cine", "cinta")]
    [InlineData("mar", "mesa")]
    public void Keeps_short_words_apart(string one, string other) => Assert.NotEqual(SpanishStem.Of(one), SpanishStem.Of(other));
}
