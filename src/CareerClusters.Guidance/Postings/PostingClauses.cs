using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Postings;

/// <summary>How much a posting asks for a thing it names.</summary>
internal enum Demand
{
    /// <summary>It must be there.</summary>
    Required,

    /// <summary>It would be welcome.</summary>
    Preferred,

    /// <summary>It is said not to be needed.</summary>
    NotAsked,
}

/// <summary>Cuts a posting into clauses and tells of each phrase in them whether it is asked for, welcome or not needed.</summary>
internal sealed partial class PostingClauses(PostingWords words)
{
    /// <summary>Words between "no" and what it speaks of.</summary>
    private const int Reach = 7;

    /// <summary>Words between a thing and "not required".</summary>
    private const int ReachBack = 3;

    /// <summary>Words of a line that may be a heading, such as "Nice to have".</summary>
    private const int LongestHeading = 4;

    private readonly PhraseFinder<bool> preferred = PhraseFinder<bool>.Of(words.Preferred);

    /// <summary>"No" and its like; true where it stands behind what it speaks of.</summary>
    private readonly PhraseFinder<bool> negators = new([.. words.NotNeeded.Select(w => (w, true)), .. words.Negators.Select(w => (w, false))]);

    private readonly HashSet<string> ends = [.. words.NegationEnds];

    /// <summary>The clauses of all lines, in their order.</summary>
    public IEnumerable<PostingClause> Of(IEnumerable<string> lines)
    {
        var wishes = false;
        foreach (var line in lines)
        {
            if (IsHeading(line))
            {
                wishes = IsWish(PhraseFinder<bool>.Singulars(line));
                continue;
            }

            foreach (var sentence in SentenceEnd().Split(line))
                foreach (var clause in OfSentence(sentence, wishes)) yield return clause;
        }
    }

    /// <summary>How much a phrase of a clause is asked for.</summary>
    public Demand Of(PostingClause clause, int first, int length)
    {
        var no = clause.IsRefused;
        foreach (var (isBehind, at, words) in clause.Refusals)
        {
            var (from, to) = isBehind && at > 0 ? (first + length, at) : (at + words, first);
            if (to - from >= 0 && to - from <= (isBehind && at > 0 ? ReachBack : Reach) && !clause.Singulars[from..to].Exists(ends.Contains)) no = !no;
        }

        return no ? Demand.NotAsked : clause.IsWished ? Demand.Preferred : Demand.Required;
    }

    private IEnumerable<PostingClause> OfSentence(string sentence, bool wishes)
    {
        var colon = sentence.IndexOf(':', StringComparison.Ordinal);
        wishes |= colon > 0 && IsWish(PhraseFinder<bool>.Singulars(sentence[..colon]));
        // "No degree, license or experience needed": what follows the comma is refused too.
        var refuses = false;
        foreach (var part in sentence.Split(',', '(', ')', '|', '•', '✔'))
        {
            var singulars = PhraseFinder<bool>.Singulars(part);
            if (singulars.Count == 0) continue;
            var startsWithNo = negators.LengthAtStart(singulars) > 0;
            refuses = refuses && !startsWithNo && (singulars.Contains("or") || singulars.Contains("o") || singulars.Contains("ni"));
            yield return new PostingClause(singulars, wishes || IsWish(singulars), refuses, negators.FindPlaces(singulars));
            refuses = startsWithNo && !singulars.Exists(ends.Contains);
        }
    }

    private bool IsHeading(string line)
    {
        var singulars = PhraseFinder<bool>.Singulars(line);
        return line.EndsWith(':') || (singulars.Count <= LongestHeading && IsWish(singulars) && preferred.LengthAtStart(singulars) > 0);
    }

    private bool IsWish(List<string> singulars) => preferred.Find(singulars).Count > 0;

    [GeneratedRegex(@"[.;!?]+(?:\s|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnd();
}

/// <summary>Part of a sentence in which one "no" or "preferred" holds.</summary>
/// <param name="Singulars">Its words.</param>
/// <param name="IsWished">Whether what it names is welcome only.</param>
/// <param name="IsRefused">Whether a "no" of the clause before holds here too.</param>
/// <param name="Refusals">Where it says "no": whether that stands behind what it speaks of, its first word, and how many words it has.</param>
internal sealed record PostingClause(List<string> Singulars, bool IsWished, bool IsRefused, List<(bool IsBehind, int First, int Length)> Refusals);
