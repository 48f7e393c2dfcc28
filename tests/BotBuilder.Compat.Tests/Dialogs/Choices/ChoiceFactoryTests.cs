using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Dialogs.Choices;

public sealed class ChoiceFactoryTests
{
    private const string LongTitle = "a title that no button can hold";

    [Theory]
    [InlineData("red", "Color? (1) red")]
    [InlineData("red|green", "Color? (1) red or (2) green")]
    [InlineData("red|green|blue", "Color? (1) red, (2) green, or (3) blue")]
    public void Inline_numbers_and_joins_choices(string values, string expected) =>
        Assert.Equal(expected, ChoiceFactory.Inline(Choices(values), "Color?").Text);

    [Fact]
    public void List_puts_each_choice_on_a_line() =>
        Assert.Equal("Color?\n\n   1. red\n   2. green", ChoiceFactory.List(Choices("red|green"), "Color?").Text);

    [Fact]
    public void List_without_numbers_uses_dashes() => Assert.Equal(
        "Color?\n\n   - red\n   - green",
        ChoiceFactory.List(Choices("red|green"), "Color?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);

    [Theory]
    [InlineData("webchat", "red|green", "buttons")]
    [InlineData("directline", "red|green", "buttons")]
    [InlineData("msteams", "red|green", "card")]
    [InlineData("sms", "red|green", "Color? (1) red or (2) green")]
    [InlineData("sms", "a|b|c|d", "Color?\n\n   1. a\n   2. b\n   3. c\n   4. d")]
    [InlineData("webchat", LongTitle, "Color?\n\n   1. " + LongTitle)]
    public void Shows_what_the_channel_can(string channelId, string values, string expected)
    {
        var message = (Activity)ChoiceFactory.ForChannel(channelId, Choices(values), "Color?");
        var shown = message.SuggestedActions is { Actions.Count: > 0 } ? "buttons" : message.Attachments is { Count: > 0 } ? "card" : message.Text;
        Assert.Equal(expected, shown);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Theory]
    [InlineData("es-MX", "es-es")]
    [InlineData("en-GB", "en-us")]
    [InlineData("fr-fr", "fr-fr")]
    public void Maps_a_locale_to_the_nearest_language(string locale, string expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale));

    private static IList<Choice> Choices(string values) => ChoiceFactory.ToChoices(values.Split('|'));
}
