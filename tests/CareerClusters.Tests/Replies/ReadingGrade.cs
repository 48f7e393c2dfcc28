using System.Text.RegularExpressions;

namespace CareerClusters.Tests.Replies;

/// <summary>
/// School grade a text needs, by Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are
/// counted from spelling; a line's end ends a sentence.
/// </summary>
internal static partial class ReadingGrade
{
    public static double Of(string text)
    {
        var plain = Abbreviation().Replace(ListNumber().Replace(text, ""), "$1");
        var words = Word().Matches(plain).Select(m => m.Value.ToLowerInvariant()).ToList();
        if (words.Count == 0) return 0;
        var sentences = SentenceEnd().Split(plain).Count(s => Word().IsMatch(s));
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    /// <summary>Groups of vowels, less the ones that are written and not said.</summary>
    public static int Syllables(string word)
    {
        var bare = word.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var count = Vowels().Count(bare);
        // "make", "makes", "worked": the e is silent; "table", "wanted", "places": it is not.
        if (count > 1 && SilentEnd().IsMatch(bare)) count--;
        if (SplitVowels().IsMatch(bare)) count++;
        return Math.Max(1, count);
    }

    [GeneratedRegex(@"^\s*(\d+\.|-)\s+", RegexOptions.Multiline)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"\b(Ms|Mr|Mrs|Dr|St|U|S)\.")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[\p{L}][\p{L}'’]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?]+(?=[\s""')]|$)|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[aeiouyáéíóúü]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("([^aeiouylr]|[aeiouy][lr])e$|[^aeiouytd]ed$|[^aeiouysxzcg]es$|[aeiouy][lr]ed$")]
    private static partial Regex SilentEnd();

    // "create", "science", "video", "medium": two vowels, two syllables.
    [GeneratedRegex("(creat|scien|video|radio|medi[ua]|idea|being|doing|going|area|diet|quiet|lion|riot|genius|client)")]
    private static partial Regex SplitVowels();
}
