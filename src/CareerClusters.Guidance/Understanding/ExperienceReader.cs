using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// Reads what a person tells of a course, job, club or interview into likings and skills with a direction. Of each part of the sentence the
/// direction must be said; a part that only names something has none. Safe for any number of threads.
/// </summary>
public sealed class ExperienceReader
{
    private readonly SentenceTokens cutter;
    private readonly SaidParts said;
    private readonly ExperienceTopics topics;
    private readonly PhraseTree<bool> minds = new();
    private readonly HashSet<string> empty;

    /// <summary>Prepares the tables of a vocabulary.</summary>
    public ExperienceReader(Vocabulary vocabulary)
    {
        var (words, sentences) = (vocabulary.Experiences, vocabulary.Sentences);
        cutter = new SentenceTokens(sentences);
        said = new SaidParts(vocabulary);
        topics = new ExperienceTopics(words);
        foreach (var phrase in words.Minds) minds.Add(said.WordsOf(phrase), true);
        empty = [.. sentences.Languages.Values.SelectMany(w => w), .. sentences.Noise, .. words.Pointing.SelectMany(Words.Split)];
    }

    /// <summary>Reads a text as far as it goes.</summary>
    /// <param name="text">Anything typed, in either language.</param>
    public ToldExperience Read(string text)
    {
        var parts = said.Cut(cutter.Cut(text));
        var answers = new List<ProposedAnswer>();
        foreach (var (part, at) in parts.Select((p, i) => (p, i)))
        {
            if (part.Said is not { } direction) continue;
            var named = Named(part.Words, direction) ?? (!part.IsShared && part.Words.TrueForAll(empty.Contains) ? NamedBefore(parts, at, direction) : null);
            if (named is null) continue;
            // What is said last of one thing is meant: "i thought i would hate debate but i loved it".
            answers.RemoveAll(a => a.Kind == named.Kind && a.Id == named.Id);
            answers.Add(Proposed(named, direction.IsPositive));
        }

        if (answers.Count == 0 && parts.Select(ChangedAbout).FirstOrDefault(t => t is not null) is { } changed)
            return new ToldExperience(IsPast: true, [Proposed(changed, isPositive: true), Proposed(changed, isPositive: false)]);
        return new ToldExperience(parts.Exists(p => p.IsPast), [.. answers.Take(ToldExperience.MostAnswers)]);
    }

    /// <summary>What a mind has changed about, where it is not said which way: "i changed my mind about welding".</summary>
    private ExperienceTopic? ChangedAbout(SaidPart part)
    {
        for (var at = 0; at < part.Words.Count; at++)
            if (minds.TryFind(part.Words, at, out var length, out _)) return topics.Best(EvidenceKind.Statement, part.Words[(at + length)..]);
        return null;
    }

    /// <summary>The statement that a name or a description speaks for, such as a job's; null for none.</summary>
    /// <param name="text">The text; nothing in it is read as liking.</param>
    /// <param name="liked">What is known of the liking.</param>
    public ProposedAnswer? Named(string text, bool liked) =>
        topics.Best(EvidenceKind.Statement, cutter.Cut(text).ConvertAll(t => t.Word)) is { } named ? Proposed(named, liked) : null;

    /// <summary>What words speak of whatever is said of it: a statement, a skill, one of each, or none.</summary>
    /// <param name="text">Some words, in either language.</param>
    public IReadOnlyList<(EvidenceKind Kind, string Id)> TopicsIn(string text)
    {
        var words = cutter.Cut(text).ConvertAll(t => t.Word);
        return [.. ExperienceTopics.Kinds.Select(kind => topics.Best(kind, words)).OfType<ExperienceTopic>().Select(topic => (topic.Kind, topic.Id))];
    }

    private static ProposedAnswer Proposed(ExperienceTopic topic, bool isPositive) => new(topic.Kind, topic.Id, topic.Label, isPositive);

    /// <summary>What a part speaks of. Who is good at something that is no skill to be rated, such as debate, at least does not mind it.</summary>
    private ExperienceTopic? Named(List<string> words, SaidSign direction) =>
        (direction.Kind == EvidenceKind.Skill ? topics.Best(EvidenceKind.Skill, words) : null) ?? topics.Best(EvidenceKind.Statement, words);

    /// <summary>"At the vet i loved it", "i took welding and loved it" speak of what was named before.</summary>
    private ExperienceTopic? NamedBefore(List<SaidPart> parts, int at, SaidSign direction) =>
        parts.Take(at).Reverse().OrderBy(p => p.Said is not null).Select(p => p.Words).Prepend(parts[at].Ahead).Select(words => Named(words, direction)).FirstOrDefault(t => t is not null);
}
