using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Planning;

/// <summary>Tells words about a goal from words about a step: who speaks of a goal says so ("goal 1", "mi meta").</summary>
public static class GoalWords
{
    /// <summary>Words that may say which goal is meant, besides the word goal; more tell something else.</summary>
    private const int MostNaming = 8;

    private static readonly HashSet<string> Names = ["goal", "goals", "meta", "metas", "objetivo", "objetivos"];

    private static readonly HashSet<string> Any = ["a", "an", "un", "una", "any", "some"];

    private static readonly HashSet<string> Mine = ["my", "mi", "mis", "the", "that", "this", "la", "el", "las", "los", "esa", "esta", "ese", "este", "all", "todas", .. Any];

    /// <summary>What follows a goal tells what it is, not which one is meant.</summary>
    private static readonly HashSet<string> Tells = ["is", "are", "was", "were", "its", "es", "son", "era"];

    private static readonly HashSet<string> BeforeTheName = ["of", "to", "for", "about", "de", "del", "para", "sobre", "number", "numero"];

    private static readonly HashSet<string> Having = ["have", "want", "wanna", "need", "know", "got", "set", "tengo", "quiero", "necesito", "se"];

    private static readonly HashSet<string> Reaching = ["reach", "reached", "realistic", "if", "how", "si", "como", "lograr", "realista", "anymore", "drop", "change"];

    /// <summary>A goal that begins so is none: it is refused, asked for or not known.</summary>
    private static readonly HashSet<string> NoBeginnings = ["not", "no", "never", "nunca", "idk", "dunno", "if", "si", "what", "whats", "why", "how", "hows", "which", "who", "where", "when", "whens", "did", "cual", "como", "cuando", "porque"];

    /// <summary>What follows "not" in an answer that is no goal: "not sure yet".</summary>
    private static readonly HashSet<string> Refused = ["sure", "now", "right", "really", "yet", "interested", "today", "ready", "that", "this", "a", "the", "one", "my", "me", "gonna", "going"];

    private static readonly HashSet<string> Joints = ["and", "y", "e"];

    /// <summary>Words that say how a goal is, or nothing.</summary>
    private static readonly HashSet<string> Vague =
    [
        "too", "so", "very", "really", "pretty", "kinda", "kind", "sort", "of", "a", "an", "the", "to", "for", "me", "my", "it", "this", "that", "is", "still", "just", "quite", "now", "here", "there", "like", "lol", "bit", "little", "same",
        "hard", "easy", "dumb", "stupid", "realistic", "unrealistic", "possible", "impossible", "done", "reached", "unknown", "unclear", "undecided", "changed", "important", "bad", "good", "great", "gone", "over", "wrong",
        "different", "nothing", "none", "unsure", "sure", "secret", "private", "big", "small", "far", "close", "off", "on", "out", "silly", "weird", "clear", "up", "ok", "okay", "fine", "new", "set", "finished", "met", "something", "anything",
        "que", "muy", "mas", "tan", "algo", "demasiado", "poco", "un", "una", "la", "el", "lo", "mi", "es", "ya", "para", "dificil", "facil", "tonta", "tonto", "realista", "posible", "imposible", "importante", "mala", "buena", "grande", "lejos",
        "hecha", "hecho", "lista", "listo", "lograda", "cumplida", "alcanzada", "nada", "ninguna", "ninguno", "secreta", "privada", "clara", "igual", "misma", "esta", "nueva",
    ];

    /// <summary>Whether a goal is called so in English.</summary>
    public static bool AreEnglish(string text) => Words.Split(text).Exists(w => w is "goal" or "goals");

    /// <summary>Whether a text speaks of a goal at all.</summary>
    public static bool AreIn(string text) => Words.Split(text).Exists(Names.Contains);

