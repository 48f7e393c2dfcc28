using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>Finds the one question that would split two clusters.</summary>
/// <param name="catalog">Its statements are asked.</param>
public sealed class Separator(CareerCatalog catalog)
{
    /// <summary>The statement, neither answered nor skipped, whose loadings on the two clusters differ most.</summary>
    /// <param name="clusterA">Id of one cluster.</param>
    /// <param name="clusterB">Id of the other.</param>
    /// <param name="answers">What was answered and skipped so far.</param>
    /// <returns>Null when no statement left tells them apart.</returns>
    public InterestStatement? SeparatorFor(string clusterA, string clusterB, PersonAnswers answers)
    {
        var seen = answers.Interests.Select(a => a.StatementId).Concat(answers.Skipped).ToHashSet();
        double Difference(InterestStatement s) =>
            Math.Abs(s.ClusterLoadings.GetValueOrDefault(clusterA) - s.ClusterLoadings.GetValueOrDefault(clusterB));
        return catalog.Content.Statements.Where(s => !seen.Contains(s.Id) && Difference(s) > 0).MaxBy(Difference);
    }
}
