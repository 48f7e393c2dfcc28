using Microsoft.Recognizers.Text.Choice;

namespace BotBuilder.Compat.Tests.Recognizers;

public sealed class ChoiceRecognizerTests
{
    [Theory]
    [InlineData("en-us", "yes", true)]
    [InlineData("en-us", "Yeah!", true)]
    [InlineData("en-us", "yep", true)]
    [InlineData("en-us", "sure, why", true)]
    [InlineData("en-us", "ok", true)]
    [InlineData("en-us", "yes please", true)]
    [InlineData("en-us", "👍", true)]
    [InlineData("en-us", "no", false)]
    [InlineData("en-us", "Nope", false)]
    [InlineData("en-us", "no thanks", false)]
    [InlineData("en-us", "not ok", false)]
    [InlineData("en-us", "absolutely not", false)]
    [InlineData("en-us", "of course not", false)]
    [InlineData("en-us", "not sure", null)]
    [InlineData("en-us", "i know", null)]
    [InlineData("en-us", "", null)]
    [InlineData("es-es", "sí", true)]
    [InlineData("es-es", "si", true)]
    [InlineData("es-mx", "claro que sí", true)]
    [InlineData("es-es", "por supuesto", true)]
    [InlineData("es-es", "no", false)]
    [InlineData("es-es", "claro que no", false)]
    [InlineData("es-es", "no sé", null)]
    public void Reads_yes_and_no(string culture, string text, bool? expected)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(text, culture);
        Assert.Equal(expected, found.Count == 0 ? null : found[0].Resolution["value"]);
    }

    [Theory]
    [InlineData("yes", 0, 2, 1.0)]
    [InlineData("well, yes", 6, 8, 0.7)]
    public void Says_where_and_how_sure(string text, int start, int end, double score)
    {
        var found = Assert.Single(ChoiceRecognizer.RecognizeBoolean(text, "en-us"));
        Assert.Equal(("boolean", start, end), (found.TypeName, found.Start, found.End));
        Assert.Equal(score, (double)found.Resolution["score"], 3);
    }
}
