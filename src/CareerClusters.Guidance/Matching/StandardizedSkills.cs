using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>How much more than usual an occupation needs what a self-rating stands for, in standard deviations over all occupations.</summary>
internal sealed class StandardizedSkills
{
    private readonly CatalogContent content;
    private readonly Dictionary<string, int> elementIndex;
    private readonly double[] means;
    private readonly double[] deviations;

    public StandardizedSkills(CareerCatalog catalog)
    {
        content = catalog.Content;
        elementIndex = content.SkillElements.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var rows = content.SkillImportance.Values;
        var count = Math.Max(1, content.SkillImportance.Count);
        means = [.. content.SkillElements.Select((_, i) => rows.Sum(r => (double)r[i]) / count)];
        deviations = [.. content.SkillElements.Select((_, i) =>
            Math.Sqrt(rows.Sum(r => (r[i] - means[i]) * (r[i] - means[i])) / count))];
    }

    /// <summary>Mean over the rating's elements; null for an occupation without data.</summary>
    public double? Of(OnetSocCode code, SkillRating rating)
    {
        if (!content.SkillImportance.TryGetValue(code, out var importance)) return null;
        var sum = 0.0;
        foreach (var id in rating.ElementIds)
            if (elementIndex.TryGetValue(id, out var i) && deviations[i] > 0)
                sum += (importance[i] - means[i]) / deviations[i];
        return sum / rating.ElementIds.Count;
    }
}
