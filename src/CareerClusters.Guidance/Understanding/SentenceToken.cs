using System.Text;
using System.Text.RegularExpressions;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>What stands before a word.</summary>
internal enum Break
{
    None,
    Comma,
    Stop,
}

/// <summary>A word of a text.</summary>
internal sealed class SentenceToken(string word, Break before)
{
    /// <summary>The word, lower case without accents; a correction may have replaced it.</summary>
    public string Word { get; set; } = word;

    /// <summary>The word as it was typed, lower case without accents.</summary>
    public string Typed { get; } = word;

    public Break Before { get; } = before;

    /// <summary>Whether it belongs to a refusal, a turn or a limit and says nothing more.</summary>
    public bool Used { get; set; }

    /// <summary>Whether the person does not want it.</summary>
    public bool Unwanted { get; set; }
}

/// <summary>Cuts a text into tokens.</summary>
internal sealed partial class SentenceTokens(SentenceWords sentences)
{
    public List<SentenceToken> Cut(string text)
    {
        foreach (var (picture, words) in sentences.Emoji)
            if (text.Contains(picture, StringComparison.Ordinal)) text = text.Replace(picture, $" {words} ", StringComparison.Ordinal);
        text = ThousandsMark().Replace(text, "$1$2");
        var tokens = new List<SentenceToken>();
        var piece = new StringBuilder();
        var before = Break.Stop;
        foreach (var c in text)
        {
            var mark = c switch { '.' or ';' or '!' or '?' or '\n' or '¿' or '¡' or '…' => Break.Stop, ',' or '(' or ')' or ':' => Break.Comma, _ => Break.None };
            if (mark == Break.None)
            {
                piece.Append(c);
                continue;
            }

            Flush();
            before = (Break)Math.Max((int)before, (int)mark);
        }

        Flush();
        return tokens;

        void Flush()
        {
            foreach (var word in Words.Split(piece.ToString()))
            {
                tokens.Add(new SentenceToken(word, before));
                before = Break.None;
            }

            piece.Clear();
        }
    }

    /// <summary>"50,000" is one number.</summary>
    [GeneratedRegex(@"(\d)[,.](\d{3})(?!\d)")]
    private static partial Regex ThousandsMark();
}
