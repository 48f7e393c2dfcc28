using Lucene.Net.Analysis.Es;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// Cuts a Spanish word, accents already dropped, down to what its number and gender share: enferm for enfermo and enfermas. By Lucene's light
/// stemmer (Savoy 2006), which measured better on sentences than one that also takes verbs' endings off (<c>scorecard/README.md</c>, part b).
/// </summary>
public static class SpanishStem
{
    private static readonly SpanishLightStemmer Stemmer = new();

    /// <summary>The stem; words of fewer than five letters stay as they are.</summary>
    public static string Of(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, Stemmer.Stem(letters, letters.Length));
    }
}
