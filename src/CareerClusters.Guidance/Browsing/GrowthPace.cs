namespace CareerClusters.Guidance.Browsing;

/// <summary>Projected growth in words, against all work together.</summary>
public enum GrowthPace
{
    /// <summary>Fewer jobs than now.</summary>
    Shrinking,

    /// <summary>Grows, but at least <see cref="GrowthPaces.Apart"/> points less than all work.</summary>
    Slower,

    /// <summary>Within <see cref="GrowthPaces.Apart"/> points of all work.</summary>
    AboutAsFast,

    /// <summary>At least <see cref="GrowthPaces.Apart"/> points more than all work.</summary>
    Faster,

    /// <summary>At least <see cref="GrowthPaces.FarApart"/> points more than all work.</summary>
    MuchFaster,
}

/// <summary>Puts growth into words. The bounds are our own: about where the Bureau of Labor Statistics draws its lines between "slower", "as fast as" and "faster than average".</summary>
public static class GrowthPaces
{
    /// <summary>Percentage points over the decade from which growth is called different.</summary>
    public const double Apart = 2;

    /// <summary>Percentage points from which it is called very different.</summary>
    public const double FarApart = 5;

    /// <summary>The pace of a growth.</summary>
    /// <param name="growthPercent">Projected growth over the decade, percent.</param>
    /// <param name="ofAllWork">That of all work; null when it is not known.</param>
    /// <returns>Null when all work is not known and it does not shrink.</returns>
    public static GrowthPace? Of(double growthPercent, double? ofAllWork) =>
        growthPercent < 0 ? GrowthPace.Shrinking
        : ofAllWork is not { } all ? null
        : (growthPercent - all) switch
        {
            >= FarApart => GrowthPace.MuchFaster,
            >= Apart => GrowthPace.Faster,
            > -Apart => GrowthPace.AboutAsFast,
            _ => GrowthPace.Slower,
        };
}
