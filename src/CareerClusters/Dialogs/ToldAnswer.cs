using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Dialogs;

/// <summary>A liking or a skill that was told and waits for a tap.</summary>
/// <param name="IsSkill">Whether it is a skill; else an interest statement.</param>
/// <param name="Id">Id of the skill rating or of the statement.</param>
/// <param name="IsPositive">Whether it was liked, or done well.</param>
internal sealed record ToldAnswer(bool IsSkill, string Id, bool IsPositive)
{
    /// <summary>Ratings that one remark stands for: one step from the middle, as it is no love and no hate.</summary>
    private const int Positive = 4;
    private const int Negative = 2;

    private const string SkillMark = "skill:";

    /// <summary>The rating it stands for. Who had said more of the same already, said so still.</summary>
    /// <param name="before">The rating until now; null for none.</param>
    public int Rating(int? before) => IsPositive ? Math.Max(Positive, before ?? Positive) : Math.Min(Negative, before ?? Negative);

    /// <summary>Whether this was confirmed by that.</summary>
    public bool IsOf(ConfirmedExperience experience) =>
        experience.IsSkill == IsSkill && experience.Statement == Id && experience.Value > StatementAnswer.Neutral == IsPositive;

    /// <summary>As one word of an argument.</summary>
    public string Write() => $"{(IsSkill ? SkillMark : "")}{Id}={(IsPositive ? Positive : Negative)}";

    /// <summary>Several, as words of an argument.</summary>
    public static string Write(IEnumerable<ToldAnswer> answers) => string.Join(' ', answers.Select(a => a.Write()));

    /// <summary>Reads the words of an argument.</summary>
    public static List<ToldAnswer> Read(string written) => [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    /// <summary>What the engine read.</summary>
    public static ToldAnswer Of(ProposedAnswer proposed) => new(proposed.Kind == EvidenceKind.Skill, proposed.Id, proposed.IsPositive);

    private static ToldAnswer ReadOne(string word)
    {
        var isSkill = word.StartsWith(SkillMark, StringComparison.Ordinal);
        var parts = word[(isSkill ? SkillMark.Length : 0)..].Split('=');
        return new ToldAnswer(isSkill, parts[0], parts[1] == $"{Positive}");
    }
}
