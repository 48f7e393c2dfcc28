using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// Understands free text, English or Spanish: what is wanted, what is not, which limits, and which clusters that means.
/// Safe for any number of threads.
/// </summary>
public sealed class TextUnderstanding
{
    /// <summary>Names looked at.</summary>
    private const int MostNames = 60;

    /// <summary>How far a phrase in the other language than the text's counts: people mix in words like "marketing" and "rodeo".</summary>
    private const float OtherLanguage = 0.6f;

    private readonly CareerCatalog catalog;
    private readonly CareerSearch search;
    private readonly QuestionReader questions;
    private readonly SentenceWords sentences;
    private readonly HashSet<string> skipped;
    private readonly HashSet<string> roles;
    private readonly SentenceTokens cutter;
    private readonly LimitReader limits;
    private readonly UnwantedParts unwanted;
    private readonly LanguageGuess languages;
    private readonly ClusterPhrases phrases;
    private readonly WordRepair repair;
    private readonly NameWords nameWords;
    private readonly TitleModel titleModel;
    private readonly ClusterScale scale;
    private readonly WishThemes themes;

    /// <summary>Prepares the tables of a catalog and its vocabulary.</summary>
    public TextUnderstanding(CareerCatalog catalog, SearchWords words, CareerSearch search, QuestionReader questions)
    {
        (this.catalog, this.search, this.questions, sentences) = (catalog, search, questions, words.Vocabulary.Sentences);
        skipped = [.. sentences.Languages.Values.SelectMany(w => w)];
        cutter = new SentenceTokens(sentences);
        limits = new LimitReader(sentences);
        roles = [.. sentences.RoleWords.Select(Stem)];
        unwanted = new UnwantedParts(sentences);
        languages = new LanguageGuess(sentences);
        var numbers = catalog.Clusters.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i);
        phrases = new ClusterPhrases([.. words.Vocabulary.ClusterWords, .. Keywords(catalog)], numbers, skipped, sentences.Noise);
        repair = new WordRepair(phrases, word => skipped.Contains(word) || sentences.Noise.Contains(word) || search.Knows(word));
        nameWords = new NameWords(search.NamesWithClusters, catalog.Clusters.Count);
        titleModel = catalog.Content.TitleModel ?? TitleModelTraining.Train(catalog);
        scale = new ClusterScale(catalog);
        themes = new WishThemes(words.Vocabulary.Themes, skipped);
    }

    /// <summary>Understands a text as far as it goes.</summary>
    /// <param name="text">Anything typed.</param>
    /// <param name="language">Language the person uses, where the text itself does not tell.</param>
    public UnderstoodText Read(string text, string? language = null)
    {
        var tokens = cutter.Cut(text);
        var limited = limits.Read(tokens);
        unwanted.Mark(tokens);
        var found = languages.Of(tokens);
        var content = tokens.Where(t => !t.Used && !skipped.Contains(t.Word)).ToList();
        repair.Mend(content);

        var wanted = content.Where(t => !t.Unwanted).ToList();
        var refused = content.Where(t => t.Unwanted).ToList();
        var weights = Weights(found ?? language);
        var forIt = phrases.Find([.. wanted.Select(t => t.Word)], weights);
        var againstIt = phrases.Find([.. refused.Select(t => t.Word)], weights);
        var isSpanish = (found ?? language)?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true;
        var (telling, isTitle, names, votes) = Named(tokens, wanted, [.. forIt.Where(h => IsWhole(h, wanted)).SelectMany(h => wanted.Skip(h.First).Take(h.Length)).Where(t => isSpanish || roles.Contains(Stem(t.Word)))], isSpanish);
        var score = scale.Score(new TextEvidence(
            Sum(forIt), Sum(againstIt), nameWords.Evidence(telling), titleModel.Evidence(telling), votes, isTitle, isSpanish,
            Any: forIt.Count > 0 || votes.Strength > 0));
        var question = questions.Read(text);
        var themed = themes.Find(wanted);
        List<string> said = [.. Typed(wanted, forIt), .. themed.Select(t => WishThemes.Typed(t.Words, tokens))];
        return new UnderstoodText
        {
            Kind = Kind(question, names, score),
            Language = found,
            Clusters = score.Clusters,
            Confidence = score.Confidence,
            IsUnderstood = score.IsEnough,
            // A word is told with what stands around it, once.
            Wanted = [.. said.Distinct().Where(w => !said.Exists(other => HoldsWords(other, w)))],
            Themes = [.. themed.Select(t => t.Theme).Distinct()],
            IsAllThemes = themed.Count > 0 && themed.Sum(t => t.Words.Count) == wanted.Count(t => !sentences.Noise.Contains(t.Word) || themed.Any(found => found.Words.Contains(t))),
            UnwantedThemes = [.. themes.Find(refused).Select(t => t.Theme).Distinct()],
            Unwanted = Typed(refused, againstIt),
            UnwantedClusters = score.Refused,
            Limits = limited,
            Names = names,
            Question = question,
        };
    }

    /// <summary>Looks for names: first for one that is the whole text, small words and all, then for any that its telling words hint at.</summary>
    private (List<string> Telling, bool IsTitle, SearchResult Names, ClusterVotes Votes) Named(
        List<SentenceToken> tokens, List<SentenceToken> wanted, HashSet<SentenceToken> inPhrases, bool isSpanish)
    {
        if (tokens.TrueForAll(MayBeInTitle))
        {
            var all = tokens.ConvertAll(t => t.Word);
            var (whole, near) = search.Look(string.Join(' ', all), MostNames);
            if (near.Strength >= ClusterScale.LeastStrength(isSpanish, plain: !all.Exists(skipped.Contains))) return (all, true, whole, near);
        }

        var telling = wanted.Where(t => !sentences.Noise.Contains(t.Word) && !inPhrases.Contains(t)).Select(t => t.Word).ToList();
        var (names, votes) = search.Look(string.Join(' ', telling), MostNames);
        return (telling, false, names, votes);
    }

    private static bool HoldsWords(string text, string words) => text.Length > words.Length && !words.Split(' ').Except(text.Split(' ')).Any();

    private static string Stem(string word) => Search.Words.Stem(Search.Words.Singular(word));

    /// <summary>Whether a phrase is itself only with a word that says nothing alone: "helping people" names no helper, "aire libre" no air.</summary>
    private bool IsWhole(PhraseHit hit, List<SentenceToken> content) => hit.Length > 1 && content.Skip(hit.First).Take(hit.Length).Any(t => sentences.Noise.Contains(t.Word));

    private bool MayBeInTitle(SentenceToken token) =>
        !token.Used && !token.Unwanted && (!skipped.Contains(token.Word) || sentences.TitleWords.Contains(token.Word));

    private float[] Sum(List<PhraseHit> hits)
    {
        var sums = new float[catalog.Clusters.Count];
        foreach (var hit in hits)
            foreach (var (cluster, weight) in hit.Values) sums[cluster] += weight;
        return sums;
    }

    private static TextKind Kind(AskedQuestion question, SearchResult names, ClusterScore score) =>
        question.Kind != QuestionKind.None ? TextKind.Question
        : names.Confidence == Search.Confidence.Sure && names.Hits[0].Kind == HitKind.Occupation ? TextKind.Occupations
        : score.IsEnough ? TextKind.Clusters
        : TextKind.Unknown;

    private Dictionary<string, float> Weights(string? language) =>
        sentences.Languages.Keys.ToDictionary(l => l, l => language is null || language.StartsWith(l, StringComparison.OrdinalIgnoreCase) ? 1 : OtherLanguage);

    private List<string> Typed(List<SentenceToken> content, List<PhraseHit> hits) =>
        [.. hits.Select(h => string.Join(' ', content.Skip(h.First).Take(h.Length).SkipWhile(t => sentences.Noise.Contains(t.Word)).Where(t => h.Length > 1 || !sentences.Noise.Contains(t.Word)).Select(t => t.Typed))).Where(p => p.Length > 0).Distinct()];

    /// <summary>The everyday words of clusters and sub-clusters, English: they point there and rarely elsewhere.</summary>
    private static IEnumerable<ClusterWord> Keywords(CareerCatalog catalog) =>
        from cluster in catalog.Clusters
        from keyword in cluster.Keywords.Concat(cluster.SubClusters.SelectMany(s => s.Keywords))
        select new ClusterWord(cluster.Id, "en", keyword, Sure: true);
}
