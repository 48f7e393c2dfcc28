using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Browsing;

/// <summary>How a person stands to a skill or knowledge area.</summary>
public enum SkillStanding
{
    /// <summary>No statement about it was rated.</summary>
    NotAsked,

    /// <summary>They rated a statement about it in the middle or below.</summary>
    WorthBuilding,

    /// <summary>They rated a statement about it above the middle.</summary>
    Has,
}

/// <summary>A skill or knowledge area of an occupation, against what a person said.</summary>
/// <param name="Element">The skill or knowledge area.</param>
/// <param name="Standing">How the person stands to it.</param>
public sealed record CheckedSkill(SkillElement Element, SkillStanding Standing);

/// <summary>Marks what matters most in an occupation against what a person said of themselves.</summary>
public sealed class SkillCheck(CareerCatalog catalog, TellingSkills telling)
{
    private readonly ILookup<string, string> ratingsByElement = catalog.Content.SkillRatings
        .SelectMany(r => r.ElementIds.Select(e => (e, r.Id))).ToLookup(p => p.e, p => p.Id);

    /// <summary>The telling skills and knowledge areas, most telling first; of several ratings about one the best counts. Empty where nothing is published.</summary>
    /// <param name="code">The occupation.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="ratings">Rating id to 1..5.</param>
    public IReadOnlyList<CheckedSkill> Of(OnetSocCode code, int count, IReadOnlyDictionary<string, int> ratings) =>
        [.. telling.Of(code, count).Select(e => new CheckedSkill(e, Standing(e.Id, ratings)))];

    private SkillStanding Standing(string elementId, IReadOnlyDictionary<string, int> ratings) =>
        ratingsByElement[elementId].Select(id => ratings.GetValueOrDefault(id)).DefaultIfEmpty().Max() switch
        {
            0 => SkillStanding.NotAsked,
            <= StatementAnswer.Neutral => SkillStanding.WorthBuilding,
            _ => SkillStanding.Has,
        };
}
