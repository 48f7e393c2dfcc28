namespace CareerClusters.Guidance.Understanding;

/// <summary>Cuts a Spanish word, accents already dropped, down to what its forms share: ensen for ensenar, enseno, ensenandoles.</summary>
public static class SpanishStem
{
    /// <summary>Letters a stem keeps at least when a verb's ending goes.</summary>
    private const int Shortest = 3;

    /// <summary>Letters it keeps when only a vowel goes: "casa" and "caso" are two words, "perro" and "perra" are one.</summary>
    private const int ShortestBeforeVowel = 4;

    private static readonly string[] Pronouns = ["selos", "selas", "selo", "sela", "nos", "les", "los", "las", "me", "te", "se", "le", "lo", "la"];

    /// <summary>Endings of verbs, longest first.</summary>
    private static readonly string[] VerbEndings =
    [
        "ariamos", "eriamos", "iriamos", "abamos", "aremos", "eremos", "iremos", "iendo", "ieron", "adora", "yendo", "ando", "aban", "abas", "ador", "amos", "emos", "imos",
        "aria", "eria", "iria", "aste", "iste", "aron", "aba", "ada", "ado", "ido", "ida", "are", "ere", "ire", "ar", "er", "ir",
    ];

    /// <summary>Endings of persons, gender and number, longest first.</summary>
    private static readonly string[] VowelEndings = ["as", "os", "es", "an", "en", "a", "o", "e"];

    /// <summary>The stem.</summary>
    public static string Of(string word)
    {
        var bare = WithoutPronoun(word);
        if (bare.Length > ShortestBeforeVowel && bare[^1] == 's' && bare[^2] is ('a' or 'o')) bare = bare[..^1];
        return Without(bare, VerbEndings, Shortest) ?? Without(bare, VowelEndings, ShortestBeforeVowel) ?? (bare.Length > Shortest && bare[^1] == 's' ? bare[..^1] : bare);
    }

    private static string? Without(string word, string[] endings, int shortest)
    {
        foreach (var ending in endings)
            if (word.Length - ending.Length >= shortest && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return null;
    }

    /// <summary>"cuidarlos" is "cuidar"; only after an infinitive or a gerund is the ending a pronoun.</summary>
    private static string WithoutPronoun(string word)
    {
        foreach (var pronoun in Pronouns)
        {
            if (!word.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            var verb = word.AsSpan(0, word.Length - pronoun.Length);
            if (verb.Length > Shortest && (verb.EndsWith("ar") || verb.EndsWith("er") || verb.EndsWith("ir") || verb.EndsWith("ndo"))) return verb.ToString();
        }

        return word;
    }
}
