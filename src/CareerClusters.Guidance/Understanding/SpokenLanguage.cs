using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// Tells whether a person speaks English or Spanish, for a bot that answers in what it is spoken to. Slower to decide than
/// what weighs the words of a sentence: a text with words of both languages, a name or a job's title tells nothing.
/// </summary>
public sealed class SpokenLanguage
{
    /// <summary>Signs that only Spanish is written with; "ñ" is in names and dishes, too ("call Ms. Peña").</summary>
    private const string SpanishSigns = "¿¡";

    private const string Spanish = "es";
    private const string EnglishI = "i";

    private readonly Dictionary<string, (HashSet<string> Own, HashSet<string> Telling)> languages;
    private readonly IReadOnlySet<string> titleWords;

    /// <summary>Prepares the words of <c>catalog/sentence-words.yaml</c>.</summary>
    public SpokenLanguage(SearchWords words)
    {
        var sentences = words.Vocabulary.Sentences;
        titleWords = sentences.TitleWords;
        var all = sentences.Languages.ToDictionary(l => l.Key, l => l.Value.Concat(sentences.TellingWords.GetValueOrDefault(l.Key) ?? new HashSet<string>()).ToHashSet());
        languages = all.ToDictionary(l => l.Key, l =>
        {
            var own = l.Value.Where(word => !all.Any(other => other.Key != l.Key && other.Value.Contains(word))).ToHashSet();
            return (own, own.Where(word => sentences.TellingWords.GetValueOrDefault(l.Key)?.Contains(word) == true).ToHashSet());
        });
    }

    /// <summary>The language of a text of two words or more; null when it does not tell, or tells of more than one.</summary>
    public string? Of(string text) => Words.Split(text) is { Count: > 1 } typed ? Of(text, typed) : null;

    private string? Of(string text, List<string> typed)
    {
        string? spoken = null;
        foreach (var (language, (own, telling)) in languages)
        {
            var signs = typed.Where(own.Contains).Distinct().ToList();
            var isMarked = language == Spanish && text.AsSpan().ContainsAny(SpanishSigns);
            if (signs.Count == 0 && !isMarked) continue;
            if (spoken is not null) return null;
            spoken = language;
            if (!isMarked && !signs.Exists(telling.Contains) && !AreTelling(signs) && !(signs.Contains(EnglishI) && SpeaksOfItself(typed))) return null;
        }

        return spoken;
    }

    // "Heating and refrigeration mechanics of ...", "ha no": neither says what its speaker speaks.
    private bool AreTelling(List<string> signs)
    {
        var ofNoName = signs.Where(word => !titleWords.Contains(word)).ToList();
        return ofNoName.Count > 1 && ofNoName.Exists(word => word.Length > 2);
    }

    // "I talked to a nurse", and not "Instrument Technician I" or "I and C Technician".
    private bool SpeaksOfItself(List<string> typed) => typed is [EnglishI, var next, _, ..] && !titleWords.Contains(next);
}
