using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Interests;

/// <summary>One thing people do at work, to be rated from 1 (hate it) to 5 (love it). A row of <c>catalog/statements.yaml</c>.</summary>
/// <param name="Id">Kebab-case id, unique among statements.</param>
/// <param name="Area">The one interest area it measures.</param>
/// <param name="Text">The statement, our own words, grade 6 or below.</param>
/// <param name="ClusterLoadings">Cluster id to how strongly liking this speaks for the cluster, above 0 to 1.</param>
/// <param name="TwinId">Id of a statement of the same area that asks for nearly the same; null when none does. Named at one of the two.</param>
public sealed record InterestStatement(
    string Id, InterestArea Area, LocalizedText Text, IReadOnlyDictionary<string, double> ClusterLoadings, string? TwinId = null);
