using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>What speaks for and against each cluster in one text; arrays in the order of the framework.</summary>
/// <param name="Wanted">Weights of the phrases of the wanted part.</param>
/// <param name="Refused">Weights of the phrases of the refused part.</param>
/// <param name="NameWords">Log ratios of the words as parts of job titles.</param>
/// <param name="TitleOdds">What the trained weights of job titles say, in log odds.</param>
/// <param name="Votes">Votes of the nearest job titles.</param>
/// <param name="IsTitle">Whether it holds nothing but content words, as job titles do and sentences do not.</param>
/// <param name="IsSpanish">Whether it is in Spanish.</param>
/// <param name="Any">Whether anything speaks at all.</param>
internal sealed record TextEvidence(float[] Wanted, float[] Refused, float[] NameWords, float[] TitleOdds, ClusterVotes Votes, bool IsTitle, bool IsSpanish, bool Any);

/// <summary>Scores of all clusters for one text.</summary>
/// <param name="Clusters">All clusters, likeliest first.</param>
/// <param name="Refused">Those the text refuses.</param>
/// <param name="Confidence">Likelihood of the first; 0 where nothing speaks.</param>
/// <param name="IsEnough">Whether that is enough to say so.</param>
internal sealed record ClusterScore(IReadOnlyList<ClusterLikelihood> Clusters, IReadOnlyList<CareerCluster> Refused, double Confidence, bool IsEnough);

/// <summary>How far each kind of evidence counts, for the log odds of a cluster.</summary>
/// <param name="Phrase">One sure phrase.</param>
/// <param name="NameWord">The log ratio of name words.</param>
/// <param name="TitleOdds">The trained weights of job titles.</param>
/// <param name="Vote">All votes of very near names.</param>
internal sealed record EvidenceWeights(double Phrase, double NameWord, double TitleOdds, double Vote);

/// <summary>Puts phrases and names on one scale: a softmax over the clusters.</summary>
internal sealed class ClusterScale(CareerCatalog catalog)
{
    /// <summary>Below this a text is not understood.</summary>
    public const double LeastConfidence = 0.25;

    /// <summary>The same for a job title: its words are known to be of work, so that a weaker lead is worth saying.</summary>
    public const double LeastTitleConfidence = 0.15;

    /// <summary>Refusal that takes a cluster out altogether: one word that points to it, more than a hint that others share.</summary>
    private const double Refusal = 0.5;

    /// <summary>For sentences. Chosen by measurement, see scorecard/README.md.</summary>
    private static readonly EvidenceWeights Sentence = new(2.2, 0.15, 0.3, 1.5);

    /// <summary>For Spanish sentences: nearly all names are English, so a Spanish word that is part of one is there by chance.</summary>
    private static readonly EvidenceWeights SpanishSentence = new(2.2, 0, 0, 1.5);

    /// <summary>For texts that look like a title: names tell more, single words less.</summary>
    private static readonly EvidenceWeights Title = new(0.3, 0.1, 1.3, 1.25);

    /// <summary>How near the nearest name of a job must be for a text without small words to be taken for a title.</summary>
    private const double TitleStrength = 0.4;

    /// <summary>The same for Spanish, where few names are known and a chance likeness is common.</summary>
    private const double SpanishTitleStrength = 0.85;

    /// <summary>The same for English with small words in it ("director of nursing"), which short sentences hold as well.</summary>
    private const double WordyTitleStrength = 0.7;

    /// <summary>How near the nearest name must be for a text that may be a title to be taken for one.</summary>
    /// <param name="isSpanish">Whether it is in Spanish.</param>
    /// <param name="plain">Whether it holds content words only.</param>
    public static double LeastStrength(bool isSpanish, bool plain) => isSpanish ? SpanishTitleStrength : plain ? TitleStrength : WordyTitleStrength;

    public ClusterScore Score(TextEvidence evidence)
    {
        var weights = evidence.IsTitle ? Title : evidence.IsSpanish ? SpanishSentence : Sentence;
        var count = catalog.Clusters.Count;
        var odds = new double[count];
        for (var c = 0; c < count; c++)
            odds[c] = (weights.Phrase * (evidence.Wanted[c] - evidence.Refused[c])) + (weights.NameWord * evidence.NameWords[c]) + (weights.TitleOdds * evidence.TitleOdds[c])
                + (weights.Vote * evidence.Votes.Strength * evidence.Votes.Shares[c]);
        var gone = Enumerable.Range(0, count).Where(c => evidence.Refused[c] >= Refusal && evidence.Refused[c] > evidence.Wanted[c]).ToHashSet();
        var top = odds.DefaultIfEmpty().Max();
        for (var c = 0; c < count; c++) odds[c] = gone.Contains(c) ? 0 : Math.Exp(odds[c] - top);
        var sum = Math.Max(odds.Sum(), double.Epsilon);
        var order = Enumerable.Range(0, count).OrderByDescending(c => odds[c]).ToList();
        var confidence = evidence.Any && count > 0 ? odds[order[0]] / sum : 0;
        return new ClusterScore(
            [.. order.Select(c => new ClusterLikelihood(catalog.Clusters[c], odds[c] / sum))],
            [.. gone.Order().Select(c => catalog.Clusters[c])],
            confidence,
            confidence >= (evidence.IsTitle ? LeastTitleConfidence : LeastConfidence));
    }
}
