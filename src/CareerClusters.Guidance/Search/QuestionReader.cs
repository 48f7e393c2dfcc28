using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Search;

/// <summary>Reads what a question wants to know and about what, by the patterns of <c>catalog/search-words.yaml</c>.</summary>
public sealed class QuestionReader
{
    /// <summary>Characters a question has at most. What is longer tells something, and would make backtracking slow.</summary>
    private const int LongestQuestion = 400;

    private readonly List<(QuestionKind Kind, Regex Pattern)> patterns;
    private readonly IReadOnlySet<string> opening;
    private readonly IReadOnlySet<string> leading;
    private readonly IReadOnlySet<string> pointing;
    private readonly List<string> starts, askingStarts;
    private readonly IReadOnlySet<string> itWords, otherWords;

    /// <summary>Prepares the patterns.</summary>
    /// <exception cref="FormatException">A pattern is wrong; <see cref="SearchWordsReader"/> reports such before.</exception>
    public QuestionReader(SearchWords words)
    {
        patterns = [.. words.Questions.Select(q => (q.Kind, Compile(q.Kind, q.Pattern)))];
        (opening, leading, pointing) = (words.OpeningWords, words.LeadingWords, words.PointingWords);
        (starts, askingStarts) = ([.. words.TalkStarts.Select(s => s + " ")], [.. words.AskingStarts.Select(s => s + " ")]);
        (itWords, otherWords) = (words.ItWords, words.OtherWords);
    }

    /// <summary>Reads one message. <see cref="QuestionKind.None"/> when no pattern fits, or when the text is too long for a question.</summary>
    public AskedQuestion Read(string text)
    {
        var words = Words.Split(text);
        var plain = string.Join(' ', words);
        if (words.Count > 1 && opening.Contains(words[0]) && Read(plain[(words[0].Length + 1)..]) is { Kind: not QuestionKind.None } asked) return asked;
        foreach (var (kind, pattern) in plain.Length > LongestQuestion ? [] : patterns)
        {
            var match = pattern.Match(plain + " ");
            if (!match.Success) continue;
            var subjects = match.Groups.Cast<Group>().Skip(1).Select(g => Subject(g.Value)).ToList();
            return new AskedQuestion(kind, subjects.FirstOrDefault() ?? "", subjects.Count > 1 ? subjects[1] : null);
        }

        return new AskedQuestion(QuestionKind.None, plain);
    }

    /// <summary>Whether words only point at what is looked at: "it", "this job", "este trabajo".</summary>
    public bool Points(string words) => words.Split(' ').All(w => pointing.Contains(w) || leading.Contains(w));

    /// <summary>Whether a message begins as a question, an order or a tale does: then it is no name of a job, though it may hold one.</summary>
    public bool IsTalk(string text)
    {
        var plain = string.Join(' ', Words.Split(text)) + " ";
        return starts.Exists(s => plain.StartsWith(s, StringComparison.Ordinal));
    }

    /// <summary>Whether a message asks something, whatever it asks.</summary>
    public bool Asks(string text)
    {
        var plain = string.Join(' ', Words.Split(text)) + " ";
        return text.AsSpan().TrimEnd().EndsWith('?') || askingStarts.Exists(s => plain.StartsWith(s, StringComparison.Ordinal));
    }

    /// <summary>Whether a message speaks of what is looked at without its name: "do people like it", "where do they work". Spanish leaves such words out.</summary>
    public bool SpeaksOfIt(string text, string language)
    {
        var words = Words.Split(text);
        return !words.Exists(otherWords.Contains) && (language == "es" || words.Exists(itWords.Contains));
    }

    /// <summary>Why a pattern cannot be used, or null.</summary>
    internal static string? WhyWrong(QuestionKind kind, string pattern)
    {
        var tokens = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stars = tokens.Count(t => t == "*");
        if (tokens.All(t => t == "*" || t.EndsWith('?'))) return "A pattern needs a word that must be there.";
        if (kind == QuestionKind.Compare ? stars != 2 : stars > 1)
            return kind == QuestionKind.Compare ? "A comparison needs two stars." : "A question is about one thing: one star at most.";
        if (Array.Find(tokens, t => t != "*" && !t.All(IsPatternCharacter)) is { } odd)
            return $"'{odd}' holds a character a pattern cannot have.";
        return Array.Find(tokens, t => t != "*" && t.TrimEnd('?').Split('|').Contains("")) is { } empty
            ? $"'{empty}' has an empty choice."
            : null;
    }

    private static bool IsPatternCharacter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '|' or '?';

    /// <summary>Every token becomes its words and a blank, so that a missing optional word leaves no blank behind.</summary>
    private static Regex Compile(QuestionKind kind, string pattern)
    {
        if (WhyWrong(kind, pattern) is { } wrong) throw new FormatException($"Question pattern '{pattern}': {wrong}");
        var tokens = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(token =>
            token == "*" ? "(.+?) " : token[^1] == '?' ? $"(?:(?:{token[..^1]}) )?" : $"(?:{token}) ");
        // Backtracking: to build a hundred patterns that do without costs most of a second at start-up.
        return new Regex($"^{string.Concat(tokens)}$", RegexOptions.CultureInvariant);
    }

    private string Subject(string words)
    {
        var kept = words.Split(' ').SkipWhile(leading.Contains).ToList();
        var subject = string.Join(' ', kept);
        return Points(subject) ? "" : subject;
    }
}
