using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Postings;

/// <summary>Finds where a posting names its job: on a line of its own, at the start of one, behind a label, or inside a sentence.</summary>
internal sealed class TitleFinder
{
    private const double Labelled = 1, OwnLine = 0.98, AtStart = 0.97, InSentence = 0.96, PartOfName = 0.8;

    /// <summary>What each line further down loses: the name stands at the top.</summary>
    private const double LaterLine = 0.012;

    /// <summary>Lines that may run on behind the name.</summary>
    private const int LongLines = 2;

    private const int LinesRead = 30, LongestInSentence = 6;

    /// <summary>Characters up to a colon that stands behind a name or another label.</summary>
    private const int LongestLabel = 30;

    private readonly PhraseFinder<bool> labels, leadIns, headings, others;
    private readonly TitleParts parts;
    private readonly HashSet<string> ends;

    public TitleFinder(PostingWords words)
    {
        labels = PhraseFinder<bool>.Of(words.Labels);
        leadIns = PhraseFinder<bool>.Of(words.LeadIns);
        headings = PhraseFinder<bool>.Of(words.Headings.Concat(words.Labels).Concat(words.Places));
        others = PhraseFinder<bool>.Of(words.Headings.Concat(words.Places));
        parts = new TitleParts(words);
        ends = [.. words.TitleEnds];
    }

    /// <summary>Whether a line begins with a label such as "Position:".</summary>
    public bool HasLabel(string line) => Label(line) is not null;

    /// <summary>Texts that may be the name, each with how far its place speaks for it.</summary>
    public IEnumerable<(string Text, double Weight)> Candidates(IReadOnlyList<string> all)
    {
        var lines = all.Where(l => !IsAll(headings, l)).Take(LinesRead).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            var later = at * LaterLine;
            foreach (var (name, weight) in OfLine(lines[at], at)) yield return (name, weight - later);
            foreach (var (name, weight) in AfterLeadIns(lines[at])) yield return (name, weight - later);
        }
    }

    private IEnumerable<(string Text, double Weight)> OfLine(string line, int at)
    {
        if (Label(line) is { } named) return parts.Of(BeforeNextLabel(named)).Select(p => (p.Text, p.Weight * Labelled));
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < LongestLabel)
            return at == 0 && !IsAll(others, line[..colon]) ? parts.Of(line[..colon]).Select(p => (p.Text, p.Weight * PartOfName)) : [];
        return TitleParts.IsShort(line) ? parts.Of(line).Select(p => (p.Text, p.Weight * OwnLine))
            : at < LongLines ? parts.AtStart(line).Select(p => (p.Text, p.Weight * AtStart))
            : [];
    }

    /// <summary>What follows a label on its line; null when the line has none.</summary>
    private string? Label(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && IsAll(labels, line[..colon]) ? line[(colon + 1)..] : null;
    }

    /// <summary>"Registered Nurse Location: Omaha" holds two labels' texts.</summary>
    private string BeforeNextLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return text;
        var words = text[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = Math.Max(1, words.Length - 3); at < words.Length; at++)
            if (IsAll(headings, string.Join(' ', words[at..]))) return string.Join(' ', words[..at]);
        return text[..colon];
    }

    private static bool IsAll(PhraseFinder<bool> phrases, string text) =>
        PhraseFinder<bool>.Singulars(text) is { Count: > 0 } singulars && phrases.LengthAtStart(singulars) == singulars.Count;

    private IEnumerable<(string Text, double Weight)> AfterLeadIns(string line)
    {
        foreach (var sentence in line.Replace(" - ", ". ", StringComparison.Ordinal).Split('$', '.', '!', '?', ';', ':', ',', '('))
        {
            var words = Words.Split(sentence);
            var singulars = words.ConvertAll(Words.Singular);
            for (var at = 0; at < words.Count; at++)
            {
                var length = leadIns.LengthAtStart(singulars[at..Math.Min(words.Count, at + LongestInSentence)]);
                if (length == 0) continue;
                var name = parts.WithoutNoise([.. words.Skip(at + length).Take(LongestInSentence)]).TakeWhile(w => !ends.Contains(w)).ToList();
                if (name.Count > 0) yield return (string.Join(' ', name), InSentence);
                // "Maestra de preescolar" is one name, "soldador de la empresa" is not.
                if (name.IndexOf("de") is > 0 and var of)
                {
                    yield return (string.Join(' ', name[..of]), PartOfName);
                    yield return (string.Join(' ', name[(of + 1)..]), PartOfName);
                }

                at += length - 1;
            }
        }
    }
}
