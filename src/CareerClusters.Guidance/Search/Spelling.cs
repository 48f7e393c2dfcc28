using System.Buffers;
using System.Runtime.InteropServices;

namespace CareerClusters.Guidance.Search;

/// <summary>Finds the known words nearest to a misspelled one: candidates share letter triples, edit distance decides.</summary>
internal sealed class Spelling
{
    private const int GramLength = 3;

    /// <summary>Candidates whose edit distance is taken; the right word is nearly always among the first ten.</summary>
    private const int Candidates = 48;

    /// <summary>From this length on the rest of a word tells enough; a short one with another first letter is another word (hate, mate).</summary>
    private const int LongWord = 7;

    /// <summary>Letters that are written for each other at the start of a word.</summary>
    private static readonly string[] Sounds = ["ckq", "gj", "sc", "sz", "fp", "ei", "nk"];

    private readonly IReadOnlyList<string> words;
    private readonly Dictionary<int, List<int>> postings = [];

    public Spelling(IReadOnlyList<string> words)
    {
        this.words = words;
        for (var w = 0; w < words.Count; w++)
            foreach (var gram in Grams(words[w]))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, gram, out _);
                list ??= [];
                if (list.Count == 0 || list[^1] != w) list.Add(w);
            }
    }

    /// <summary>Edits a word of this length may be away: none below 4 letters, one below 8, else two.</summary>
    public static int EditsAllowed(int length) => length < 4 ? 0 : length < 8 ? 1 : 2;

    /// <summary>Indexes of near words with their number of edits, nearest first.</summary>
    public List<(int Word, int Edits)> Near(string word)
    {
        var allowed = EditsAllowed(word.Length);
        if (allowed == 0) return [];
        var shared = new Dictionary<int, int>();
        foreach (var gram in Grams(word))
            if (postings.TryGetValue(gram, out var list))
                foreach (var w in CollectionsMarshal.AsSpan(list))
                    if (Math.Abs(words[w].Length - word.Length) <= allowed && (word.Length >= LongWord || SoundsAlike(word[0], words[w][0])))
                        CollectionsMarshal.GetValueRefOrAddDefault(shared, w, out _)++;
        return [.. shared.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(Candidates)
            .Select(p => (p.Key, Edits(word, words[p.Key])))
            .Where(p => p.Item2 <= allowed).OrderBy(p => p.Item2)];
    }

    /// <summary>Whether a first letter may stand for another.</summary>
    private static bool SoundsAlike(char a, char b) =>
        a == b || Sounds.Any(pair => pair.Contains(a, StringComparison.Ordinal) && pair.Contains(b, StringComparison.Ordinal));

    /// <summary>Letters to insert, drop, replace or swap with a neighbour to get from one word to the other.</summary>
    public static int Edits(string a, string b)
    {
        var width = b.Length + 1;
        var rows = ArrayPool<int>.Shared.Rent((a.Length + 1) * width);
        for (var j = 0; j < width; j++) rows[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            rows[i * width] = i;
            for (var j = 1; j < width; j++)
            {
                var replace = rows[((i - 1) * width) + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(replace, 1 + Math.Min(rows[((i - 1) * width) + j], rows[(i * width) + j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, rows[((i - 2) * width) + j - 2] + 1);
                rows[(i * width) + j] = best;
            }
        }

        var edits = rows[(a.Length * width) + b.Length];
        ArrayPool<int>.Shared.Return(rows);
        return edits;
    }

    /// <summary>The letter triples of a word with its start and end marked, each packed into one number.</summary>
    private static IEnumerable<int> Grams(string word)
    {
        var marked = $"^{word}$";
        for (var i = 0; i + GramLength <= marked.Length; i++)
            yield return (marked[i] << 20) ^ (marked[i + 1] << 10) ^ marked[i + 2];
    }
}
