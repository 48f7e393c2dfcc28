using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Understanding;

/// <summary>A statement that an experience may speak to. It counts for nothing until the person says so.</summary>
/// <param name="StatementId">Id of the statement.</param>
/// <param name="Label">The kind of work in a few words.</param>
/// <param name="Liked">Whether the person liked it.</param>
public sealed record ProposedAnswer(string StatementId, LocalizedText Label, bool Liked);

/// <summary>What a person told of something they tried.</summary>
/// <param name="IsPast">Whether it reads as something that was tried or has changed; else it may be a wish.</param>
/// <param name="Answers">Statements it may speak to, at most three, in the order they were told; empty when none.</param>
public sealed record ToldExperience(bool IsPast, IReadOnlyList<ProposedAnswer> Answers)
{
    /// <summary>Most statements proposed: one remark is not a questionnaire.</summary>
    public const int MostAnswers = 3;

    /// <summary>Whether it can be taken for an experience without having been asked for one.</summary>
    public bool IsClear => IsPast && Answers.Count > 0;
}
