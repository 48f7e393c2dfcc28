using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Dialogs;

/// <summary>The kinds of work and the skills that experiences speak to, in a few words.</summary>
public sealed class ExperienceLabels(CareerGuidance guidance)
{
    private readonly Dictionary<(bool IsSkill, string Id), LocalizedText> labels =
        guidance.Words.Vocabulary.Experiences.Topics.ToDictionary(t => (t.Kind == EvidenceKind.Skill, t.Id), t => t.Label);

    /// <summary>The label of a statement or a skill; its id where the catalog no longer has it.</summary>
    public string Of(bool isSkill, string id, string language) => labels.TryGetValue((isSkill, id), out var label) ? label.For(language) : id;
}
