using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>One answer ready to count.</summary>
/// <param name="Kind">What was answered.</param>
/// <param name="Id">Its id.</param>
/// <param name="Value">The answer, 1 to 5.</param>
/// <param name="Says">-1 (hate it) to 1 (love it): the value centred on the neutral answer.</param>
/// <param name="Weights">How strongly it speaks for each cluster.</param>
/// <param name="Area">Interest area of a statement, else null.</param>
internal sealed record Evidence(EvidenceKind Kind, string Id, int Value, double Says, double[] Weights, InterestArea? Area);

/// <summary>Sorts out which answers count: known to the catalog, the last of repeated ones, not flat and not careless.</summary>
internal sealed class UsableAnswers
{
    /// <summary>Fewer statements than this rank nothing: one a third of the first sketch.</summary>
    private const int FewestStatements = InterestInventory.FirstSketchCount / 3;

    private UsableAnswers(IReadOnlyList<Evidence> evidence, AbstainReason? interestsLeftOut)
    {
        Evidence = evidence;
        InterestsLeftOut = interestsLeftOut;
    }

    public IReadOnlyList<Evidence> Evidence { get; }

    public AbstainReason? InterestsLeftOut { get; }

    public static UsableAnswers Of(PersonAnswers answers, CareerCatalog catalog, ClusterEvidence tables, Dictionary<string, InterestArea> areas)
    {
        var statements = answers.Interests
            .GroupBy(a => a.StatementId)
            .Where(g => areas.ContainsKey(g.Key))
            .Select(g => Centred(EvidenceKind.Statement, g.Key, g.Last().Value, tables.Statements[g.Key], areas[g.Key]))
            .ToList();
        var others = Others(answers, tables);
        var leftOut = statements.Count == 0 ? null : WhyUseless(statements, answers, catalog, others.Count > 0);
        return new UsableAnswers(leftOut is null ? [.. statements, .. others] : others, leftOut);
    }

    private static AbstainReason? WhyUseless(List<Evidence> statements, PersonAnswers answers, CareerCatalog catalog, bool othersKnown)
    {
        if (CarelessPattern.Find(answers.Interests, catalog) is { } careless && careless.Count * 2 >= answers.Interests.Count)
            return AbstainReason.Careless;
        if (statements.Count < FewestStatements && !othersKnown) return AbstainReason.TooFewAnswers;
        return statements.All(s => s.Value == statements[0].Value) && statements.Count >= FewestStatements
            ? AbstainReason.FlatProfile
            : null;
    }

    private static List<Evidence> Others(PersonAnswers answers, ClusterEvidence tables)
    {
        var skills = answers.SkillRatings.Where(r => tables.Skills.ContainsKey(r.Key)).OrderBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => Centred(EvidenceKind.Skill, r.Key, r.Value, tables.Skills[r.Key], null)).ToList();
        if (skills.Count > 1 && skills.All(s => s.Value == skills[0].Value)) skills.Clear();
        var subjects = answers.LikedSubjects.Distinct().Where(tables.Subjects.ContainsKey)
            .Select(id => Liked(EvidenceKind.Subject, id, tables.Subjects[id]));
        var occupations = answers.OccupationsInMind.Distinct().Select(o => o.Value).Where(tables.Occupations.ContainsKey)
            .Select(id => Liked(EvidenceKind.OccupationInMind, id, tables.Occupations[id]));
        return [.. skills, .. subjects, .. occupations];
    }

    private static Evidence Centred(EvidenceKind kind, string id, int value, double[] weights, InterestArea? area) =>
        new(kind, id, value, (value - StatementAnswer.Neutral) / 2.0, weights, area);

    private static Evidence Liked(EvidenceKind kind, string id, double[] weights) => new(kind, id, 5, 1, weights, null);
}
