namespace CareerClusters.Guidance.Matching;

/// <summary>A cluster outside the top that one answer speaks for strongly.</summary>
/// <param name="Match">The cluster.</param>
/// <param name="Evidence">The answer.</param>
public sealed record EyeOpener(ClusterMatch Match, AnswerContribution Evidence)
{
    /// <summary>The cluster outside the top three with the strongest single piece of evidence, or null when nothing speaks for any.</summary>
    /// <param name="result">A ranking.</param>
    public static EyeOpener? Of(MatchResult result) => result.Clusters.Skip(ClusterMatcher.TopCount)
        .Where(m => m.Raised.Count > 0)
        .Select(m => new EyeOpener(m, m.Raised[0]))
        .MaxBy(e => e.Evidence.Contribution);
}
