namespace CareerClusters.Guidance.Catalog;

/// <summary>One of the six groupings of the National Career Clusters Framework (2024).</summary>
/// <param name="Id">Kebab-case of the official name.</param>
/// <param name="Name">Official name.</param>
/// <param name="Description">What its clusters have in common, our own words.</param>
public sealed record ClusterGrouping(string Id, string Name, LocalizedText Description)
{
    /// <summary>Our own Spanish for the name; null when there is none.</summary>
    public string? SpanishName { get; init; }

    /// <summary>What to call it in a language.</summary>
    /// <param name="language">Two-letter ISO 639-1 code.</param>
    public string NameIn(string language) => new LocalizedText(Name, SpanishName).For(language);
}

/// <summary>One of the 14 career clusters: occupations and industries grouped by similar tasks, knowledge and skills.</summary>
public sealed record CareerCluster
{
    /// <summary>Kebab-case of the official name, for example <c>healthcare-human-services</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Official name, for example "Healthcare &amp; Human Services"; a school's or state's own where it has one.</summary>
    public required string Name { get; init; }

    /// <summary>Our own Spanish for the name, as the framework is published in English only; null when there is none.</summary>
    public string? SpanishName { get; init; }

    /// <summary>Official name where <see cref="Name"/> is a school's or state's own; else null.</summary>
    public LocalizedText? FrameworkName { get; init; }

    /// <summary>Id of its <see cref="ClusterGrouping"/>.</summary>
    public required string GroupingId { get; init; }

    /// <summary>Whether the framework calls it cross-cutting: its work is found in every industry.</summary>
    public required bool CrossCutting { get; init; }

    /// <summary>What the cluster is, one or two sentences.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>What people in it do, one or two sentences.</summary>
    public required LocalizedText WhatPeopleDo { get; init; }

    /// <summary>Two-digit NAICS sectors it spans, most frequent first, from the framework crosswalk.</summary>
    public required IReadOnlyList<Industry> Industries { get; init; }

    /// <summary>Ids of school subjects that lead there (<see cref="SchoolSubject"/>), strongest first.</summary>
    public required IReadOnlyList<string> SubjectIds { get; init; }

    /// <summary>Everyday words that point to it ("dogs", "coding"), lower case, for free text.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>Its sub-clusters in the order of the framework.</summary>
    public required IReadOnlyList<SubCluster> SubClusters { get; init; }

    /// <summary>What to call it in a language.</summary>
    /// <param name="language">Two-letter ISO 639-1 code.</param>
    public string NameIn(string language) => new LocalizedText(Name, SpanishName).For(language);
}

/// <summary>One of the 72 sub-clusters.</summary>
/// <param name="Id">Kebab-case of cluster and official name, for example <c>agriculture/water-systems</c>.</param>
/// <param name="ClusterId">Id of its cluster.</param>
/// <param name="Name">Official name.</param>
/// <param name="Description">What it is, one sentence.</param>
/// <param name="WhatPeopleDo">What people in it do, one sentence.</param>
/// <param name="Keywords">Everyday words that point to it, lower case.</param>
public sealed record SubCluster(
    string Id, string ClusterId, string Name, LocalizedText Description, LocalizedText WhatPeopleDo, IReadOnlyList<string> Keywords)
{
    /// <summary>Our own Spanish for the name; null when there is none.</summary>
    public string? SpanishName { get; init; }

    /// <summary>What to call it in a language.</summary>
    /// <param name="language">Two-letter ISO 639-1 code.</param>
    public string NameIn(string language) => new LocalizedText(Name, SpanishName).For(language);
}

/// <summary>A two-digit sector of the North American Industry Classification System.</summary>
/// <param name="NaicsCode">Two digits, or a range such as <c>31-33</c>.</param>
/// <param name="Name">Plain name.</param>
public sealed record Industry(string NaicsCode, LocalizedText Name);

/// <summary>A subject taught at school.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Plain name.</param>
/// <param name="Synonyms">Other words for it, lower case.</param>
public sealed record SchoolSubject(string Id, LocalizedText Name, IReadOnlyList<string> Synonyms);
