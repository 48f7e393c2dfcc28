using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// Reads what a person tells of a course, job, club or interview into statements with a direction. Of each part of the sentence the
/// direction must be said; a part that only names something has none. Safe for any number of threads.
/// </summary>
public sealed class ExperienceReader
{
    private static readonly HashSet<string> Joins = ["and", "or", "y", "e", "o", "plus", "also", "tambien"];

    private static readonly HashSet<string> Turns = ["but", "however", "though", "although", "yet", "while", "whereas", "except", "pero", "aunque", "sino", "mientras", "then", "luego", "so", "because", "porque"];

    private readonly SentenceTokens cutter;
    private readonly PhraseTree<Sign> signs = new();
    private readonly PhraseTree<bool> past = new();
    private readonly PhraseTree<StatementWords> english = new();
    private readonly PhraseTree<StatementWords> spanish = new();
    private readonly HashSet<string> empty;
    private readonly IReadOnlySet<string> pointing;

    /// <summary>Prepares the tables of a vocabulary.</summary>
    public ExperienceReader(Vocabulary vocabulary)
    {
        var (words, sentences) = (vocabulary.Experiences, vocabulary.Sentences);
        (cutter, pointing) = (new SentenceTokens(sentences), words.Pointing);
        // Harmless ones first: of two signs of one length the first counts. What was said of liking goes before what any refusal would be.
        Add(words.LikedHarmless.Except(words.DislikedBefore).Except(words.DislikedAfter).Concat(sentences.Harmless), Sign.None);
        Add(words.LikedBefore, Sign.LikedAfterIt);
        Add(words.LikedAfter, Sign.LikedBeforeIt);
        Add(words.DislikedBefore.Concat(sentences.UnwantedBefore), Sign.DislikedAfterIt);
        Add(words.DislikedAfter.Concat(sentences.UnwantedAfter), Sign.DislikedBeforeIt);
        foreach (var phrase in words.Past) past.Add(Words.Split(phrase), true);
        foreach (var statement in words.Statements)
        {
            foreach (var phrase in statement.Words.GetValueOrDefault("en", [])) english.Add(Words.Split(phrase).Select(English), statement);
            foreach (var phrase in statement.Words.GetValueOrDefault("es", [])) spanish.Add(Words.Split(phrase).Select(SpanishStem.Of), statement);
        }

        empty = [.. sentences.Languages.Values.SelectMany(w => w), .. sentences.Noise, .. words.Pointing.SelectMany(Words.Split)];
    }

    private enum Sign
    {
        None,
        LikedAfterIt,
        LikedBeforeIt,
        DislikedAfterIt,
        DislikedBeforeIt,
    }

    /// <summary>Reads a text as far as it goes.</summary>
    /// <param name="text">Anything typed, in either language.</param>
    public ToldExperience Read(string text)
    {
        var words = cutter.Cut(text);
        var parts = Parts(words);
        Join(parts);
        var answers = new List<ProposedAnswer>();
        foreach (var (part, at) in parts.Select((p, i) => (p, i)))
        {
            if (part.Liked is not { } liked) continue;
            // "I took welding and loved it" speaks of what was named before.
            var named = Best(part.Words) ?? (part.Words.TrueForAll(empty.Contains) ? parts.Take(at).Reverse().Where(p => p.Liked is null).Select(p => Best(p.Words)).FirstOrDefault(s => s is not null) : null);
            if (named is not null && !answers.Exists(a => a.StatementId == named.StatementId && a.Liked == liked)) answers.Add(new ProposedAnswer(named.StatementId, named.Label, liked));
        }

        return new ToldExperience(parts.Exists(p => p.IsPast), [.. answers.Take(ToldExperience.MostAnswers)]);
    }

