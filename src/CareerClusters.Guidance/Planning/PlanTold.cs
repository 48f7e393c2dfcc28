using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Planning;

/// <summary>A step that a person tells to have done.</summary>
/// <param name="Step">The step.</param>
/// <param name="IsSure">Whether everything told is of the step, and no other step fits.</param>
public sealed record PlanTold(PlanStep Step, bool IsSure)
{
    /// <summary>A longer sentence, in words, tells more than that.</summary>
    private const int MostWords = 12;

    /// <summary>Share of the words said that a step must hold.</summary>
    private const double LeastShare = 0.6;

    private static readonly HashSet<string> Openers = ["i", "ive", "ya", "yo", "already", "just", "finally", "yes", "yeah", "si", "hoy", "ayer", "today", "yesterday", "have"];

    private static readonly HashSet<string> Filler =
    [
        "the", "a", "an", "my", "to", "with", "about", "for", "of", "on", "at", "in", "her", "him", "them", "it", "today", "yesterday", "already",
        "el", "la", "los", "las", "un", "una", "mi", "mis", "con", "de", "del", "al", "para", "por", "le", "ya", "hoy", "ayer", "lo",
    ];

    private static readonly Dictionary<string, string> Irregular = new()
    {
        ["wrote"] = "write", ["met"] = "meet", ["went"] = "go", ["sent"] = "send", ["made"] = "make", ["told"] = "tell", ["got"] = "get", ["took"] = "take", ["found"] = "find",
        ["spoke"] = "speak", ["saw"] = "see", ["bought"] = "buy", ["paid"] = "pay", ["gave"] = "give", ["read"] = "read", ["built"] = "build", ["chose"] = "choose",
        ["hice"] = "hacer", ["fui"] = "ir", ["escribi"] = "escribir", ["lei"] = "leer", ["pedi"] = "pedir", ["mande"] = "mandar", ["di"] = "dar", ["vi"] = "ver",
    };

    /// <summary>The step that a sentence in the past tells of ("i asked ms ortiz", "ya hablé con la consejera"); null when it tells of none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="open">The steps that can be meant.</param>
    public static PlanTold? Find(string text, IReadOnlyList<PlanStep> open)
    {
        var words = Words.Split(text);
        var said = words.SkipWhile(Openers.Contains).ToList();
        if (words.Count > MostWords || said.Count < 2 || text.Contains('?', StringComparison.Ordinal) || (said.Count == words.Count && !text.Contains('é', StringComparison.Ordinal) && !IsPast(said[0]))) return null;
        var rest = said.Skip(1).Where(w => !Filler.Contains(w)).Select(Stem).ToHashSet();
        if (rest.Count == 0) return null;
        var fits = open.Where(s => Words.Split(s.Text) is [var verb, ..] && IsPastOf(said[0], verb))
            .Select(s => (Step: s, Share: Words.Split(s.Text).Skip(1).Select(Stem).Distinct().Count(rest.Contains) / (double)rest.Count))
            .Where(s => s.Share >= LeastShare).OrderByDescending(s => s.Share).ToList();
        return fits.Count == 0 || (fits.Count > 1 && fits[1].Share >= fits[0].Share) ? null : new PlanTold(fits[0].Step, fits[0].Share >= 1);
    }

    private static bool IsPast(string word) => Irregular.ContainsKey(word) || word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"Asked" of "ask", "called" of "call", "hable" of "hablar"; "ask" of "ask" is still to come.</summary>
    private static bool IsPastOf(string said, string verb) =>
        Irregular.TryGetValue(said, out var known) ? verb.StartsWith(known, StringComparison.Ordinal)
        : said.EndsWith("ed", StringComparison.Ordinal) ? Stem(said) == Stem(verb)
        : said.Length > 3 && (said[^1] is 'e' or 'i') && Infinitive(verb) is { } stem && said[..^1] is var past && (past == stem || (stem.EndsWith('g') && past == stem + "u") || (stem.EndsWith('c') && past == stem[..^1] + "qu"));

    /// <summary>What a Spanish infinitive is without its ending and what hangs on it: "habl" of "hablar" and "preguntarle".</summary>
    private static string? Infinitive(string verb)
    {
        foreach (var ending in (string[])["arles", "arle", "arlo", "arla", "irle", "erle", "erlo", "erla", "ar", "er", "ir"])
            if (verb.EndsWith(ending, StringComparison.Ordinal) && verb.Length > ending.Length + 1) return verb[..^ending.Length];
        return null;
    }

    private static string Stem(string word) => Words.Stem(Words.Singular(word));
}
