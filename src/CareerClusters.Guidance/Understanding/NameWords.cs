using System.Runtime.InteropServices;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// What the words of job titles say about clusters, counted over all names: a naive Bayes model whose features are words, word
/// stems, pairs of words, the last word and letter fours. Built from the catalog in one pass; nothing is stored.
/// </summary>
internal sealed class NameWords
{
    /// <summary>Names that every feature is pretended to have been seen in: rare ones say little.</summary>
    private const float Prior = 2;

    private const int GramLength = 4;
    private const uint Basis = 2166136261u;

    // Features of one name overlap, so each counts in part. Chosen by measurement, see scorecard/README.md.
    private const float WordWeight = 0.5f;
    private const float StemWeight = 0.3f;
    private const float PairWeight = 0.4f;
    private const float LastWeight = 0.15f;
    private const float GramWeight = 0.12f;

    private readonly Dictionary<uint, int> rows;
    private readonly float[] tables;
    private readonly int width;

    /// <param name="names">Names with their clusters by number.</param>
    /// <param name="clusterCount">Number of clusters.</param>
    public NameWords(IEnumerable<(string Text, int[] Clusters)> names, int clusterCount)
    {
        width = clusterCount;
        rows = new Dictionary<uint, int>(120_000);
        var counts = new List<float>(120_000 * (clusterCount + 1));
        var all = new float[clusterCount + 1];
        foreach (var (text, clusters) in names)
        {
            all[width]++;
            foreach (var c in clusters) all[c]++;
            foreach (var (feature, _) in Features(Singulars(text)))
            {
                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, feature, out var known);
                if (!known)
                {
                    row = rows.Count - 1;
                    CollectionsMarshal.SetCount(counts, counts.Count + width + 1);
                }

                var cells = CollectionsMarshal.AsSpan(counts).Slice(row * (width + 1), width + 1);
                cells[width]++;
                foreach (var c in clusters) cells[c]++;
            }
        }

        tables = LogRatios(CollectionsMarshal.AsSpan(counts), all);
    }

    /// <summary>Log of how much likelier each cluster is for a text with these words; zeros where none is known.</summary>
    public float[] Evidence(IReadOnlyList<string> words)
    {
        var sums = new float[width];
        foreach (var (feature, weight) in Features([.. words.Select(Words.Singular)]))
            if (rows.TryGetValue(feature, out var row))
                for (var c = 0; c < width; c++) sums[c] += weight * tables[(row * width) + c];
        return sums;
    }

    private float[] LogRatios(Span<float> counts, float[] all)
    {
        var ratios = new float[rows.Count * width];
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = counts.Slice(row * (width + 1), width + 1);
            for (var c = 0; c < width; c++)
            {
                var usual = (all[c] + 1) / (all[width] + 1);
                ratios[(row * width) + c] = MathF.Log((cells[c] + (Prior * usual)) / (cells[width] + Prior) / usual);
            }
        }

        return ratios;
    }

    private static List<string> Singulars(string text) => Words.Split(text).ConvertAll(Words.Singular);

    private static IEnumerable<(uint Feature, float Weight)> Features(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            yield return (Hash('w', word, ""), WordWeight);
            yield return (Hash('s', Words.Stem(word), ""), StemWeight);
            if (i + 1 < words.Count) yield return (Hash('p', word, words[i + 1]), PairWeight);
            for (var at = -1; at + GramLength <= word.Length + 1; at++)
                yield return (HashGram(word, at), GramWeight);
        }

        if (words.Count > 0) yield return (Hash('l', words[^1], ""), LastWeight);
    }

    /// <summary>FNV-1a: two features of 100,000 share a number about once, which does no harm.</summary>
    private static uint Hash(char kind, string first, string second)
    {
        var hash = Basis ^ kind;
        foreach (var c in first) hash = (hash ^ c) * 16777619u;
        hash = (hash ^ ' ') * 16777619u;
        foreach (var c in second) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>Four letters of a word whose start and end are marked.</summary>
    private static uint HashGram(string word, int at)
    {
        var hash = Basis ^ 'g';
        for (var i = at; i < at + GramLength; i++) hash = (hash ^ (i < 0 ? '^' : i < word.Length ? word[i] : '$')) * 16777619u;
        return hash;
    }
}
