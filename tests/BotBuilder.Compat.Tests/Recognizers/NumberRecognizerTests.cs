using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace BotBuilder.Compat.Tests.Recognizers;

public sealed class NumberRecognizerTests
{
    [Theory]
    [InlineData("en-us", "twenty five", "twenty five=25")]
    [InlineData("en-us", "twenty-one", "twenty-one=21")]
    [InlineData("en-us", "i am 15 years old", "15=15")]
    [InlineData("en-us", "3.5", "3.5=3.5")]
    [InlineData("en-us", "1,234.5", "1,234.5=1234.5")]
    [InlineData("en-us", "-7", "-7=-7")]
    [InlineData("en-us", "minus five", "minus five=-5")]
    [InlineData("en-us", "10-12", "10=10 12=12")]
    [InlineData("en-us", "two hundred and six", "two hundred and six=206")]
    [InlineData("en-us", "a hundred thousand dollars", "a hundred thousand=100000")]
    [InlineData("en-us", "one and a half", "one and a half=1.5")]
    [InlineData("en-us", "three point five", "three point five=3.5")]
    [InlineData("en-us", "half", "half=0.5")]
    [InlineData("en-us", "a dozen", "a dozen=12")]
    [InlineData("en-us", "12k", "12k=12000")]
    [InlineData("en-us", "five six", "five=5 six=6")]
    [InlineData("en-us", "5 or 6", "5=5 6=6")]
    [InlineData("en-us", "1. the first", "1=1")]
    [InlineData("en-us", "#2", "2=2")]
    [InlineData("en-us", "a half", "a half=0.5")]
    [InlineData("en-us", "three quarters", "three quarters=0.75")]
    [InlineData("en-us", "a third of us", "a third=0.333333333333333")]
    [InlineData("en-us", "two and three quarters", "two and three quarters=2.75")]
    [InlineData("en-us", "3/4", "3/4=0.75")]
    [InlineData("en-us", "1 1/2 hours", "1 1/2=1.5")]
    [InlineData("en-us", "3/4/2027", "3=3 4=4 2027=2027")]
    [InlineData("en-us", "1/0", "1=1 0=0")]
    [InlineData("en-us", "two dozen", "two dozen=24")]
    [InlineData("en-us", "1.5 million", "1.5 million=1500000")]
    [InlineData("en-us", "the third two", "two=2")]
    [InlineData("en-us", "twenty third street", "twenty=20")]
    [InlineData("es-es", "tres cuartos", "tres cuartos=0,75")]
    [InlineData("es-es", "un tercio", "un tercio=0,333333333333333")]
    [InlineData("es-es", "la mitad", "mitad=0,5")]
    [InlineData("es-es", "1,5 millones", "1,5 millones=1500000")]
    [InlineData("en-us", "a plumber", "")]
    [InlineData("en-us", "the 2nd", "")]
    [InlineData("en-us", "", "")]
    [InlineData("es-es", "veinticinco", "veinticinco=25")]
    [InlineData("es-es", "treinta y uno", "treinta y uno=31")]
    [InlineData("es-es", "doscientos seis", "doscientos seis=206")]
    [InlineData("es-es", "dos mil", "dos mil=2000")]
    [InlineData("es-es", "mil", "mil=1000")]
    [InlineData("es-es", "menos cinco", "menos cinco=-5")]
    [InlineData("es-es", "3,5", "3,5=3,5")]
    [InlineData("es-es", "1.234", "1.234=1234")]
    [InlineData("es-mx", "3.5", "3.5=3.5")]
    [InlineData("es-es", "tengo 15 años", "15=15")]
    public void Finds_numbers(string culture, string text, string expected) =>
        Assert.Equal(expected, Show(text, NumberRecognizer.RecognizeNumber(text, culture)));

    [Theory]
    [InlineData("en-us", "the second one", "second=2")]
    [InlineData("en-us", "2nd", "2nd=2")]
    [InlineData("en-us", "twenty first", "twenty first=21")]
    [InlineData("en-us", "1st and 3rd", "1st=1 3rd=3")]
    [InlineData("en-us", "the last one", "last=end")]
    [InlineData("en-us", "next one", "next one=current+1")]
    [InlineData("en-us", "the second to last one", "second to last=end-1")]
    [InlineData("en-us", "forty second", "forty second=42")]
    [InlineData("en-us", "the hundredth", "hundredth=100")]
    [InlineData("es-es", "vigésimo primero", "vigésimo primero=21")]
    [InlineData("es-es", "el undécimo", "undécimo=11")]
    [InlineData("es-es", "el penúltimo", "penúltimo=end-1")]
    [InlineData("en-us", "two", "")]
    [InlineData("es-es", "el segundo", "segundo=2")]
    [InlineData("es-es", "la tercera", "tercera=3")]
    [InlineData("es-es", "2do", "2do=2")]
    [InlineData("es-es", "2º", "2º=2")]
    [InlineData("es-es", "el último", "último=end")]
    public void Finds_ordinals(string culture, string text, string expected) =>
        Assert.Equal(expected, Show(text, NumberRecognizer.RecognizeOrdinal(text, culture)));

    [Fact]
    public void Says_what_a_relative_ordinal_counts_from()
    {
        var last = Assert.Single(NumberRecognizer.RecognizeOrdinal("the last one", Culture.English));
        Assert.Equal(("ordinal.relative", "end", "0"), (last.TypeName, last.Resolution["relativeTo"], last.Resolution["offset"]));
    }

    private static string Show(string text, List<ModelResult> results)
    {
        Assert.All(results, result => Assert.Equal(result.Text, text[result.Start..(result.End + 1)]));
        return string.Join(' ', results.Select(result => $"{result.Text}={result.Resolution["value"]}"));
    }
}
