using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Words that speak for a cluster, found in a text.</summary>
/// <param name="First">Where the phrase begins among the content words.</param>
/// <param name="Length">How many content words it has.</param>
/// <param name="Values">Cluster numbers with their weights.</param>
internal readonly record struct PhraseHit(int First, int Length, IReadOnlyList<(int Cluster, float Weight)> Values);

/// <summary>The vocabulary of the clusters in both languages, by words and by stems.</summary>
internal sealed class ClusterPhrases
{
    /// <summary>Weight of a word that others share, where one that points to a cluster alone weighs 1.</summary>
    private const float Hint = 0.4f;

    /// <summary>What each further word of a phrase adds: a longer one is rarer and says more.</summary>
    private const float PerFurtherWord = 0.3f;

    /// <summary>How fast a word loses weight with the number of clusters that use it. Chosen by the totals of the blind sentences, which therefore flatter it.</summary>
    private const float SpreadPower = -0.3f;

    private readonly Dictionary<string, LanguagePhrases> languages;
    private readonly IReadOnlySet<string> skipped;

    /// <param name="words">Vocabulary; words of unknown clusters are left out.</param>
    /// <param name="numbers">Cluster id to number.</param>
    /// <param name="skipped">Words without meaning, left out of phrases and texts alike.</param>
    /// <param name="noise">Words that say too little alone; a phrase of which only these are left is left out.</param>
    public ClusterPhrases(
        IReadOnlyList<ClusterWord> words, IReadOnlyDictionary<string, int> numbers, IReadOnlySet<string> skipped, IReadOnlySet<string> noise)
    {
        this.skipped = skipped;
        languages = words.Where(w => numbers.ContainsKey(w.ClusterId))
            .Select(w => new Phrase(w.Language, numbers[w.ClusterId], w.Sure, Content(w.Text), w.Text.Contains(' ', StringComparison.Ordinal)))
            .Where(p => p.Words.Count > 0 && !(p.WasLonger && p.Words.All(noise.Contains)))
            .GroupBy(p => p.Language).ToDictionary(g => g.Key, g => new LanguagePhrases(g.Key, [.. g]));
        KnownWords = languages.Values.SelectMany(l => l.Forms).ToHashSet();
    }

    /// <summary>Every word of the vocabulary, for spelling.</summary>
    public IReadOnlySet<string> KnownWords { get; }

    /// <summary>Whether a word in some form is in the vocabulary.</summary>
    public bool Knows(string word) => KnownWords.Contains(word) || languages.Values.Any(l => l.ByStem.Knows(Stem(word, l.Language)));

    /// <summary>Phrases in a text, each word in one phrase at most, longer phrases first; those of a likelier language win.</summary>
    /// <param name="content">Content words.</param>
    /// <param name="weights">Language to how far its phrases count.</param>
    public List<PhraseHit> Find(IReadOnlyList<string> content, IReadOnlyDictionary<string, float> weights)
    {
        var readings = languages.Values.Select(l => (Phrases: l, Weight: weights.GetValueOrDefault(l.Language, 1), Stems: Stems(content, l, weights))).ToList();
        var hits = new List<PhraseHit>();
        for (var at = 0; at < content.Count;)
        {
            var (length, rank, best) = (0, 0f, (IReadOnlyList<(int, float)>)[]);
            foreach (var (phrases, weight, stems) in readings)
            {
                // The very words win over other forms: "cuentas" are accounts, "cuentos" are stories.
                if (phrases.ByWord.TryFind(content, at, out var exact, out var values) && exact + (2 * weight) > rank) (length, rank, best) = (exact, exact + (2 * weight), Times(values, weight));
                if (phrases.ByStem.TryFind(stems, at, out var alike, out values) && alike + weight > rank) (length, rank, best) = (alike, alike + weight, Times(values, weight));
            }

            if (length > 0) hits.Add(new PhraseHit(at, length, best));
            at += Math.Max(1, length);
        }

        return hits;
    }

    private static List<(int Cluster, float Weight)> Times(IReadOnlyList<(int Cluster, float Weight)> values, float weight) =>
        [.. values.Select(v => (v.Cluster, v.Weight * weight))];

    /// <summary>In a text of another language only the very word counts: "come" is not a form of "comer" there.</summary>
    private static List<string> Stems(IReadOnlyList<string> content, LanguagePhrases phrases, IReadOnlyDictionary<string, float> weights) =>
        [.. content.Select(w => weights.GetValueOrDefault(phrases.Language, 1) < 1 && !phrases.Forms.Contains(w) ? "" : Stem(w, phrases.Language))];

    private List<string> Content(string text) => [.. Words.Split(text).Where(w => !skipped.Contains(w))];

    private static string Stem(string word, string language) => language == "es" ? SpanishStem.Of(word) : Words.Stem(Words.Singular(word));

    private sealed record Phrase(string Language, int Cluster, bool Sure, List<string> Words, bool WasLonger);

    private sealed class LanguagePhrases
    {
        public LanguagePhrases(string language, List<Phrase> phrases)
        {
            Language = language;
            Forms = phrases.SelectMany(p => p.Words).ToHashSet();
            var stems = Forms.ToDictionary(w => w, w => Stem(w, language));
            // How many clusters use a word in any phrase: one that many use says little about each.
            var spread = phrases.SelectMany(p => p.Words.Select(w => (Stem: stems[w], p.Cluster))).Distinct().CountBy(p => p.Stem).ToDictionary();
            float Rarity(Phrase p) => p.Words.Max(w => MathF.Pow(spread[stems[w]], SpreadPower));
            Fill(ByWord, phrases, w => w, Rarity);
            Fill(ByStem, phrases, w => stems[w], Rarity);
        }

        public string Language { get; }

        public HashSet<string> Forms { get; }

        public PhraseTree<(int Cluster, float Weight)> ByWord { get; } = new();

        public PhraseTree<(int Cluster, float Weight)> ByStem { get; } = new();

        private static void Fill(PhraseTree<(int Cluster, float Weight)> tree, List<Phrase> phrases, Func<string, string> form, Func<Phrase, float> rarity)
        {
            foreach (var same in phrases.GroupBy(p => string.Join(' ', p.Words.Select(form))))
            {
                var words = same.Key.Split(' ');
                foreach (var group in same.GroupBy(p => p.Cluster))
                {
                    var weight = group.Max(p => (p.Sure ? 1 : Hint) * rarity(p)) * (1 + (PerFurtherWord * (words.Length - 1)));
                    tree.Add(words, (group.Key, weight));
                }
            }
        }
    }
}
