namespace CareerClusters.Guidance.Search;

/// <summary>Turns what was typed into words the index has: same words, other forms, near spellings.</summary>
internal sealed class QueryReader
{
    private const float SameMeaning = 0.9f;
    private const float OtherForm = 0.85f;

    /// <summary>Likeness lost by each letter mistyped.</summary>
    private const float PerEdit = 0.08f;

    private readonly SearchWords searchWords;
    private readonly NameIndex index;
    private readonly Spelling spelling;
    private readonly Dictionary<string, List<string>> same = [];
    private readonly ILookup<string, int> byStem;
    private readonly int longestRewrite;

    public QueryReader(SearchWords searchWords, NameIndex index)
    {
        (this.searchWords, this.index) = (searchWords, index);
        spelling = new Spelling(index.Vocabulary);
        byStem = index.Vocabulary.Select((word, number) => (Stem: Words.Stem(word), number)).ToLookup(p => p.Stem, p => p.number);
        foreach (var group in searchWords.Same)
            foreach (var word in group)
                same[Words.Singular(word)] = [.. same.GetValueOrDefault(Words.Singular(word), []), .. group.Select(Words.Singular)];
        longestRewrite = searchWords.Rewrites.Keys.Select(k => k.Split(' ').Length).DefaultIfEmpty().Max();
    }

    /// <summary>The singulars of a text without stop words; none when it holds nothing else.</summary>
    public static List<string> Singulars(string text, SearchWords searchWords) =>
        [.. Words.Split(text).Where(w => !searchWords.StopWords.Contains(w)).Select(Words.Singular)];

    /// <summary>The same for a name of the catalog, where capitals tell a short form from a stop word: "IT Manager" is not "Manager".</summary>
    public static List<string> NameSingulars(string name, SearchWords searchWords) =>
        [.. Words.Split(name)
            .Where(w => !searchWords.StopWords.Contains(w)
                || (w.Length > 1 && name.Contains(w.ToUpperInvariant(), StringComparison.Ordinal)))
            .Select(Words.Singular)];

    /// <summary>For each word that was typed, the indexed words it may stand for, likeliest first.</summary>
    public List<List<QueryWord>> Read(string text) =>
        [.. Singulars(Rewritten(text), searchWords).Distinct().Select(Expand)];

    /// <summary>The singulars of a text without stop words, each once.</summary>
    public HashSet<string> Telling(string text) => [.. Singulars(text, searchWords)];

    /// <summary>Whether an indexed word has this form.</summary>
    public bool Knows(string word) => index.Find(Words.Singular(word)) is not null || byStem.Contains(Words.Stem(Words.Singular(word)));

    private string Rewritten(string text)
    {
        if (longestRewrite == 0) return text;
        var words = Words.Split(text);
        for (var at = 0; at < words.Count; at++)
            for (var length = Math.Min(longestRewrite, words.Count - at); length > 0; length--)
                if (searchWords.Rewrites.TryGetValue(string.Join(' ', words.Skip(at).Take(length)), out var to)
                    || (length == 1 && searchWords.Rewrites.TryGetValue(Words.Singular(words[at]), out to)))
                {
                    words.RemoveRange(at, length);
                    words.Insert(at, to);
                    break;
                }

        return string.Join(' ', words);
    }

    private List<QueryWord> Expand(string word)
    {
        var found = new Dictionary<int, float>();
        AddForms(found, word, 1);
        foreach (var other in same.GetValueOrDefault(word, [])) AddForms(found, other, SameMeaning);
        if (index.Find(word) is null && !same.ContainsKey(word))
            foreach (var (near, edits) in spelling.Near(word))
                AddForms(found, index.Vocabulary[near], 1 - (PerEdit * edits));
        return [.. found.Select(p => new QueryWord(p.Key, p.Value)).OrderByDescending(w => w.Likeness)];
    }

    private void AddForms(Dictionary<int, float> found, string word, float likeness)
    {
        if (index.Find(word) is { } exact) Add(exact, likeness);
        foreach (var form in byStem[Words.Stem(word)]) Add(form, likeness * OtherForm);
        void Add(int number, float value) => found[number] = Math.Max(value, found.GetValueOrDefault(number));
    }
}
