using System.Buffers;
using System.Runtime.InteropServices;
using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Search;

/// <summary>
/// Finds clusters, sub-clusters and occupations by what people type: names, other names, keywords, with typos.
/// A name scores by the weight of the words it shares with the text, less the words that only one of the two has.
/// Safe for any number of threads.
/// </summary>
public sealed class CareerSearch
{
    /// <summary>Score from which the first hit is the very name, in another form or with a typo at most.</summary>
    public const double SureScore = 0.85;

    /// <summary>Score from which a hit is worth asking about.</summary>
    public const double GuessScore = 0.35;

    /// <summary>Scores that differ by less are the same name.</summary>
    private const double AlikeWithin = 0.01;

    /// <summary>Occupations that may share a name for the first to be sure; "teacher" and "engineer" name more, so people are asked.</summary>
    private const int MostAlike = 3;

    /// <summary>Cost of a typed word the name lacks; people add words more freely than names do.</summary>
    private const float TypedOnly = 0.6f;

    /// <summary>Cost of a word of the name that was not typed.</summary>
    private const float NameOnly = 0.5f;

    /// <summary>Names that vote.</summary>
    private const int Voters = 20;

    private readonly SearchTargets targets;
    private readonly NameIndex index;
    private readonly QueryReader queries;
    private readonly IReadOnlyDictionary<string, string> fields;

    /// <summary>Builds the index of a catalog.</summary>
    /// <param name="catalog">Names to be found.</param>
    /// <param name="words">How people word things; <see cref="SearchWords.Empty"/> for names only.</param>
    public CareerSearch(CareerCatalog catalog, SearchWords words)
    {
        targets = new SearchTargets(catalog, words.Vocabulary.SpanishNames);
        index = new NameIndex(targets.Names, name => QueryReader.NameSingulars(name, words));
        queries = new QueryReader(words, index);
        fields = words.Fields;
    }

    /// <summary>Finds what a text may mean.</summary>
    /// <param name="text">Anything typed; a few words or a sentence.</param>
    /// <param name="count">Hits at most.</param>
    public SearchResult Find(string text, int count = 5)
    {
        var typed = queries.Read(text);
        return typed.All(w => w.Count == 0) ? SearchResult.Nothing : Result(Scored(typed), count);
    }

    /// <summary>Finds the job that a question is about: a field of work ("nursing") stands for its best known job.</summary>
    public SearchResult FindAsked(string subject) => Find(fields.GetValueOrDefault(subject, subject));

    /// <summary>Finds what a text may mean, and lets the nearest names vote for their clusters.</summary>
    internal (SearchResult Names, ClusterVotes Votes) Look(string text, int count)
    {
        var typed = queries.Read(text);
        if (typed.All(w => w.Count == 0)) return (SearchResult.Nothing, new ClusterVotes(new float[targets.ClusterCount], 0));
        var scored = Scored(typed);
        return (Result(scored, count), Votes(scored));
    }

    /// <summary>All names with the clusters they stand for, by their place in the framework.</summary>
    internal IEnumerable<(string Text, int[] Clusters)> NamesWithClusters => index.Names.Select(n => (n.Text, targets.Clusters(n.Target)));

    /// <summary>The words of a text that tell something, in the singular; without "the" and "cluster".</summary>
    public IReadOnlySet<string> Telling(string text) => queries.Telling(text);

    /// <summary>Whether a word, in some form, is part of a name.</summary>
    internal bool Knows(string word) => queries.Knows(word);

    private SearchResult Result(List<(int Name, float Score)> scored, int count)
    {
        var ranked = Ranked(scored).Take(Math.Max(count, MostAlike + 1)).ToList();
        if (ranked.Count == 0 || ranked[0].Best < GuessScore) return SearchResult.Nothing;
        var alike = ranked.Count(r => r.Best >= ranked[0].Best - AlikeWithin && targets.IsOccupation(r.Target));
        var confidence = ranked[0].Best >= SureScore && alike <= MostAlike ? Confidence.Sure : Confidence.Guess;
        return new SearchResult(confidence,
            [.. ranked.Take(count).Select(r => targets.Hit(r.Target, index.Names[r.Name].Text, Math.Min(1, r.Best)))]);
    }

    private ClusterVotes Votes(List<(int Name, float Score)> scored)
    {
        var shares = new float[targets.ClusterCount];
        var all = 0f;
        var nearest = scored.OrderByDescending(s => s.Score).ThenBy(s => s.Name).Take(Voters).ToList();
        foreach (var (name, score) in nearest)
        {
            var vote = score * score * score * score;
            all += vote;
            foreach (var cluster in targets.Clusters(index.Names[name].Target)) shares[cluster] += vote;
        }

        for (var c = 0; c < shares.Length; c++) shares[c] /= Math.Max(all, float.Epsilon);
        return new ClusterVotes(shares, nearest.Count == 0 ? 0 : Math.Min(1, nearest[0].Score));
    }

    private IEnumerable<Standing> Ranked(List<(int Name, float Score)> scored)
    {
        var standings = new Dictionary<int, Standing>();
        foreach (var (name, score) in scored)
        {
            ref var standing = ref CollectionsMarshal.GetValueRefOrAddDefault(standings, index.Names[name].Target, out _);
            standing = (standing ?? new Standing(index.Names[name].Target)).With(name, score, SearchTargets.IsOwn(index.Names[name]));
        }

        return standings.Values.OrderByDescending(s => s.Rank + targets.Preference(s.Target));
    }

    /// <summary>Every name that shares a word with the text, and its score.</summary>
    private List<(int Name, float Score)> Scored(List<List<QueryWord>> typed)
    {
        var shared = ArrayPool<float>.Shared.Rent(index.Names.Count);
        var spent = ArrayPool<float>.Shared.Rent(index.Names.Count);
        var lastWord = ArrayPool<int>.Shared.Rent(index.Names.Count);
        Array.Clear(lastWord, 0, index.Names.Count);
        var touched = new List<int>();
        var total = 0f;
        for (var t = 0; t < typed.Count; t++)
        {
            total += typed[t].Count == 0 ? index.UnknownWeight : index.Weights[typed[t][0].Word];
            foreach (var word in typed[t])
                foreach (var name in index.NamesWith(word.Word))
                {
                    if (lastWord[name] == t + 1) continue;
                    if (lastWord[name] == 0)
                    {
                        touched.Add(name);
                        (shared[name], spent[name]) = (0, 0);
                    }

                    lastWord[name] = t + 1;
                    shared[name] += word.Likeness * index.Weights[typed[t][0].Word];
                    spent[name] += index.Weights[word.Word];
                }
        }

        var scored = touched.ConvertAll(n => (n, index.Names[n].Trust * Likeness(shared[n], total, index.NameWeights[n] - spent[n])));
        ArrayPool<float>.Shared.Return(shared);
        ArrayPool<float>.Shared.Return(spent);
        ArrayPool<int>.Shared.Return(lastWord);
        return scored;
    }

    private static float Likeness(float shared, float typed, float nameOnly) =>
        shared / (shared + (TypedOnly * (typed - shared)) + (NameOnly * Math.Max(0, nameOnly)));
}
