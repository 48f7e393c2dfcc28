using System.Text.RegularExpressions;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Dialogs;

/// <summary>Reads answers that say a step is not done: "no, i didn't get to it", "todavía no".</summary>
internal static partial class PlanRefusals
{
    private static readonly HashSet<string> Openers = ["no", "nope", "nah", "sorry", "i", "oops", "well", "um", "umm", "hm", "pues", "perdon", "yo", "ay", "todavia", "aun"];

    /// <summary>Normalized words without what such an answer may begin with, and with its negations in one form.</summary>
    public static string Plain(string said)
    {
        var joined = Parted().Replace(said, "$1nt");
        var words = joined.Split(' ');
        var plain = string.Join(' ', words.SkipWhile((word, i) => i < words.Length - 1 && Openers.Contains(word) && !IsNo(words, i)));
        return plain.Length > 0 ? plain : joined;
    }

    /// <summary>The day on which it will be done: "not on Friday" names none, "can i do it on Monday" does.</summary>
    public static DateOnly? NewDay(GuideTurn turn, PlanDates.Found? day)
    {
        if (day is null || day.Due < DateOnly.FromDateTime(turn.Now.DateTime)) return null;
        var before = Words.Split(Clause().Match(turn.Text[..day.Start]).Value);
        return AnswerReader.Negates(before) || before.Exists(word => word.StartsWith("forg", StringComparison.Ordinal) || word.StartsWith("olvid", StringComparison.Ordinal)) ? null : day.Due;
    }

    /// <summary>Whether a "no" is Spanish for "not" and belongs to its verb: "no lo hice".</summary>
    private static bool IsNo(string[] words, int at) => words[at] == "no" && Negated().IsMatch(words[at + 1]);

    [GeneratedRegex(@"\b(have|has|did|is|was|could|do|does) not\b", RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    [GeneratedRegex("^(l[oae]s?|he|hice|pude|termine|alcance|me|tuve|hago|la|acabe|empece|fui|hable|llame|pregunte)$", RegexOptions.CultureInvariant)]
    private static partial Regex Negated();

    /// <summary>The words since the last mark, or since a word that begins what will be done.</summary>
    [GeneratedRegex(@"(?<=^|[,.;:!?\n]|\b(but|can|could|will|i'll|ill|maybe|let's|lets|pero|puedo|podr[ií]a|mejor|quiz[aá]s?|tal vez)\b)((?!\b(but|can|could|will|i'll|ill|maybe|let's|lets|pero|puedo|podr[ií]a|mejor|quiz[aá]s?|tal vez)\b)[^,.;:!?\n])*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
