using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>Finds the one question that would split two clusters.</summary>
/// <param name="inventory">Its statements are asked.</param>
public sealed class Separator(InterestInventory inventory)
{
    /// <summary>The statement, neither answered nor skipped, whose answer is expected to tell most about which of the two it is.</summary>
    /// <param name="clusterA">Id of one cluster.</param>
    /// <param name="clusterB">Id of the other.</param>
    /// <param name="answers">What was answered and skipped so far.</param>
    /// <returns>Null when no statement is left.</returns>
    public InterestStatement? SeparatorFor(string clusterA, string clusterB, PersonAnswers answers) =>
        inventory.Between(clusterA, clusterB, answers);
}
