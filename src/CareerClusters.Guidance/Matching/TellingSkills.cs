using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// The skills and knowledge areas that set an occupation apart: important there, and more so than elsewhere. The plain
/// order of importance would name listening and speaking nearly everywhere.
/// </summary>
public sealed class TellingSkills
{
    /// <summary>Importance from which O*NET calls an element important, on its scale of 1 to 5.</summary>
    public const double ImportantFrom = 3;

    private readonly CatalogContent content;
    private readonly double[] means;

    /// <summary>Prepares the means of a catalog.</summary>
    public TellingSkills(CareerCatalog catalog)
    {
        content = catalog.Content;
        means = [.. content.SkillElements.Select((_, i) => content.SkillImportance.Values.Select(v => (double)v[i]).DefaultIfEmpty().Average())];
    }

    /// <summary>The elements furthest above their mean over all occupations, furthest first; empty where nothing is published.</summary>
    /// <param name="code">The occupation.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<SkillElement> Of(OnetSocCode code, int count) =>
        content.SkillImportance.TryGetValue(code, out var importance)
            ? [.. content.SkillElements
                .Select((element, i) => (Element: element, Importance: importance[i], Above: importance[i] - means[i]))
                .Where(e => e.Importance >= ImportantFrom && e.Above > 0)
                .OrderByDescending(e => e.Above).Take(count).Select(e => e.Element)]
            : [];
}
