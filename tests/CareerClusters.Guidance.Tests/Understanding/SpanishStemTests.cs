using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

public sealed class SpanishStemTests
{
    [Theory]
    [InlineData("enfermo", "enfermos", "enferma", "enfermas")]
    [InlineData("perro", "perros", "perra")]
    [InlineData("disenadora", "disenadoras")]
    [InlineData("camion", "camiones")]
    [InlineData("pez", "peces")]
    public void Gives_forms_of_one_word_one_stem(string word, params string[] forms) =>
        Assert.All(forms, f => Assert.Equal(SpanishStem.Of(word), SpanishStem.Of(f)));

    [Theory]
    [InlineData("casa", "caso")]
    [InlineData("gato", "gata")]
    [InlineData("cine", "cinta")]
    [InlineData("mar", "mesa")]
    [InlineData("ganado", "ganar")]
    [InlineData("soldado", "soldar")]
    public void Keeps_short_words_apart(string one, string other) => Assert.NotEqual(SpanishStem.Of(one), SpanishStem.Of(other));
}
