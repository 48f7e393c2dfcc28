namespace CareerClusters.Guidance.Matching;

/// <summary>From log odds to chances.</summary>
internal static class Chances
{
    /// <summary>Replaces scores (natural log odds) by chances that sum to 1.</summary>
    public static void OfScores(Span<double> scores)
    {
        var most = double.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0.0;
        foreach (ref var score in scores) sum += score = Math.Exp(score - most);
        foreach (ref var score in scores) score /= sum;
    }
}
