using System.Globalization;

namespace Microsoft.Recognizers.Text;

/// <summary>A word, a run of digits or an emoji, and where it stands; the last character is included.</summary>
internal readonly record struct WordToken(int Start, int End)
{
    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start + 1);

    /// <summary>Cuts at everything that is neither letter nor digit; emoji stand alone.</summary>
    internal static List<WordToken> Split(string text)
    {
        var tokens = new List<WordToken>(8);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) tokens.Add(new WordToken(start, i - 1));
            start = -1;
            if (i >= text.Length) break;
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i)) tokens.Add(new WordToken(i, ++i));
            else if (char.GetUnicodeCategory(text[i]) == UnicodeCategory.OtherSymbol) tokens.Add(new WordToken(i, i));
        }

        return tokens;
    }
}

/// <summary>Which rules a culture code asks for.</summary>
internal static class RecognizerCulture
{
    internal static bool IsSpanish(string? culture) => culture is not null && culture.StartsWith("es", StringComparison.OrdinalIgnoreCase);

    // Mexico and the United States write 3.5; the other Spanish codes are read as in Spain.
    internal static bool HasDecimalComma(string? culture) => IsSpanish(culture)
        && !string.Equals(culture, Culture.SpanishMexican, StringComparison.OrdinalIgnoreCase)
        && !string.Equals(culture, "es-us", StringComparison.OrdinalIgnoreCase);
}
