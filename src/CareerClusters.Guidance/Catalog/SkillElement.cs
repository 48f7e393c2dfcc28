namespace CareerClusters.Guidance.Catalog;

/// <summary>An O*NET skill or knowledge area.</summary>
/// <param name="Id">O*NET element id, for example <c>2.A.1.a</c>.</param>
/// <param name="Kind">Skill or knowledge.</param>
/// <param name="OfficialName">Name as published.</param>
/// <param name="Name">Plain name a fifteen-year-old understands.</param>
public sealed record SkillElement(string Id, SkillKind Kind, string OfficialName, LocalizedText Name);

/// <summary>Whether an element is something one can do or something one knows about.</summary>
public enum SkillKind
{
    /// <summary>O*NET Skills (2.A, 2.B).</summary>
    Skill,

    /// <summary>O*NET Knowledge (2.C).</summary>
    Knowledge,
}

/// <summary>A plain statement for rating oneself ("I explain things so that others get it"), 1 (not me) to 5 (very much me).</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Text">The statement, our own words.</param>
/// <param name="ElementIds">The O*NET skills and knowledge areas it stands for. At least one.</param>
public sealed record SkillRating(string Id, LocalizedText Text, IReadOnlyList<string> ElementIds);
