using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotBuilder.Compat.Tests.Dialogs.Choices;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Bread = ["whole wheat bread", "white bread", "rye", "gluten free bread"];

    [Theory]
    [InlineData("rye", "rye")]
    [InlineData("the white bread, please", "white bread")]
    [InlineData("rye and white bread", "rye|white bread")]
    [InlineData("bread", "")]
    [InlineData("1 and 3", "whole wheat bread|rye")]
    [InlineData("second", "white bread")]
    [InlineData("last one", "gluten free bread")]
    [InlineData("0", "")]
    [InlineData("", "")]
    public void Finds_choices_in_the_order_they_are_named(string utterance, string expected) =>
        Assert.Equal(expected, string.Join('|', ChoiceRecognizers.RecognizeChoices(utterance, Bread).Select(found => found.Resolution.Value)));

    [Fact]
    public void Some_words_are_enough_when_partial_matches_are_allowed()
    {
        var found = Assert.Single(Find.FindChoices("whole please", Bread, new FindChoicesOptions { AllowPartialMatches = true }));
        Assert.Equal(("whole wheat bread", 0, 4), (found.Resolution.Value, found.Start, found.End));
        Assert.Equal(1f / 3, found.Resolution.Score, 3);
    }

    [Fact]
    public void Words_too_far_apart_are_no_match() =>
        Assert.Empty(Find.FindChoices("white is the color of my bread", Bread));

    [Fact]
    public void Numbers_and_order_can_be_switched_off()
    {
        var options = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the second or 3", Bread, options));
    }

    [Fact]
    public void Cuts_words_at_punctuation_and_keeps_emoji_apart() => Assert.Equal(
        ["año", "1", "👍", "ok"], Tokenizer.DefaultTokenizer("Año-1 👍ok!").Select(token => token.Normalized));
}
