using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>Two clusters side by side for one person.</summary>
/// <param name="First">One cluster's match; null when there is no ranking or it is excluded.</param>
/// <param name="Second">The other's.</param>
/// <param name="FirstFigures">Jobs, pay and growth of the one.</param>
/// <param name="SecondFigures">Of the other.</param>
/// <param name="ForFirst">Answers that speak more for the first, strongest difference first; the contribution is the difference.</param>
/// <param name="ForSecond">Answers that speak more for the second.</param>
/// <param name="SharedSubjects">Ids of the school subjects that lead to both.</param>
public sealed record ClusterComparison(
    ClusterMatch? First, ClusterMatch? Second, ClusterFigures FirstFigures, ClusterFigures SecondFigures,
    IReadOnlyList<AnswerContribution> ForFirst, IReadOnlyList<AnswerContribution> ForSecond, IReadOnlyList<string> SharedSubjects);

/// <summary>Two occupations side by side for one person.</summary>
/// <param name="First">One occupation's match.</param>
/// <param name="Second">The other's.</param>
/// <param name="MoreForFirst">Skills and knowledge that matter more in the first, largest difference first; empty where one has no data.</param>
/// <param name="MoreForSecond">The same for the second.</param>
/// <param name="Shared">Skills and knowledge that are important in both, and more so than elsewhere.</param>
public sealed record OccupationComparison(
    OccupationMatch First, OccupationMatch Second,
    IReadOnlyList<SkillElement> MoreForFirst, IReadOnlyList<SkillElement> MoreForSecond, IReadOnlyList<SkillElement> Shared);

/// <summary>Sets two clusters or two occupations side by side.</summary>
/// <param name="guidance">Ranks them.</param>
public sealed class Comparer(CareerGuidance guidance)
{
    /// <summary>Lines of each list: more is not read.</summary>
    public const int MostLines = 5;

    /// <summary>Compares clusters.</summary>
    public ClusterComparison Clusters(CareerCluster first, CareerCluster second, PersonAnswers answers)
    {
        var ranked = guidance.Clusters.Match(answers).Clusters;
        var (a, b) = (ranked.FirstOrDefault(m => m.Cluster.Id == first.Id), ranked.FirstOrDefault(m => m.Cluster.Id == second.Id));
        var differences = a is null || b is null
            ? []
            : a.Contributions.Zip(b.Contributions, (x, y) => x with { Contribution = x.Contribution - y.Contribution }).ToList();
        return new ClusterComparison(
            a, b, ClusterFigures.For(guidance.Catalog, first.Id), ClusterFigures.For(guidance.Catalog, second.Id),
            [.. differences.Where(d => d.Contribution > 0).OrderByDescending(d => d.Contribution).Take(MostLines)],
            [.. differences.Where(d => d.Contribution < 0).OrderBy(d => d.Contribution).Take(MostLines).Select(d => d with { Contribution = -d.Contribution })],
            [.. first.SubjectIds.Intersect(second.SubjectIds)]);
    }

    /// <summary>Compares occupations.</summary>
    public OccupationComparison Occupations(Occupation first, Occupation second, PersonAnswers answers)
    {
        var content = guidance.Catalog.Content;
        var known = content.SkillImportance.TryGetValue(first.Code, out var a) & content.SkillImportance.TryGetValue(second.Code, out var b);
        var differences = known ? content.SkillElements.Select((e, i) => (Element: e, By: a![i] - b![i])).ToList() : [];
        var telling = guidance.TellingSkills.Of(second.Code, int.MaxValue).ToHashSet();
        return new OccupationComparison(
            guidance.Occupations.Of(answers, first), guidance.Occupations.Of(answers, second),
            [.. differences.Where(d => d.By > 0).OrderByDescending(d => d.By).Take(MostLines).Select(d => d.Element)],
            [.. differences.Where(d => d.By < 0).OrderBy(d => d.By).Take(MostLines).Select(d => d.Element)],
            [.. guidance.TellingSkills.Of(first.Code, int.MaxValue).Where(telling.Contains).Take(MostLines)]);
    }
}