    /// <summary>The statement that a name or a description speaks for, such as a job's; null for none.</summary>
    /// <param name="text">The text; nothing in it is read as liking.</param>
    /// <param name="liked">What is known of the liking.</param>
    public ProposedAnswer? Named(string text, bool liked) =>
        Best(cutter.Cut(text).ConvertAll(t => t.Word)) is { } named ? new ProposedAnswer(named.StatementId, named.Label, liked) : null;

    private List<Part> Parts(List<SentenceToken> tokens)
    {
        var words = tokens.ConvertAll(t => t.Word);
        var parts = new List<Part> { new() };
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Before != Break.None || Turns.Contains(words[at])) parts.Add(new Part());
            else if (Joins.Contains(words[at])) parts.Add(new Part { IsJoined = true });
            var part = parts[^1];
            if (tokens[at].Before == Break.Comma) part.IsJoined = true;
            if (past.TryFind(words, at, out _, out _)) part.IsPast = true;
            if (signs.TryFind(words, at, out var length, out var found))
            {
                Mark(part, found[0]);
                at += length;
                continue;
            }

            if (!Joins.Contains(words[at]) && !Turns.Contains(words[at])) part.Words.Add(words[at]);
            at++;
        }

        return parts;
    }

    private static void Mark(Part part, Sign sign)
    {
        if (sign == Sign.None) return;
        part.Liked = sign is Sign.LikedAfterIt or Sign.LikedBeforeIt;
        part.SignLeads = sign is Sign.LikedAfterIt or Sign.DislikedAfterIt;
        // What stands before a sign that speaks of what follows is only who or where: "in the shop i hated the oil".
        if (part.SignLeads) part.Words.Clear();
    }

    /// <summary>"Loved the cooking and the baking", "cooking and baking were fun": a part without a sign of its own shares its neighbour's.</summary>
    private static void Join(List<Part> parts)
    {
        for (var i = 1; i < parts.Count; i++)
            if (parts[i] is { Liked: null, IsJoined: true, IsPast: false } part && parts[i - 1] is { Liked: { } liked, SignLeads: true }) (part.Liked, part.SignLeads) = (liked, true);
        for (var i = parts.Count - 1; i > 0; i--)
            if (parts[i] is { Liked: { } liked, IsJoined: true, SignLeads: false } part && part.Words.Count > 0 && parts[i - 1] is { Liked: null, IsPast: false }) parts[i - 1].Liked = liked;
    }

    /// <summary>The statement that the words of a part speak for most; null for none.</summary>
    private StatementWords? Best(List<string> words)
    {
        var (inEnglish, inSpanish) = (words.ConvertAll(English), words.ConvertAll(SpanishStem.Of));
        var scores = new Dictionary<StatementWords, int>();
        for (var at = 0; at < words.Count;)
        {
            var longest = 0;
            foreach (var (tree, stems) in new[] { (english, inEnglish), (spanish, inSpanish) })
            {
                // "The teacher was boring" is not about teaching, though the words have one stem.
                if (!tree.TryFind(stems, at, out var length, out var found) || length < longest || (length == 1 && pointing.Contains(words[at]))) continue;
                longest = length;
                foreach (var statement in found) scores[statement] = scores.GetValueOrDefault(statement) + (length * length);
            }

            at += Math.Max(1, longest);
        }

        return scores.Count == 0 ? null : scores.MaxBy(s => s.Value).Key;
    }

    private void Add(IEnumerable<string> phrases, Sign sign)
    {
        foreach (var phrase in phrases) signs.Add(Words.Split(phrase), sign);
    }

    private static string English(string word) => Words.Stem(Words.Singular(word));

    /// <summary>A stretch of the sentence.</summary>
    private sealed class Part
    {
        public List<string> Words { get; } = [];

        /// <summary>What was said of it; null when nothing was.</summary>
        public bool? Liked { get; set; }

        /// <summary>Whether the sign stood before what it speaks of.</summary>
        public bool SignLeads { get; set; }

        /// <summary>Whether "and" or a comma joins it to the part before.</summary>
        public bool IsJoined { get; set; }

        public bool IsPast { get; set; }
    }
}
