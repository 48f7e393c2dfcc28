using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Understanding;

/// <summary>What an experience may speak to. It counts for nothing until the person says so.</summary>
/// <param name="Kind"><see cref="EvidenceKind.Statement"/> for a liking, <see cref="EvidenceKind.Skill"/> for what the person does well.</param>
/// <param name="Id">Id of the interest statement or of the skill rating.</param>
/// <param name="Label">The kind of work or the skill in a few words.</param>
/// <param name="IsPositive">Whether the person liked it, or did it well.</param>
public sealed record ProposedAnswer(EvidenceKind Kind, string Id, LocalizedText Label, bool IsPositive);

/// <summary>What a person told of something they tried.</summary>
/// <param name="IsPast">Whether it reads as something that was tried or has changed; else it may be a wish.</param>
/// <param name="Answers">What it may speak to, at most three, in the order they were told; empty when none.</param>
public sealed record ToldExperience(bool IsPast, IReadOnlyList<ProposedAnswer> Answers)
{
    /// <summary>Most that is proposed: one remark is not a questionnaire.</summary>
    public const int MostAnswers = 3;

    /// <summary>Whether it can be taken for an experience without having been asked for one.</summary>
    public bool IsClear => IsPast && Answers.Count > 0;
}
