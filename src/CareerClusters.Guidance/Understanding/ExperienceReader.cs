using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// Reads what a person tells of a course, job, club or interview into likings and skills with a direction. Of each part of the sentence the
/// direction must be said; a part that only names something has none. Safe for any number of threads.
/// </summary>
public sealed class ExperienceReader
{
    private static readonly HashSet<string> Joins = ["and", "or", "y", "e", "o", "plus", "also", "tambien"];

    private static readonly HashSet<string> Turns = ["but", "however", "though", "although", "yet", "while", "whereas", "except", "pero", "aunque", "sino", "mientras", "then", "luego", "so", "because", "porque"];

    private readonly SentenceTokens cutter;
    private readonly PhraseTree<Sign?> signs = new();
    private readonly PhraseTree<bool> past = new();
    private readonly Dictionary<EvidenceKind, (PhraseTree<ExperienceTopic> English, PhraseTree<ExperienceTopic> Spanish)> topics = new()
    {
        [EvidenceKind.Statement] = (new(), new()),
        [EvidenceKind.Skill] = (new(), new()),
    };

    private readonly PhraseTree<bool> minds = new();
    private readonly HashSet<string> empty;
    private readonly IReadOnlySet<string> intensifiers;
    private readonly IReadOnlySet<string> pointing;

    /// <summary>Prepares the tables of a vocabulary.</summary>
    public ExperienceReader(Vocabulary vocabulary)
    {
        var (words, sentences) = (vocabulary.Experiences, vocabulary.Sentences);
        (cutter, pointing, intensifiers) = (new SentenceTokens(sentences), words.Pointing, words.Intensifiers);
        // Harmless ones first: of two signs of one length the first counts. What was said of liking and of doing goes before what any refusal would be.
        var (liked, disliked) = (words.Liked, words.Disliked);
        Add(liked.Harmless.Concat(words.Skilled.Harmless).Except([.. disliked.Before, .. disliked.After, .. words.Unskilled.Before, .. words.Unskilled.After]).Concat(sentences.Harmless), null);
        Add(words.Skilled, EvidenceKind.Skill, isPositive: true);
        Add(words.Unskilled, EvidenceKind.Skill, isPositive: false);
        Add(liked, EvidenceKind.Statement, isPositive: true);
        Add(disliked, EvidenceKind.Statement, isPositive: false);
        Add(new DirectionSigns(sentences.UnwantedBefore, sentences.UnwantedAfter, []), EvidenceKind.Statement, isPositive: false);
        foreach (var phrase in words.Past) past.Add(Words.Split(phrase).Where(w => !intensifiers.Contains(w)), true);
        foreach (var phrase in words.Minds) minds.Add(Words.Split(phrase).Where(w => !intensifiers.Contains(w)), true);
        foreach (var topic in words.Topics)
        {
            var (english, spanish) = topics[topic.Kind];
            foreach (var phrase in topic.Words.GetValueOrDefault("en", [])) english.Add(Words.Split(phrase).Select(English), topic);
            foreach (var phrase in topic.Words.GetValueOrDefault("es", [])) spanish.Add(Words.Split(phrase).Select(SpanishStem.Of), topic);
        }

        empty = [.. sentences.Languages.Values.SelectMany(w => w), .. sentences.Noise, .. words.Pointing.SelectMany(Words.Split)];
    }

    /// <summary>Reads a text as far as it goes.</summary>
    /// <param name="text">Anything typed, in either language.</param>
    public ToldExperience Read(string text)
    {
        var parts = Parts(WithoutIntensifiers(cutter.Cut(text)));
        Join(parts);
        var answers = new List<ProposedAnswer>();
        foreach (var (part, at) in parts.Select((p, i) => (p, i)))
        {
            if (part.Said is not { } said) continue;
            var named = Named(part.Words, said) ?? (!part.IsShared && part.Words.TrueForAll(empty.Contains) ? NamedBefore(parts, at, said) : null);
            if (named is null) continue;
            // What is said last of one thing is meant: "i thought i would hate debate but i loved it".
            answers.RemoveAll(a => a.Kind == named.Kind && a.Id == named.Id);
            answers.Add(Proposed(named, said.IsPositive));
        }

        if (answers.Count == 0 && parts.Select(ChangedAbout).FirstOrDefault(t => t is not null) is { } changed)
            return new ToldExperience(IsPast: true, [Proposed(changed, isPositive: true), Proposed(changed, isPositive: false)]);
        return new ToldExperience(parts.Exists(p => p.IsPast), [.. answers.Take(ToldExperience.MostAnswers)]);
    }

    /// <summary>What a mind has changed about, where it is not said which way: "i changed my mind about welding".</summary>
    private ExperienceTopic? ChangedAbout(Part part)
    {
        for (var at = 0; at < part.Words.Count; at++)
            if (minds.TryFind(part.Words, at, out var length, out _)) return Best(EvidenceKind.Statement, part.Words[(at + length)..]);
        return null;
    }

    /// <summary>The statement that a name or a description speaks for, such as a job's; null for none.</summary>
    /// <param name="text">The text; nothing in it is read as liking.</param>
    /// <param name="liked">What is known of the liking.</param>
    public ProposedAnswer? Named(string text, bool liked) =>
        Best(EvidenceKind.Statement, cutter.Cut(text).ConvertAll(t => t.Word)) is { } named ? Proposed(named, liked) : null;

    /// <summary>What words speak of whatever is said of it: a statement, a skill, one of each, or none.</summary>
    /// <param name="text">Some words, in either language.</param>
    public IReadOnlyList<(EvidenceKind Kind, string Id)> TopicsIn(string text)
    {
        var words = cutter.Cut(text).ConvertAll(t => t.Word);
        return [.. topics.Keys.Select(kind => Best(kind, words)).OfType<ExperienceTopic>().Select(topic => (topic.Kind, topic.Id))];
    }

