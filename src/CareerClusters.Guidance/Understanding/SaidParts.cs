using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Cuts what a person tells into parts, each with what was said of it: liked or not, done well or not.</summary>
internal sealed class SaidParts
{
    private static readonly HashSet<string> Joins = ["and", "or", "y", "e", "o", "plus", "also", "tambien"];

    private static readonly HashSet<string> Turns = ["but", "however", "though", "although", "yet", "while", "whereas", "except", "pero", "aunque", "sino", "mientras", "then", "luego", "so", "because", "porque"];

    private readonly PhraseTree<SaidSign?> signs = new();
    private readonly PhraseTree<bool> past = new();
    private readonly IReadOnlySet<string> intensifiers;

    /// <summary>Prepares the signs of a vocabulary.</summary>
    public SaidParts(Vocabulary vocabulary)
    {
        var (words, sentences) = (vocabulary.Experiences, vocabulary.Sentences);
        intensifiers = words.Intensifiers;
        // Harmless ones first: of two signs of one length the first counts. What was said of liking and of doing goes before what any refusal would be.
        var (liked, disliked) = (words.Liked, words.Disliked);
        Add(liked.Harmless.Concat(words.Skilled.Harmless).Except([.. disliked.Before, .. disliked.After, .. words.Unskilled.Before, .. words.Unskilled.After]).Concat(sentences.Harmless), null);
        Add(words.Skilled, EvidenceKind.Skill, isPositive: true);
        Add(words.Unskilled, EvidenceKind.Skill, isPositive: false);
        Add(liked, EvidenceKind.Statement, isPositive: true);
        Add(disliked, EvidenceKind.Statement, isPositive: false);
        Add(new DirectionSigns(sentences.UnwantedBefore, sentences.UnwantedAfter, []), EvidenceKind.Statement, isPositive: false);
        foreach (var phrase in words.Past) past.Add(WordsOf(phrase), true);
    }

    /// <summary>The words of a phrase as they are compared: without those that only strengthen.</summary>
    public IEnumerable<string> WordsOf(string phrase) => Words.Split(phrase).Where(w => !intensifiers.Contains(w));

    /// <summary>The parts of a text, in its order.</summary>
    public List<SaidPart> Cut(List<SentenceToken> tokens)
    {
        var parts = Parts(WithoutIntensifiers(tokens));
        Join(parts);
        return parts;
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

    private List<SaidPart> Parts(List<SentenceToken> tokens)
    {
        var words = tokens.ConvertAll(t => t.Word);
        var parts = new List<SaidPart> { new() };
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Before != Break.None || Turns.Contains(words[at])) parts.Add(new SaidPart());
            else if (Joins.Contains(words[at])) parts.Add(new SaidPart { IsJoined = true });
            var part = parts[^1];
            if (tokens[at].Before == Break.Comma) part.IsJoined = true;
            if (past.TryFind(words, at, out _, out _)) part.IsPast = true;
            if (signs.TryFind(words, at, out var length, out var found))
            {
                // "Loved the dogs hated the cages" is two things without a comma.
                if (found[0] is { Leads: true } && part is { Said.Leads: true, Words.Count: > 0 }) parts.Add(part = new SaidPart());
                Mark(part, found[0]);
                at += length;
                continue;
            }

            if (!Joins.Contains(words[at]) && !Turns.Contains(words[at])) part.Words.Add(words[at]);
            at++;
        }

        return parts;
    }

    private static void Mark(SaidPart part, SaidSign? sign)
    {
        if (sign is null) return;
        part.Said = sign;
        // What stands before a sign that speaks of what follows is only who or where: "in the shop i hated the oil".
        if (!sign.Leads) return;
        part.Ahead.AddRange(part.Words);
        part.Words.Clear();
    }

    /// <summary>"Loved the cooking and the baking", "cooking and baking were fun": a part without a sign of its own shares its neighbour's.</summary>
    private static void Join(List<SaidPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
            if (parts[i] is { Said: null, IsJoined: true, IsPast: false } part && parts[i - 1].Said is { Leads: true } said) (part.Said, part.IsShared) = (said, true);
        for (var i = parts.Count - 1; i > 0; i--)
            if (parts[i] is { Said: { Leads: false } said, IsJoined: true } part && part.Words.Count > 0 && parts[i - 1] is { Said: null, IsPast: false }) parts[i - 1].Said = said;
    }

    private void Add(DirectionSigns given, EvidenceKind kind, bool isPositive)
    {
        Add(given.Before, new SaidSign(kind, isPositive, Leads: true));
        Add(given.After, new SaidSign(kind, isPositive, Leads: false));
    }

    private void Add(IEnumerable<string> phrases, SaidSign? sign)
    {
        foreach (var phrase in phrases) signs.Add(WordsOf(phrase), sign);
    }
}
