using System.Globalization;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Planning;

/// <summary>Finds which step of a plan people mean: "2", "the first", "it", "ms ortiz", "la última".</summary>
public static class PlanReference
{
    /// <summary>Share of the words said that a step must hold: below it the words are about something else.</summary>
    private const double LeastShare = 0.6;

    private static readonly HashSet<string> Filler =
    [
        "the", "a", "an", "my", "step", "steps", "number", "with", "about", "for", "off", "to", "please", "already", "of", "on", "back", "thing", "stuff", "task",
        "el", "la", "los", "las", "lo", "un", "una", "mi", "paso", "pasos", "numero", "con", "de", "del", "sobre", "por", "para", "ya", "al", "a", "que", "cosa", "tarea",
    ];

    private static readonly HashSet<string> Pronouns = ["it", "that", "this", "eso", "este", "ese", "esto"];

    private static readonly Dictionary<string, int> Places = new()
    {
        ["first"] = 1, ["1st"] = 1, ["second"] = 2, ["2nd"] = 2, ["third"] = 3, ["3rd"] = 3, ["fourth"] = 4, ["4th"] = 4, ["fifth"] = 5, ["5th"] = 5,
        ["primero"] = 1, ["primera"] = 1, ["primer"] = 1, ["segundo"] = 2, ["segunda"] = 2, ["tercero"] = 3, ["tercera"] = 3, ["tercer"] = 3,
        ["cuarto"] = 4, ["cuarta"] = 4, ["quinto"] = 5, ["quinta"] = 5,
    };

    private static readonly Dictionary<string, int> Numbers = new()
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["uno"] = 1, ["dos"] = 2, ["tres"] = 3, ["cuatro"] = 4, ["cinco"] = 5, ["seis"] = 6, ["siete"] = 7, ["ocho"] = 8, ["nueve"] = 9, ["diez"] = 10,
    };

    private static readonly HashSet<string> Whole = ["plan", "steps", "pasos"];

    private static readonly HashSet<string> All = ["all", "everything", "every", "plan", "todo", "todos", "todas", "toda"];

    private static readonly HashSet<string> AroundAll = ["them", "it", "whole", "entire", "two", "three", "mis", "ellos", "ellas", "dos", "tres"];

    private static readonly HashSet<string> Last = ["last", "ultimo", "ultima"];

    /// <summary>The steps that words may mean: none, the one, or several that fit alike.</summary>
    /// <param name="words">What was said of the step, without the verb and without a date; empty or "it" means <paramref name="it"/>.</param>
    /// <param name="open">The steps that can be meant, in the order they are shown.</param>
    /// <param name="it">The step spoken of; null when none was: then "it" may be any.</param>
    public static IReadOnlyList<PlanStep> Find(string words, IReadOnlyList<PlanStep> open, PlanStep? it)
    {
        var said = Words.Split(words).Where(w => !Filler.Contains(w)).ToList();
        // "The first one", "that one".
        if (said.Count > 1) said.Remove("one");
        if (said.TrueForAll(Pronouns.Contains)) return it is not null ? [it] : open;
        if (said is [var word])
        {
            if (Last.Contains(word)) return open.Count > 0 ? [open[^1]] : [];
            if (Places.TryGetValue(word, out var place)) return place <= open.Count ? [open[place - 1]] : [];
            if (NumberOf(word) is { } number) return [.. open.Where(s => PlanOrder.NumberOf(s) == number)];
        }

        return ByWords(said, open);
    }

    /// <summary>Whether words name a step by what it is about, rather than by its number, its place or "it".</summary>
    public static bool IsByName(string words) => Words.Split(words).Exists(w =>
        w != "one" && !Filler.Contains(w) && !Pronouns.Contains(w) && !Last.Contains(w) && !Places.ContainsKey(w) && NumberOf(w) is null);

    /// <summary>Whether words point to a step by its number.</summary>
    public static bool IsByNumber(string words) => Words.Split(words).Exists(w => w != "one" && NumberOf(w) is not null);

    /// <summary>Whether words mean every step: "everything", "all my steps".</summary>
    public static bool IsAll(string words) => Words.Split(words) is { Count: > 0 } said && said.Exists(All.Contains) && said.TrueForAll(w => All.Contains(w) || AroundAll.Contains(w) || Filler.Contains(w));

    /// <summary>Whether words mean the plan as a whole: "my plan", "all my steps".</summary>
    public static bool IsWholePlan(string words) => IsAll(words) && Words.Split(words).Exists(Whole.Contains);

    /// <summary>Whether words only point to a step that was spoken of, or to none.</summary>
    public static bool IsPointing(string words) => Words.Split(words).TrueForAll(w => Filler.Contains(w) || Pronouns.Contains(w));

    private static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : Numbers.TryGetValue(word, out var number) ? number : null;

    private static IReadOnlyList<PlanStep> ByWords(List<string> said, IReadOnlyList<PlanStep> open)
    {
        var stems = said.Select(Stem).ToHashSet();
        if (stems.Count == 0) return [];
        var scored = open.Select(s => (Step: s, Share: Words.Split(s.Text).Select(Stem).Distinct().Count(stems.Contains) / (double)stems.Count)).ToList();
        var best = scored.Count == 0 ? 0 : scored.Max(s => s.Share);
        return best < LeastShare ? [] : [.. scored.Where(s => s.Share >= best).Select(s => s.Step)];
    }

    private static string Stem(string word) => Words.Stem(Words.Singular(word));
}
