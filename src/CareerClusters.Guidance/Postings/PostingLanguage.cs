using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Postings;

/// <summary>Tells whether a text is in a language that is not spoken here.</summary>
internal sealed class PostingLanguage(PostingWords words)
{
    /// <summary>Share of letters of other scripts from which a text cannot be read.</summary>
    private const double OtherScript = 0.4;

    /// <summary>Last letter of the Latin script's common blocks.</summary>
    private const char LastLatin = '\u024F';

    /// <summary>Small words a language needs to be told by.</summary>
    private const int FewestWords = 4;

    private static readonly string[] Spoken = ["en", "es"];

    public bool IsOther(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters > 0 && (double)text.Count(c => char.IsLetter(c) && c > LastLatin) / letters >= OtherScript) return true;
        var typed = Words.Split(text);
        var counts = words.Languages.ToDictionary(l => l.Key, l => typed.Count(l.Value.Contains));
        var spoken = Spoken.Max(l => counts.GetValueOrDefault(l));
        return counts.Any(c => !Spoken.Contains(c.Key) && c.Value >= FewestWords && c.Value > spoken * 1.3);
    }

    /// <summary>Whether a text is in Spanish; where its small words do not tell, the language the person speaks does.</summary>
    public bool IsSpanish(string text, string language)
    {
        var typed = Words.Split(text);
        int Count(string code) => words.Languages.TryGetValue(code, out var small) ? typed.Count(small.Contains) : 0;
        var (english, spanish) = (Count("en"), Count("es"));
        return spanish > english || (spanish == english && language == "es");
    }
}
