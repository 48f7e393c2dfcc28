using System.Text.Json.Serialization;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs.Questions;

/// <summary>What kind of answer a question takes besides its buttons.</summary>
public enum AnswerKind
{
    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>The person's own words, or one of the options.</summary>
    Text,
}

/// <summary>A question that was asked and waits. Stored without words of any language, so it can be asked again in another.</summary>
public sealed record OpenQuestion
{
    /// <summary>Id of the dialog that asked.</summary>
    public required string Dialog { get; init; }

    /// <summary>Name of its step.</summary>
    public required string Step { get; init; }

    /// <summary>Number of the turn in which it was asked first.</summary>
    public int Turn { get; init; }

    /// <summary>What is said, one phrase a paragraph.</summary>
    public required IReadOnlyList<Phrase> Says { get; init; }

    /// <summary>What can be answered, in the order shown.</summary>
    public IReadOnlyList<AnswerOption> Options { get; init; } = [];

    /// <summary>What can be answered by typing too, without a button: <c>not {name}</c>.</summary>
    public IReadOnlyList<AnswerOption> Typed { get; init; } = [];

    /// <summary>What a number typed answers where the text has a numbered list of its own; null where it is the button of that place.</summary>
    public AnswerOption? Numbered { get; init; }

    /// <summary>Addresses said in the text, to be opened by a tap where the channel can.</summary>
    public IReadOnlyList<QuestionLink> Links { get; init; } = [];

    /// <summary>What besides the options is an answer.</summary>
    public AnswerKind Kind { get; init; } = AnswerKind.Choice;

    /// <summary>Whether own words that read as a question ("how much she earns") are an answer too; elsewhere they are answered first.</summary>
    public bool TakesQuestions { get; init; }

    /// <summary>Whether <c>skip</c> is an answer.</summary>
    public bool CanSkip { get; init; }

    /// <summary>Whether there was a question before this one.</summary>
    public bool CanGoBack { get; init; }

    /// <summary>Whether Back, Skip and Menu stand below the options.</summary>
    public bool HasCommands { get; init; } = true;

    /// <summary>The language that names and figures in it were put into when it was asked; null where an older release asked.</summary>
    public string? Language { get; init; }

    /// <summary>Whether anything in it was put into a language; the lines of the content files alone are not.</summary>
    [JsonIgnore]
    public bool HoldsNames => Options.Any(o => o.Label is not null) || Says.Any(p => p.Values.Count > 0);

    /// <summary>Whether its dialog asked it in its first step, which needs nothing but the dialog's argument and may run again.</summary>
    public bool AskedFirst { get; init; }

    /// <summary>Whether the person is between things here, so that naming a job or cluster may lead straight to it.</summary>
    public bool LeadsAnywhere { get; init; }
}

/// <summary>An address that is said with a question.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Label">What a tap on it does; a line of the content files.</param>
public sealed record QuestionLink(string Address, Phrase Label);

/// <summary>One possible answer.</summary>
public sealed record AnswerOption
{
    /// <summary>What the dialog reads.</summary>
    public required string Value { get; init; }

    /// <summary>Key of a button in the content files; null when <see cref="Label"/> is given.</summary>
    public string? Button { get; init; }

    /// <summary>A name that is its own label, such as an occupation's; null when <see cref="Button"/> is given.</summary>
    public string? Label { get; init; }

    /// <summary>Whether only its own words, its number or its button will do: it takes something away.</summary>
    public bool Exactly { get; init; }

    /// <summary>An option whose words are in the content files.</summary>
    public static AnswerOption Of(ButtonLine button, string? value = null) =>
        new() { Value = value ?? button.Key[(button.Key.IndexOf('.') + 1)..], Button = button.Key };

    /// <summary>An option that is named by the catalog.</summary>
    public static AnswerOption Named(string value, string label) => new() { Value = value, Label = label };
}

/// <summary>What the person answered.</summary>
/// <param name="Value">An option's value; null for own words and for a skip.</param>
/// <param name="Text">What to call the answer when speaking of it: the label pressed, or the person's own words.</param>
/// <param name="Argument">What a form with a gap took: a number for <c>{n}</c>, words for <c>{name}</c>; null without one.</param>
/// <param name="Skipped">Whether it was passed over.</param>
public sealed record Answer(string? Value, string Text, string? Argument = null, bool Skipped = false);
