using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>A cluster outside the top that one answer speaks for strongly.</summary>
/// <param name="Match">The cluster.</param>
/// <param name="Evidence">The answer.</param>
public sealed record EyeOpener(ClusterMatch Match, AnswerContribution Evidence)
{
    /// <summary>
    /// The cluster outside the top three with the strongest single piece of evidence, or null when nothing speaks for any. Only what a
    /// person likes or is good at: that they hate selling raises teaching too, and opens nobody's eyes.
    /// </summary>
    /// <param name="result">A ranking.</param>
    public static EyeOpener? Of(MatchResult result) => result.Clusters.Skip(ClusterMatcher.TopCount)
        .Select(m => (Match: m, Evidence: m.Raised.FirstOrDefault(a => a.Value > StatementAnswer.Neutral)))
        .Where(p => p.Evidence is not null)
        .Select(p => new EyeOpener(p.Match, p.Evidence!))
        .MaxBy(e => e.Evidence.Contribution);
}
