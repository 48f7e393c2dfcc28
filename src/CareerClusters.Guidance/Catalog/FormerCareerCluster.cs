namespace CareerClusters.Guidance.Catalog;

/// <summary>One of the 16 clusters of the framework before 2024; many schools still use their names.</summary>
/// <param name="Name">Official name, for example "Health Science"; the Spanish one is our own.</param>
/// <param name="AlsoCalled">Other ways to name it, lower case, both languages.</param>
/// <param name="ClusterIds">Today's clusters that its occupations are in, those with most of them first. At least one.</param>
public sealed record FormerCareerCluster(LocalizedText Name, IReadOnlyList<string> AlsoCalled, IReadOnlyList<string> ClusterIds);
