using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Postings;

/// <summary>Finds where a posting names its job: on a line of its own, behind a label, or inside a sentence.</summary>
internal sealed class TitleFinder
{
    private const double Labelled = 1, OwnLine = 0.98, InSentence = 0.96, PartOfName = 0.8;

    /// <summary>What each line further down loses: the name stands at the top.</summary>
    private const double LaterLine = 0.012;

    private const int LinesRead = 30, LongestName = 10, LongestInSentence = 6;
    private static readonly char[] Cuts = ['(', '[', '|', '@', '$', '–', '—', '!', '•', ';'];

    private readonly PhraseFinder<bool> labels;
    private readonly PhraseFinder<bool> leadIns;
    private readonly PhraseFinder<bool> noise;
    private readonly HashSet<string> ends;

    public TitleFinder(PostingWords words)
    {
        labels = Of(words.Labels);
        leadIns = Of(words.LeadIns);
        noise = Of(words.TitleNoise);
        ends = [.. words.TitleEnds];
    }

    /// <summary>Whether a line begins with a label such as "Position:".</summary>
    public bool HasLabel(string line) => Label(line) is not null;

    /// <summary>Texts that may be the name, each with how far its place speaks for it.</summary>
    public IEnumerable<(string Text, double Weight)> Candidates(IReadOnlyList<string> lines)
    {
        for (var at = 0; at < Math.Min(lines.Count, LinesRead); at++)
        {
            var later = at * LaterLine;
            if (Label(lines[at]) is { } named)
            {
                foreach (var name in Names(named)) yield return (name, Labelled - later);
            }
            else if (!IsOtherLabel(lines[at]) && Words.Split(lines[at]).Count <= LongestName)
            {
                foreach (var name in Names(lines[at])) yield return (name, OwnLine - later);
            }

            foreach (var (name, weight) in AfterLeadIns(lines[at])) yield return (name, weight - later);
        }
    }

    private static PhraseFinder<bool> Of(IEnumerable<string> phrases) => new(phrases.Select(p => (p, true)));

    /// <summary>What follows a label on its line; null when the line has none.</summary>
    private string? Label(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var before = PhraseFinder<bool>.Singulars(line[..colon]);
        return before.Count > 0 && labels.LengthAtStart(before) == before.Count ? line[(colon + 1)..] : null;
    }

    // "Company: ..." and "Location: ..." name something else.
    private static bool IsOtherLabel(string line) => line.IndexOf(':', StringComparison.Ordinal) is > 0 and < 30;

    /// <summary>A name as it stands, then without what follows a dash or a comma.</summary>
    private IEnumerable<string> Names(string line)
    {
        var cut = line.Split(Cuts)[0];
        foreach (var part in new[] { cut, cut.Split(" - ")[0], cut.Split(',')[0], cut.Split('/')[0], cut.Split(" at ")[0].Split(" in ")[0].Split(" en ")[0].Split(" para ")[0] }.Distinct())
        {
            var words = WithoutNoise(Words.Split(part));
            if (words.Count > 0 && words.Count <= LongestName) yield return string.Join(' ', words);
        }
    }

    private List<string> WithoutNoise(List<string> words)
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

    private IEnumerable<(string Text, double Weight)> AfterLeadIns(string line)
    {
        foreach (var sentence in line.Replace(" - ", ". ", StringComparison.Ordinal).Split('$', '.', '!', '?', ';', ':', ',', '('))
        {
            var words = Words.Split(sentence);
            var singulars = words.ConvertAll(Words.Singular);
            for (var at = 0; at < words.Count; at++)
            {
                var length = leadIns.LengthAtStart(singulars[at..]);
                if (length == 0) continue;
                var name = WithoutNoise([.. words.Skip(at + length).Take(LongestInSentence)]).TakeWhile(w => !ends.Contains(w)).ToList();
                if (name.Count > 0) yield return (string.Join(' ', name), InSentence);
                // "Maestra de preescolar" is one name, "soldador de la empresa" is not.
                if (name.IndexOf("de") is > 0 and var of) yield return (string.Join(' ', name[..of]), PartOfName);
                at += length - 1;
            }
        }
    }
}
