using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Mends words nobody knows: letters held down ("soooo"), slips of spelling.</summary>
internal sealed class WordRepair
{
    private readonly ClusterPhrases phrases;
    private readonly Func<string, bool> known;
    private readonly List<string> words;
    private readonly Spelling spelling;

    /// <param name="phrases">Vocabulary to mend towards.</param>
    /// <param name="known">Whether a word is known elsewhere and must stay.</param>
    public WordRepair(ClusterPhrases phrases, Func<string, bool> known)
    {
        (this.phrases, this.known) = (phrases, known);
        words = [.. phrases.KnownWords.Order(StringComparer.Ordinal)];
        spelling = new Spelling(words);
    }

    public void Mend(IEnumerable<SentenceToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (Known(token.Word)) continue;
            var calm = Calm(token.Word);
            token.Word = Known(calm) ? calm : spelling.Near(calm) is [var (near, _), ..] ? words[near] : calm;
        }
    }

    private bool Known(string word) => phrases.Knows(word) || known(word);

    /// <summary>Three or more of a letter become two where that is a word, else one: "coool" is cool, "dogggs" is dogs.</summary>
    private string Calm(string word)
    {
        var (once, twice) = (new List<char>(), new List<char>());
        for (var i = 0; i < word.Length;)
        {
            var run = 1;
            while (i + run < word.Length && word[i + run] == word[i]) run++;
            once.AddRange(Enumerable.Repeat(word[i], run > 2 ? 1 : run));
            twice.AddRange(Enumerable.Repeat(word[i], Math.Min(run, 2)));
            i += run;
        }

        var doubled = new string([.. twice]);
        return Known(doubled) ? doubled : new string([.. once]);
    }
}
