namespace CareerClusters.Guidance.Matching;

/// <summary>Puts scores into words.</summary>
public static class FitBands
{
    /// <summary>Correlation from which O*NET calls an interest match best.</summary>
    public const double BestCorrelation = 0.729;

    /// <summary>Correlation from which O*NET calls an interest match great.</summary>
    public const double GreatCorrelation = 0.608;

    /// <summary>Correlation from which O*NET calls an interest match good.</summary>
    public const double GoodCorrelation = 0.426;

    /// <summary>Cluster score (see <see cref="ClusterMatch.Score"/>) from which a fit is strong. Of made-up takers of the inventory nine in
    /// ten reach it with their first cluster after 12 statements, half with their second, one in ten with their third.</summary>
    public const double StrongScore = 2.0;

    /// <summary>Cluster score from which a fit is good: more than half reach it with their third cluster, nobody with their seventh.</summary>
    public const double GoodScore = 1.2;

    /// <summary>Cluster score from which a cluster is worth a look: one occupation in mind alone reaches it, and most fourth clusters.</summary>
    public const double WorthALookScore = 0.5;

    /// <summary>The band of a cluster's score.</summary>
    public static FitBand Of(double score) => score switch
    {
        >= StrongScore => FitBand.Strong,
        >= GoodScore => FitBand.Good,
        >= WorthALookScore => FitBand.WorthALook,
        _ => FitBand.None,
    };

    /// <summary>The interest match of one occupation in O*NET's terms.</summary>
    /// <param name="correlation">Pearson correlation; null when the person's profile is flat or unknown.</param>
    public static OccupationFit OfCorrelation(double? correlation) => correlation switch
    {
        >= BestCorrelation => OccupationFit.Best,
        >= GreatCorrelation => OccupationFit.Great,
        >= GoodCorrelation => OccupationFit.Good,
        _ => OccupationFit.None,
    };
}
