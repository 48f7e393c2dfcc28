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

    /// <summary>
    /// Cluster score from which a fit is strong: a best interest match and statements that agree with it. Nine in ten
    /// made-up people who answer like someone of an occupation reach it with their first cluster.
    /// </summary>
    public const double StrongScore = 1.0;

    /// <summary>Cluster score from which a fit is good: their third cluster mostly reaches it, their seventh mostly not.</summary>
    public const double GoodScore = 0.8;

    /// <summary>Cluster score from which a cluster is worth a look; one occupation in mind alone reaches it.</summary>
    public const double WorthALookScore = 0.3;

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
