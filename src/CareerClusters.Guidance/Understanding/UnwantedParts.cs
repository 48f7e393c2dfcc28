using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Marks what a person says they do not want: "not math", "nada de matemáticas", "blood is not for me".</summary>
internal sealed class UnwantedParts
{
    private static readonly HashSet<string> Lists = ["and", "or", "nor", "y", "o", "ni"];

    /// <summary>What goes on with a refusal where a limit ends: "no college or math".</summary>
    private static readonly HashSet<string> Either = ["or", "nor", "o", "ni"];

    private readonly PhraseTree<Sign> signs = new();

    public UnwantedParts(SentenceWords sentences)
    {
        // Harmless ones first: of two signs of one length the first counts.
        Add(sentences.Harmless, Sign.Harmless);
        Add(sentences.UnwantedBefore, Sign.Before);
        Add(sentences.UnwantedAfter, Sign.After);
        Add(sentences.Turns, Sign.Turn);
    }

    private enum Sign
    {
        Harmless,
        Before,
        After,
        Turn,
    }

    public void Mark(List<SentenceToken> tokens)
    {
        var words = tokens.ConvertAll(t => t.Word);
        var refusing = false;
        var (clause, since) = (0, 0);
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Before == Break.Stop || (tokens[at].Before == Break.Comma && !(refusing && at > since && GoesOn(tokens, at)))) (refusing, clause) = (false, at);
            if (!signs.TryFind(words, at, out var length, out var found))
            {
                tokens[at].Unwanted |= refusing && !tokens[at].Used;
                at++;
                continue;
            }

            // The "no" of "no college jobs in healthcare" belongs to the limit, which was read before: it refuses nothing else.
            var isLimit = tokens.GetRange(at, length).TrueForAll(t => t.Used) && !GoesOnAfterLimit(tokens, at);
            for (var i = at; i < at + length; i++) tokens[i].Used = true;
            switch (found[0])
            {
                case Sign.Before: (refusing, since) = (!isLimit, at + length); break;
                case Sign.Turn: (refusing, clause) = (false, at); break;
                case Sign.After:
                    for (var i = clause; i < at; i++) tokens[i].Unwanted |= !tokens[i].Used;
                    break;
            }

            at += length;
        }
    }

    /// <summary>"not math, science or reading": the list goes on where a comma is followed by an "or" before the next clause.</summary>
    private bool GoesOn(List<SentenceToken> tokens, int at)
    {
        var words = tokens.ConvertAll(t => t.Word);
        for (var i = at; i < tokens.Count && !(i > at && tokens[i].Before == Break.Stop); i++)
        {
            if (Lists.Contains(words[i])) return i > at;
            if (signs.TryFind(words, i, out _, out _)) return false;
        }

        return false;
    }

    private static bool GoesOnAfterLimit(List<SentenceToken> tokens, int at)
    {
        var end = tokens.FindIndex(at, t => !t.Used);
        return end >= 0 && Either.Contains(tokens[end].Word);
    }

    private void Add(IEnumerable<string> phrases, Sign sign)
    {
        foreach (var phrase in phrases) signs.Add(Words.Split(phrase), sign);
    }
}
