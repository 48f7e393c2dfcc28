namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text, and where it stands.</summary>
public class Token
{
    /// <summary>First character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Last character, included.</summary>
    public int End { get; set; }

    /// <summary>The word as it stands.</summary>
    public string Text { get; set; } = null!;

    /// <summary>The word as it is compared.</summary>
    public string Normalized { get; set; } = null!;
}

/// <summary>Cuts a text into words; <paramref name="locale"/> may be null.</summary>
public delegate List<Token> TokenizerFunction(string text, string? locale = null);

/// <summary>The tokenizer used unless another is given.</summary>
public class Tokenizer
{
    /// <summary>Words end at spaces, punctuation and symbols; emoji are words of their own; case does not count.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>What <see cref="DefaultTokenizer"/> does.</summary>
    public static List<Token> DefaultTokenizerImpl(string text, string? locale = null)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text)) return tokens;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordPart(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) tokens.Add(Word(text, start, i - 1));
            start = -1;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text, i)) continue;
            tokens.Add(Word(text, i, i + 1));
            i++;
        }

        return tokens;
    }

    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static Token Word(string text, int start, int end)
    {
        var word = text[start..(end + 1)];
        return new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() };
    }
}
