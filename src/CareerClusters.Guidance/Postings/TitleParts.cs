using System.Text.RegularExpressions;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Postings;

/// <summary>Takes a line that names a job apart: the name, the firm, the shift and the place stand on it in any order.</summary>
internal sealed partial class TitleParts(PostingWords postings)
{
    /// <summary>How far a part behind a dash speaks for the name: the firm may come first.</summary>
    private const double BehindDash = 0.9;

    /// <summary>What a part cut short loses against the whole.</summary>
    private const double CutShort = 0.999;

    /// <summary>Words looked at, with those that are no part of a name.</summary>
    private const int MostWords = 20;

    private const int LongestName = 10, LongestCut = 6, PartsRead = 3;

    private static readonly char[] Cuts = ['(', ')', '[', ']', '|', '@', '$', '–', '—', '!', '•', ';'];
    private static readonly string[] Prepositions = [" at ", " in ", " en ", " para ", " for ", " - "];

    private readonly PhraseFinder<bool> noise = PhraseFinder<bool>.Of(postings.TitleNoise);
    private readonly HashSet<string> stops = [.. postings.TitleStops, .. postings.TitleEnds];

    /// <summary>Whether a line is short enough to be a name as a whole.</summary>
    public static bool IsShort(string line) => Words.Split(line).Count <= LongestName;

    /// <summary>Names a short line may hold, each with how far its place on the line speaks for it.</summary>
    public IEnumerable<(string Text, double Weight)> Of(string line)
    {
        line = FirstSentence(line);
        var cut = line.Split(Cuts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return cut.Length == 0 ? [] : Cleaned([(cut[0], 1), .. Shorter(cut[0]), .. Behind(line)]);
    }

    /// <summary>Names a long line may begin with; its first sentence is as a line of its own where it is short.</summary>
    public IEnumerable<(string Text, double Weight)> AtStart(string line)
    {
        var first = FirstSentence(line);
        if (IsShort(first)) return Of(first);
        var cut = first.Split([.. Cuts, ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "";
        return Cleaned([.. IsShort(cut) ? [(cut, 1)] : Array.Empty<(string, double)>(), .. Shorter(cut), .. Behind(first)]);
    }

    /// <summary>The words of a name without those that are no part of it.</summary>
    public List<string> WithoutNoise(List<string> words)
    {
        var kept = new List<string>();
        for (var at = 0; at < words.Count;)
        {
            var length = noise.LengthAtStart([.. words.Skip(at).Select(Words.Singular)]);
            if (length == 0 && !words[at].All(char.IsAsciiDigit)) kept.Add(words[at]);
            at += Math.Max(1, length);
        }

        return kept;
    }

    private static string FirstSentence(string line) => SentenceEnd().Split(line, 2)[0];

    /// <summary>A text up to a comma, a slash, a preposition, or a word that no name holds.</summary>
    private IEnumerable<(string, double)> Shorter(string text)
    {
        yield return (text.Split(',')[0], CutShort);
        foreach (var half in text.Split(" - ")[0].Split(',')[0].Split('/').Take(PartsRead)) yield return (half, CutShort);
        foreach (var preposition in Prepositions) yield return (text.Split(preposition)[0], CutShort);
        var words = Words.Split(text.Split(',', '/')[0]).Take(MostWords).ToList();
        while (noise.LengthAtStart(words.ConvertAll(Words.Singular)) is > 0 and var length) words.RemoveRange(0, length);
        var start = words.TakeWhile(w => !stops.Contains(w)).ToList();
        if (start.Count is > 0 and <= LongestCut) yield return (string.Join(' ', start), CutShort);
    }

    /// <summary>"Target - Guest Advocate (Cashier)": what stands behind dashes and in brackets.</summary>
    private static IEnumerable<(string, double)> Behind(string line) =>
        line.Split([.. Cuts.Select(c => c.ToString()), " - "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Take(PartsRead)
            .Where(p => Words.Split(p).Count <= LongestCut && !char.IsAsciiDigit(p[0])).Select(p => (p.Split(',')[0], BehindDash));

    private IEnumerable<(string, double)> Cleaned(IEnumerable<(string Text, double Weight)> found) =>
        found.Select(f => (Words: Words.Split(f.Text), f.Weight)).Where(f => f.Words.Count <= MostWords)
            .Select(f => (Words: WithoutNoise(f.Words), f.Weight)).Where(f => f.Words.Count is > 0 and <= LongestName)
            .Select(f => (string.Join(' ', f.Words), f.Weight));

    [GeneratedRegex(@"(?<=[\p{L}\d)]{3})[.?]\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnd();
}
