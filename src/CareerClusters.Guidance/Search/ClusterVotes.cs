namespace CareerClusters.Guidance.Search;

/// <summary>How the names nearest to a text speak for clusters.</summary>
/// <param name="Shares">Share of each cluster, 0 to 1, in the order of the framework; one name may speak for several.</param>
/// <param name="Strength">How near the nearest name is, 0 to 1.</param>
internal readonly record struct ClusterVotes(float[] Shares, float Strength);
