using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>What a text turned out to be.</summary>
public enum TextKind
{
    /// <summary>Nothing to go by; the scores are a guess at best.</summary>
    Unknown,

    /// <summary>What a person likes or wants: see the clusters.</summary>
    Clusters,

    /// <summary>The name of a job: see the occupations.</summary>
    Occupations,

    /// <summary>A known question: see <see cref="UnderstoodText.Question"/>.</summary>
    Question,
}

/// <summary>A cluster and how likely the text means it.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Probability">0 to 1; those of all clusters add up to 1. 0 for a cluster the text refuses.</param>
public sealed record ClusterLikelihood(CareerCluster Cluster, double Probability);

/// <summary>Limits a person states. Null: none.</summary>
/// <param name="MostSchoolYears">Years of schooling after high school at most; 0 means no college.</param>
/// <param name="LeastAnnualPayUsd">US dollars a year at least; hourly pay counts 2,080 hours.</param>
public sealed record StatedLimits(int? MostSchoolYears, int? LeastAnnualPayUsd)
{
    /// <summary>No limits.</summary>
    public static StatedLimits None { get; } = new(null, null);

    /// <summary>Whether anything is limited.</summary>
    public bool Any => MostSchoolYears is not null || LeastAnnualPayUsd is not null;
}

/// <summary>A text, understood as far as it goes.</summary>
public sealed record UnderstoodText
{
    /// <summary>What it is.</summary>
    public required TextKind Kind { get; init; }

    /// <summary>Language it is in ("en", "es"); null when it could be either.</summary>
    public required string? Language { get; init; }

    /// <summary>All clusters, likeliest first.</summary>
    public required IReadOnlyList<ClusterLikelihood> Clusters { get; init; }

    /// <summary>How far to trust the first cluster, 0 to 1: of texts with this confidence about this share is right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether <see cref="Confidence"/> is enough to name a cluster; a job title needs less than a sentence.</summary>
    public required bool IsUnderstood { get; init; }

    /// <summary>Words of the text that speak for something, as typed.</summary>
    public required IReadOnlyList<string> Wanted { get; init; }

    /// <summary>What many people wish for that the text wishes for, too; its words are among the wanted ones.</summary>
    public IReadOnlyList<WishTheme> Themes { get; init; } = [];

    /// <summary>Whether all that the text wants is among <see cref="Themes"/>.</summary>
    public bool IsAllThemes { get; init; }

    /// <summary>What many people wish for that the text refuses.</summary>
    public IReadOnlyList<WishTheme> UnwantedThemes { get; init; } = [];

    /// <summary>Words of the text for what is not wanted, as typed.</summary>
    public required IReadOnlyList<string> Unwanted { get; init; }

    /// <summary>Clusters the text refuses, in the order of the framework.</summary>
    public required IReadOnlyList<CareerCluster> UnwantedClusters { get; init; }

    /// <summary>Limits the text states.</summary>
    public required StatedLimits Limits { get; init; }

    /// <summary>Names that the wanted part of the text may mean.</summary>
    public required SearchResult Names { get; init; }

    /// <summary>The question; its kind is <see cref="QuestionKind.None"/> when it is none.</summary>
    public required AskedQuestion Question { get; init; }
}