    /// <summary>"Was really fun" says what "was fun" says. A break before such a word stays where it was.</summary>
    private List<SentenceToken> WithoutIntensifiers(List<SentenceToken> tokens)
    {
        var kept = new List<SentenceToken>();
        var before = Break.None;
        foreach (var token in tokens)
        {
            var broken = token.Before == Break.None ? before : token.Before;
            var isKept = !intensifiers.Contains(token.Word);
            if (isKept) kept.Add(new SentenceToken(token.Word, broken));
            before = isKept ? Break.None : broken;
        }

        return kept;
    }

    private static ProposedAnswer Proposed(ExperienceTopic topic, bool isPositive) => new(topic.Kind, topic.Id, topic.Label, isPositive);

    /// <summary>What a part speaks of. Who is good at something that is no skill to be rated, such as debate, at least does not mind it.</summary>
    private ExperienceTopic? Named(List<string> words, Sign said) =>
        (said.Kind == EvidenceKind.Skill ? Best(EvidenceKind.Skill, words) : null) ?? Best(EvidenceKind.Statement, words);

    /// <summary>"At the vet i loved it", "i took welding and loved it" speak of what was named before.</summary>
    private ExperienceTopic? NamedBefore(List<Part> parts, int at, Sign said) =>
        parts.Take(at).Reverse().OrderBy(p => p.Said is not null).Select(p => p.Words).Prepend(parts[at].Ahead).Select(words => Named(words, said)).FirstOrDefault(t => t is not null);

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
                // "Loved the dogs hated the cages" is two things without a comma.
                if (found[0] is { Leads: true } && part is { Said.Leads: true, Words.Count: > 0 }) parts.Add(part = new Part());
                Mark(part, found[0]);
                at += length;
                continue;
            }

            if (!Joins.Contains(words[at]) && !Turns.Contains(words[at])) part.Words.Add(words[at]);
            at++;
        }

        return parts;
    }

    private static void Mark(Part part, Sign? sign)
    {
        if (sign is null) return;
        part.Said = sign;
        // What stands before a sign that speaks of what follows is only who or where: "in the shop i hated the oil".
        if (!sign.Leads) return;
        part.Ahead.AddRange(part.Words);
        part.Words.Clear();
    }

    /// <summary>"Loved the cooking and the baking", "cooking and baking were fun": a part without a sign of its own shares its neighbour's.</summary>
    private static void Join(List<Part> parts)
    {
        for (var i = 1; i < parts.Count; i++)
            if (parts[i] is { Said: null, IsJoined: true, IsPast: false } part && parts[i - 1].Said is { Leads: true } said) (part.Said, part.IsShared) = (said, true);
        for (var i = parts.Count - 1; i > 0; i--)
            if (parts[i] is { Said: { Leads: false } said, IsJoined: true } part && part.Words.Count > 0 && parts[i - 1] is { Said: null, IsPast: false }) parts[i - 1].Said = said;
    }

    /// <summary>The statement or skill that words speak for most; null for none.</summary>
    private ExperienceTopic? Best(EvidenceKind kind, List<string> words)
    {
        var (inEnglish, inSpanish) = (words.ConvertAll(English), words.ConvertAll(SpanishStem.Of));
        var (english, spanish) = topics[kind];
        var scores = new Dictionary<ExperienceTopic, int>();
        for (var at = 0; at < words.Count;)
        {
            var longest = 0;
            foreach (var (tree, stems) in new[] { (english, inEnglish), (spanish, inSpanish) })
            {
                // "The teacher was boring" is not about teaching, though the words have one stem.
                if (!tree.TryFind(stems, at, out var length, out var found) || length < longest || (length == 1 && pointing.Contains(words[at]))) continue;
                longest = length;
                foreach (var topic in found) scores[topic] = scores.GetValueOrDefault(topic) + (length * length);
            }

            at += Math.Max(1, longest);
        }

        return scores.Count == 0 ? null : scores.MaxBy(s => s.Value).Key;
    }

    private void Add(DirectionSigns given, EvidenceKind kind, bool isPositive)
    {
        Add(given.Before, new Sign(kind, isPositive, Leads: true));
        Add(given.After, new Sign(kind, isPositive, Leads: false));
    }

    private void Add(IEnumerable<string> phrases, Sign? sign)
    {
        foreach (var phrase in phrases) signs.Add(Words.Split(phrase).Where(w => !intensifiers.Contains(w)), sign);
    }

    private static string English(string word) => Words.Stem(Words.Singular(word));

    /// <summary>A direction that was said.</summary>
    /// <param name="Kind">Of liking or of doing.</param>
    /// <param name="IsPositive">Which way.</param>
    /// <param name="Leads">Whether it stands before what it speaks of.</param>
    private sealed record Sign(EvidenceKind Kind, bool IsPositive, bool Leads);

    /// <summary>A stretch of the sentence.</summary>
    private sealed class Part
    {
        public List<string> Words { get; } = [];

        /// <summary>Words that stood ahead of a sign that leads.</summary>
        public List<string> Ahead { get; } = [];

        /// <summary>What was said of it; null when nothing was.</summary>
        public Sign? Said { get; set; }

        /// <summary>Whether what was said of it was said of the part before.</summary>
        public bool IsShared { get; set; }

        /// <summary>Whether "and" or a comma joins it to the part before.</summary>
        public bool IsJoined { get; set; }

        public bool IsPast { get; set; }
    }
}
