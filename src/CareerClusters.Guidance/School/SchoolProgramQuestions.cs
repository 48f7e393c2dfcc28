using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.School;

/// <summary>What somebody asks of the school's programs.</summary>
/// <param name="Kinds">Kinds they name; empty: any.</param>
/// <param name="Grade">The grade they name, 6 to 13; null for none.</param>
/// <param name="About">The words that say what it is to be about; empty for none.</param>
/// <param name="IsAsked">Whether the words ask; else they only name a kind or a grade.</param>
public sealed record SchoolProgramQuestion(IReadOnlyList<SchoolProgramKind> Kinds, int? Grade, string About, bool IsAsked);

/// <summary>Reads questions for what the school has ("what can I take in 10th grade"). Safe for any number of threads.</summary>
public sealed class SchoolProgramQuestions
{
    private const int FirstGrade = 6, LastGrade = 13;

    /// <summary>Words a question has at most: what is longer tells something.</summary>
    private const int MostWords = 20;

    private readonly SentenceTokens cutter;
    private readonly List<(SchoolPattern Said, WordPattern Pattern)> patterns;
    private readonly HashSet<string> empty;

    /// <summary>Prepares the patterns.</summary>
    public SchoolProgramQuestions(SentenceWords sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        cutter = new SentenceTokens(sentences);
        patterns = [.. sentences.School.Select(s => (s, new WordPattern(s.Pattern)))];
        empty = [.. sentences.Languages.Values.SelectMany(words => words), .. sentences.Noise];
    }

    /// <summary>Reads one message; null when it asks for no program.</summary>
    public SchoolProgramQuestion? Read(string text)
    {
        var tokens = cutter.Cut(text);
        if (tokens.Count > MostWords) return null;
        var kinds = new List<SchoolProgramKind>();
        var (isAsked, any) = (false, false);
        int? grade = null, bare = null;
        foreach (var (said, pattern) in patterns)
        {
            if (said.Words == SchoolWords.Number && (grade is not null || !isAsked || !(any || kinds.Count > 0))) continue;
            if (!pattern.TryTake(tokens, out var number)) continue;
            if (said.Words == SchoolWords.Not) return null;
            if (said.Words == SchoolWords.Grade) grade ??= said.Grade ?? LimitReader.Value(number);
            if (said.Words == SchoolWords.Number && LimitReader.Value(number) is >= FirstGrade and <= LastGrade and var likely) bare ??= (int)likely;
            if (said.Kind is { } kind) kinds.Add(kind);
            any |= said.Words == SchoolWords.Any;
            isAsked |= said.Words is SchoolWords.Any or SchoolWords.Ask;
        }

        if (grade is < FirstGrade or > LastGrade || (kinds.Count == 0 && !any && grade is null)) return null;
        // A career program is made of classes, and students call it so.
        if (kinds.Contains(SchoolProgramKind.Course)) kinds.Add(SchoolProgramKind.CteProgram);
        // Learning at work is what all ways to try work are together.
        if (kinds.Contains(SchoolProgramKind.WorkBasedLearning)) kinds.AddRange(SchoolProgramFilter.ToTry);
        var about = string.Join(' ', tokens.Where(t => !t.Used && !empty.Contains(t.Word)).Select(t => t.Word));
        // "In 10 minutes" is no grade.
        return new SchoolProgramQuestion([.. kinds.Distinct()], grade ?? (about.Length == 0 ? bare : null), about, isAsked);
    }
}
