namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>Puts each occupation into its sub-clusters, the primary one first.</summary>
internal sealed class Placements
{
    private readonly FrameworkCrosswalk crosswalk;
    private readonly IReadOnlyDictionary<string, string> overrides;
    private readonly PrimaryClusterRule rule;
    private readonly Dictionary<string, string?> former;
    private readonly ILookup<string, string> related;

    /// <summary>Takes the crosswalk and the evidence.</summary>
    /// <param name="files">Related occupations and former clusters.</param>
    /// <param name="crosswalk">The framework's crosswalk.</param>
    /// <param name="overrides">Primary sub-cluster by O*NET-SOC code, where people decided.</param>
    public Placements(SourceFiles files, FrameworkCrosswalk crosswalk, IReadOnlyDictionary<string, string> overrides)
    {
        this.crosswalk = crosswalk;
        this.overrides = overrides;
        rule = new PrimaryClusterRule(crosswalk.BySoc, crosswalk.CrossCuttingClusters);
        former = FormerCluster.Read(files.FormerClusters);
        int code = files.Related.Column("O*NET-SOC Code"), other = files.Related.Column("Related O*NET-SOC Code");
        related = files.Related.Rows.Where(r => r[code][..7] != r[other][..7]).ToLookup(r => r[code], r => r[other][..7]);
    }

    /// <summary>The crosswalk's code of a SOC code, or null.</summary>
    public string? CrosswalkCode(string soc) => FrameworkCrosswalk.PublishedCode(soc, crosswalk.BySoc.ContainsKey);

    /// <summary>Sub-cluster ids of an occupation, or null when the crosswalk does not have it.</summary>
    public IReadOnlyList<string>? For(string code, string title, ImportFindings findings)
    {
        if (CrosswalkCode(code[..7]) is not { } soc) return null;
        var relatedSocs = related[code].Select(CrosswalkCode).OfType<string>();
        var order = rule.Order(soc, title, relatedSocs, former.GetValueOrDefault(code));
        if (!overrides.TryGetValue(code, out var first)) return order;
        if (!order.Contains(first))
        {
            findings.Problems.Add(new("primary-overrides.csv", $"code {code}", $"'{first}' is not one of its sub-clusters.",
                $"Write one of: {string.Join(", ", order)}."));
            return order;
        }

        var cluster = first[..first.IndexOf('/', StringComparison.Ordinal)] + "/";
        return [first, .. order.Where(id => id != first).OrderByDescending(id => id.StartsWith(cluster, StringComparison.Ordinal))];
    }
}
