using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Words and numbers of a list of choices in text. Null means the default.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>All defaults.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>The given words; null for a default.</summary>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers = true) =>
        (InlineSeparator, InlineOr, InlineOrMore, IncludeNumbers) = (inlineSeparator, inlineOr, inlineOrMore, includeNumbers);

    /// <summary>Between choices. Default ", ".</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices. Default " or ".</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of more than two. Default ", or ".</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>True for numbers before the choices. Default true.</summary>
    public bool? IncludeNumbers { get; set; }
}

/// <summary>Makes messages that show choices.</summary>
public static class ChoiceFactory
{
    /// <summary>The best way this channel can show these choices.</summary>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        list ??= [];
        var longest = list.Count == 0 ? 0 : list.Max(choice => (choice.Action?.Title ?? choice.Value)?.Length ?? 0);
        var longTitles = longest > Channel.MaxActionTitleLength(channelId);
        if (!longTitles && Channel.SupportsSuggestedActions(channelId, list.Count)) return SuggestedAction(list, text, speak);
        if (!longTitles && Channel.SupportsCardActions(channelId, list.Count)) return HeroCard(list, text, speak);
        return !longTitles && list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>The choices in the sentence: "(1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(
        IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var connected = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                connected.Append(index < choices.Count - 1 ? options?.InlineSeparator ?? ", "
                    : index == 1 ? options?.InlineOr ?? " or "
                    : options?.InlineOrMore ?? ", or ");
            if (options?.IncludeNumbers ?? true) connected.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            connected.Append(Title(choices[index]));
        }

        return MessageFactory.Text(connected.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices line by line.</summary>
    public static Activity List(
        IList<string> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>The choices line by line.</summary>
    public static Activity List(
        IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var includeNumbers = options?.IncludeNumbers ?? true;
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0) lines.Append("\n   ");
            if (includeNumbers) lines.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            else lines.Append("- ");
            lines.Append(Title(choices[index]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices as buttons under the message.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string? text = null, string? speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    /// <summary>The choices as buttons under the message.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput);

    /// <summary>The choices as buttons of a card that carries the text.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.Attachment(new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>A choice for each value; none for null.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices) => choices is null ? [] : [.. choices.Select(choice => new Choice(choice))];

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static List<CardAction> Buttons(IList<Choice>? choices) => [.. (choices ?? []).Select(choice => choice.Action
        ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })];
}
