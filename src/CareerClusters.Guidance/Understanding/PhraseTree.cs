using System.Diagnostics.CodeAnalysis;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Phrases by their words; finds the longest one that begins at a place.</summary>
internal sealed class PhraseTree<T>
{
    private readonly Node root = new();

    /// <summary>Adds a phrase, or another value to a known one.</summary>
    public void Add(IEnumerable<string> words, T value)
    {
        var node = root;
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word, out var next)) node.Next[word] = next = new Node();
            node = next;
        }

        node.Values.Add(value);
    }

    /// <summary>Whether a phrase begins with this word.</summary>
    public bool Knows(string word) => root.Next.ContainsKey(word);

    /// <summary>The longest phrase at a place.</summary>
    /// <param name="words">Words of the text.</param>
    /// <param name="at">Where it must begin.</param>
    /// <param name="length">How many words it has.</param>
    /// <param name="values">What it stands for.</param>
    public bool TryFind(IReadOnlyList<string> words, int at, out int length, [NotNullWhen(true)] out IReadOnlyList<T>? values)
    {
        (length, values) = (0, null);
        var node = root;
        for (var i = at; i < words.Count && node.Next.TryGetValue(words[i], out node!); i++)
            if (node.Values.Count > 0) (length, values) = (i - at + 1, node.Values);
        return length > 0;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];

        public List<T> Values { get; } = [];
    }
}