    /// <summary>
    /// What words say of the goal they mean ("the nurse goal": "nurse", "goal 2": "2"); empty when they only say goal, null when they speak of no goal, or tell
    /// what it is.
    /// </summary>
    public static string? Reference(string words)
    {
        var said = Words.Split(words);
        var at = said.FindIndex(Names.Contains);
        if (at < 0 || said.Count > MostNaming || said.Exists(Tells.Contains)) return null;
        var before = said.Take(at).Where(w => !Mine.Contains(w));
        var after = said.Skip(at + 1).SkipWhile(BeforeTheName.Contains).Where(w => !Names.Contains(w));
        return string.Join(' ', before.Concat(after));
    }

    /// <summary>Whether words speak of all goals.</summary>
    public static bool AreAll(string words) => Words.Split(words).Exists(w => w is "all" or "todas" or "todos" or "every");

    /// <summary>Whether a short refusal is about having or knowing a goal: "i dont want to have goals", "havent set a goal".</summary>
    public static bool AreMissed(string words)
    {
        var said = Words.Split(words);
        return said.Count <= MostNaming && said.Exists(Names.Contains) && said.Exists(Having.Contains) && !said.Exists(Reaching.Contains);
    }

    /// <summary>Whether a short message ends with a goal it speaks of: "i didnt reach my goal yet".</summary>
    public static bool IsAbout(string words) =>
        Words.Split(words) is { Count: <= MostNaming } said && said.FindLastIndex(Names.Contains) is > 0 and var at && at >= said.Count - 2;

    /// <summary>Whether words speak of any goal: "a goal".</summary>
    public static bool AreOfAny(string words)
    {
        var said = Words.Split(words);
        return said.FindIndex(Names.Contains) is > 0 and var at && Any.Contains(said[at - 1]);
    }

    /// <summary>Whether words point to a goal the person has: "my goal of running", "the nurse goal"; not "out to my coach about a goal".</summary>
    public static bool ArePointing(string words) =>
        Words.Split(words) is [var first, ..] said && (Names.Contains(first) || (Mine.Contains(first) && said.FindIndex(Names.Contains) is > 0 and <= 4)) && !AreOfAny(words);

    /// <summary>Whether what was told for a goal is one: "become a nurse" is, "too hard", "idk" and "not that" are none.</summary>
    public static bool IsAGoal(string told)
    {
        var said = Words.Split(told);
        if (said is ["para" or "for" or "y" or "and", _, ..]) said = said[1..];
        return said.Count > 0 && !NoBeginnings.Contains(said[0]) && !said.TrueForAll(Vague.Contains) && said.Exists(w => w.Length > 1 && w.Any(char.IsLetter))
            && !IsUnknown(said);
    }

    /// <summary>Whether what was answered to the question for a goal is one; there "not fail math" is.</summary>
    public static bool AnswersAGoal(string told) =>
        IsAGoal(told) || Words.Split(told) is ["not" or "never" or "nunca", var verb, _, ..] && !Refused.Contains(verb) || Words.Split(told) is ["no", "more" or "mas", _, ..];

    /// <summary>The goals that a text tells one after another ("graduate and to go to college"); the text alone where its parts may belong together.</summary>
    public static IReadOnlyList<string> Split(string told)
    {
        var parts = new List<List<string>> { new() };
        foreach (var word in told.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Joints.Contains(word.ToLowerInvariant())) parts.Add([]);
            else parts[^1].Add(word.TrimEnd(',', ';'));
            if (word[^1] is ',' or ';') parts.Add([]);
        }

        var goals = parts.Where(p => p.Count > 0).ToList();
        return goals.Count is > 1 and <= PlanGoal.MostOpen && goals.TrueForAll(p => p.Count > 1) ? [.. goals.Select(p => string.Join(' ', p))] : [told];
    }

    private static bool IsUnknown(List<string> said) => said is ["i" or "yo", "dont" or "dunno" or "have" or "no", ..] or ["dont", "know", ..] or ["have", "no", ..] or ["a" or "un", "secret" or "secreto", ..];
}
