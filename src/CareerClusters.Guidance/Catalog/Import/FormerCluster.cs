namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>What the former 16 clusters became among today's 14.</summary>
internal static class FormerCluster
{
    private static readonly Dictionary<string, string> ByPathway = new()
    {
        ["Natural Resources Systems"] = "energy-natural-resources",
        ["Environmental Service Systems"] = "energy-natural-resources",
    };

    // Science, Technology, Engineering & Mathematics was spread over many of today's clusters: it has no successor.
    private static readonly Dictionary<string, string> ByCluster = new()
    {
        ["Agriculture, Food & Natural Resources"] = "agriculture",
        ["Architecture & Construction"] = "construction",
        ["Arts, Audio/Video Technology & Communications"] = "arts-entertainment-design",
        ["Business Management & Administration"] = "management-entrepreneurship",
        ["Education & Training"] = "education",
        ["Finance"] = "financial-services",
        ["Government & Public Administration"] = "public-service-safety",
        ["Health Science"] = "healthcare-human-services",
        ["Hospitality & Tourism"] = "hospitality-events-tourism",
        ["Human Services"] = "healthcare-human-services",
        ["Information Technology"] = "digital-technology",
        ["Law, Public Safety, Corrections & Security"] = "public-service-safety",
        ["Manufacturing"] = "advanced-manufacturing",
        ["Marketing"] = "marketing-sales",
        ["Transportation, Distribution & Logistics"] = "supply-chain-transportation",
    };

    /// <summary>Id of today's cluster, or null where the former one has no single successor.</summary>
    public static string? Successor(string formerCluster, string pathway) =>
        ByPathway.GetValueOrDefault(pathway) ?? ByCluster.GetValueOrDefault(formerCluster);

    /// <summary>Today's cluster by O*NET-SOC code.</summary>
    public static Dictionary<string, string?> Read(SourceTable table)
    {
        int cluster = table.Column("Career Cluster"), pathway = table.Column("Career Pathway"), code = table.Column("Code");
        var found = new Dictionary<string, string?>();
        foreach (var row in table.Rows) found.TryAdd(row[code], Successor(row[cluster], row[pathway]));
        return found;
    }
}
