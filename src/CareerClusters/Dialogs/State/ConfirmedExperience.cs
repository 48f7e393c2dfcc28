namespace CareerClusters.Dialogs.State;

/// <summary>A statement or a skill that a person rated by what they tried.</summary>
/// <param name="Told">Number of the turn in which it was told: what was told together has one.</param>
/// <param name="Day">The person's day then.</param>
/// <param name="Statement">Id of the statement, or of the skill.</param>
/// <param name="Value">1 to 5.</param>
/// <param name="Before">The rating it took the place of; null when there was none.</param>
/// <param name="IsSkill">Whether a skill was rated. Missing in documents of before.</param>
public sealed record ConfirmedExperience(int Told, DateOnly Day, string Statement, int Value, int? Before, bool IsSkill = false);
