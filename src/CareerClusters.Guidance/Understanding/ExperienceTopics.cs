using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Which statement or skill some words speak of, in either language.</summary>
internal sealed class ExperienceTopics
{
    private readonly Dictionary<EvidenceKind, (PhraseTree<ExperienceTopic> English, PhraseTree<ExperienceTopic> Spanish)> topics = Kinds.ToDictionary(kind => kind, _ => (new PhraseTree<ExperienceTopic>(), new PhraseTree<ExperienceTopic>()));
    private readonly IReadOnlySet<string> pointing;

    /// <summary>Prepares the topics of a vocabulary.</summary>
    public ExperienceTopics(ExperienceWords words)
    {
        pointing = words.Pointing;
        foreach (var topic in words.Topics)
        {
            var (english, spanish) = topics[topic.Kind];
            foreach (var phrase in topic.Words.GetValueOrDefault("en", [])) english.Add(Words.Split(phrase).Select(English), topic);
            foreach (var phrase in topic.Words.GetValueOrDefault("es", [])) spanish.Add(Words.Split(phrase).Select(SpanishStem.Of), topic);
        }
    }

    /// <summary>What there are topics of.</summary>
    public static IReadOnlyList<EvidenceKind> Kinds { get; } = [EvidenceKind.Statement, EvidenceKind.Skill];

    /// <summary>The statement or skill that words speak for most; null for none.</summary>
    public ExperienceTopic? Best(EvidenceKind kind, List<string> words)
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

    private static string English(string word) => Words.Stem(Words.Singular(word));
}
