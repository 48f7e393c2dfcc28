using System.Runtime.InteropServices;

namespace CareerClusters.Guidance.Search;

/// <summary>A name to be found.</summary>
/// <param name="Target">Number of what it names.</param>
/// <param name="Text">The name.</param>
/// <param name="Trust">How far the name stands for the target, 0 to 1.</param>
internal readonly record struct IndexedName(int Target, string Text, float Trust);

/// <summary>A word of a query as the index knows it.</summary>
/// <param name="Word">Number of an indexed word.</param>
/// <param name="Likeness">How far it stands for what was typed, 0 to 1.</param>
internal readonly record struct QueryWord(int Word, float Likeness);

/// <summary>Words and the names that hold them, in flat arrays: rare words weigh more, as in BM25.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> wordNumbers = [];
    private readonly List<string> words = [];
    private readonly int[] postingStart;
    private readonly int[] postings;

    public NameIndex(IReadOnlyList<IndexedName> names, Func<string, List<string>> singulars)
    {
        Names = names;
        var wordsOfNames = new int[names.Count][];
        for (var n = 0; n < names.Count; n++) wordsOfNames[n] = [.. singulars(names[n].Text).Select(Number).Distinct()];

        postingStart = new int[words.Count + 1];
        foreach (var wordsOfName in wordsOfNames)
            foreach (var word in wordsOfName) postingStart[word + 1]++;
        for (var w = 0; w < words.Count; w++) postingStart[w + 1] += postingStart[w];
        Weights = [.. words.Select((_, w) => Weight(postingStart[w + 1] - postingStart[w]))];

        postings = new int[postingStart[^1]];
        var next = postingStart.ToArray();
        NameWeights = new float[names.Count];
        for (var n = 0; n < names.Count; n++)
            foreach (var word in wordsOfNames[n])
            {
                postings[next[word]++] = n;
                NameWeights[n] += Weights[word];
            }
    }

    public IReadOnlyList<IndexedName> Names { get; }

    public IReadOnlyList<string> Vocabulary => words;

    /// <summary>Inverse document frequency of each word.</summary>
    public float[] Weights { get; }

    /// <summary>Sum of the weights of each name's words.</summary>
    public float[] NameWeights { get; }

    /// <summary>Weight of a word that no name holds.</summary>
    public float UnknownWeight => Weight(0);

    public int? Find(string singular) => wordNumbers.TryGetValue(singular, out var word) ? word : null;

    public ReadOnlySpan<int> NamesWith(int word) => postings.AsSpan(postingStart[word]..postingStart[word + 1]);

    private float Weight(int names) => MathF.Log(1 + (Names.Count / (names + 1f)));

    private int Number(string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(wordNumbers, word, out var known);
        if (known) return number;
        number = words.Count;
        words.Add(word);
        return number;
    }
}
