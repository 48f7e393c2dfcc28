using CareerClusters.Replies.Content;

namespace CareerClusters.Tests.Replies.Content;

public sealed class SaidTextTests
{
    [Theory]
    [InlineData("It's OK", "its ok")]
    [InlineData("  ¡ATRÁS, por favor!  ", "atras")]
    [InlineData("por favor ayuda", "ayuda")]
    [InlineData("por qué", "por que")]
    [InlineData("please go back pls", "go back")]
    [InlineData("Mi  niño\nquiere", "mi nino quiere")]
    [InlineData("it’s ok…", "its ok")]
    [InlineData("?!.", "")]
    [InlineData("", "")]
    public void Leaves_only_the_words(string text, string words) => Assert.Equal(words, SaidText.Normalize(text));

    [Theory]
    [InlineData("why 2", "why {n}", "2")]
    [InlineData("why 12", "why {n}", "12")]
    [InlineData("why number 2", "why number {n}", "2")]
    [InlineData("why two", "why {n}", null)]
    [InlineData("why", "why {n}", null)]
    [InlineData("why 2 and 3", "why {n}", null)]
    [InlineData("whyever 2", "why {n}", null)]
    [InlineData("not into law", "not into {name}", "law")]
    [InlineData("not into arts and design", "not into {name}", "arts and design")]
    [InlineData("not into", "not into {name}", null)]
    [InlineData("nothing", "not {name}", null)]
    [InlineData("take law out", "take {name} out", "law")]
    [InlineData("take out", "take {name} out", null)]
    [InlineData("2 why", "{n} why", "2")]
    [InlineData("why 2", "why", null)]
    public void Fills_the_gap_of_a_form(string said, string form, string? gap) => Assert.Equal(gap, SaidText.GapOf(said, form));

    [Fact]
    public void A_label_and_its_other_forms_are_the_same_and_a_gap_is_not()
    {
        var button = new ButtonText("Sí, claro", ["it's ok", "not {name}"]);
        Assert.True(SaidText.IsOneOf("si claro", button));
        Assert.True(SaidText.IsOneOf("its ok", button));
        Assert.False(SaidText.IsOneOf("not name", button));
        Assert.False(SaidText.IsOneOf("", button));
    }
}
