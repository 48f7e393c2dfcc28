using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that can be chosen.</summary>
public class Choice
{
    /// <summary>A choice shown and returned as <paramref name="value"/>.</summary>
    public Choice(string? value = null) => Value = value!;

    /// <summary>What is returned when it is chosen; also its label unless <see cref="Action"/> has a title.</summary>
    public string Value { get; set; }

    /// <summary>The button to show, or null for a plain one.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other words that choose it, or null.</summary>
    public List<string>? Synonyms { get; set; }
}

/// <summary>The choice that an answer named.</summary>
public class FoundChoice
{
    /// <summary>Value of the choice.</summary>
    public string Value { get; set; } = null!;

    /// <summary>Its position in the list, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well the answer fits: 1 for all words, less for some.</summary>
    public float Score { get; set; }

    /// <summary>The word that matched; null for a number.</summary>
    public string? Synonym { get; set; }
}

/// <summary>The value that an answer named.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; } = null!;

    /// <summary>Index given with the value.</summary>
    public int Index { get; set; }

    /// <summary>How well the answer fits: 1 for all words, less for some.</summary>
    public float Score { get; set; }
}

/// <summary>A value to look for, with an index that several may share.</summary>
public class SortedValue
{
    /// <summary>The words to look for.</summary>
    public string Value { get; set; } = null!;

    /// <summary>What is returned with it.</summary>
    public int Index { get; set; }
}

/// <summary>Something found in an answer, and where.</summary>
public class ModelResult<T>
{
    /// <summary>The words found.</summary>
    public string Text { get; set; } = null!;

    /// <summary>First character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Last character, included.</summary>
    public int End { get; set; }

    /// <summary>Kind of the result, as "choice" or "value".</summary>
    public string TypeName { get; set; } = null!;

    /// <summary>What was found.</summary>
    public T Resolution { get; set; } = default!;
}

/// <summary>How words of a value are looked for in an answer.</summary>
public class FindValuesOptions
{
    /// <summary>True when some of a value's words are enough. Default false.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>Language of the answer, or null for English.</summary>
    public string? Locale { get; set; }

    /// <summary>How many other words may stand between two of a value. Default 2.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>How text is cut into words; null for <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    public TokenizerFunction? Tokenizer { get; set; }
}

/// <summary>How choices are looked for in an answer.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>The defaults.</summary>
    public FindChoicesOptions()
    {
    }

    internal FindChoicesOptions(FindChoicesOptions? other)
    {
        if (other is null) return;
        (AllowPartialMatches, Locale, MaxTokenDistance, Tokenizer) = (other.AllowPartialMatches, other.Locale, other.MaxTokenDistance, other.Tokenizer);
        (NoValue, NoAction, RecognizeNumbers, RecognizeOrdinals) = (other.NoValue, other.NoAction, other.RecognizeNumbers, other.RecognizeOrdinals);
    }

    /// <summary>True to leave out the values of choices.</summary>
    public bool NoValue { get; set; }

    /// <summary>True to leave out the titles of buttons.</summary>
    public bool NoAction { get; set; }

    /// <summary>True when the number of a choice is an answer. Default true.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>True when "the second" is an answer. Default true.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>What the channel and the number of choices allow.</summary>
    Auto,

    /// <summary>In the sentence.</summary>
    Inline,

    /// <summary>Line by line.</summary>
    List,

    /// <summary>As buttons under the message.</summary>
    SuggestedAction,

    /// <summary>As buttons of a card.</summary>
    HeroCard,
}
