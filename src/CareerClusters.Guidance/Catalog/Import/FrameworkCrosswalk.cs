using System.Text;

namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>Which sub-clusters the framework places a SOC code in, with rolled-up codes resolved.</summary>
internal sealed class FrameworkCrosswalk
{
    // Published tables join these detailed 2018 SOC codes under a code of their own that is no SOC broad group.
    private static readonly Dictionary<string, string> RolledUp = new()
    {
        ["21-1011"] = "21-1018", ["21-1014"] = "21-1018",
        ["25-2055"] = "25-2052", ["25-2056"] = "25-2052",
        ["25-9042"] = "25-9045", ["25-9043"] = "25-9045", ["25-9049"] = "25-9045",
        ["51-2022"] = "51-2028", ["51-2023"] = "51-2028",
        ["53-1042"] = "53-1047", ["53-1043"] = "53-1047", ["53-1044"] = "53-1047", ["53-1049"] = "53-1047",
    };

    private FrameworkCrosswalk(
        IReadOnlyList<string> order, IReadOnlySet<string> crossCutting, Dictionary<string, IReadOnlyList<string>> bySoc)
    {
        SubClusterOrder = order;
        CrossCuttingClusters = crossCutting;
        BySoc = bySoc;
    }

    /// <summary>All sub-cluster ids in the order of the framework.</summary>
    public IReadOnlyList<string> SubClusterOrder { get; }

    /// <summary>Ids of the clusters the framework calls cross-cutting.</summary>
    public IReadOnlySet<string> CrossCuttingClusters { get; }

    /// <summary>Sub-cluster ids of each SOC code of the crosswalk, in the order of the framework.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> BySoc { get; }

    /// <summary>Reads the framework and its SOC crosswalk.</summary>
    public static FrameworkCrosswalk Read(SourceFiles files, List<CatalogProblem> problems)
    {
        var framework = files.Framework2024;
        int cluster = framework.Column("cluster"), sub = framework.Column("sub_cluster"), cross = framework.Column("cross_cutting");
        var order = framework.Rows.Select(r => SubClusterId(r[cluster], r[sub])).ToList();
        var crossCutting = framework.Rows.Where(r => r[cross] == "yes").Select(r => Slug(r[cluster])).ToHashSet();
        var bySoc = Place(files.SocClusters, "SOC Code", order, "advance-cte/SOC_Career_Clusters_Crosswalk.xlsx", problems);
        return new FrameworkCrosswalk(order, crossCutting, bySoc);
    }

    /// <summary>Sub-cluster ids by the code in a column, each list in the order of the framework.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Place(
        SourceTable table, string codeColumn, IReadOnlyList<string> order, string file, List<CatalogProblem> problems)
    {
        int code = table.Column(codeColumn), cluster = table.Column("Career Cluster"), sub = table.Column("Sub-Cluster");
        var position = order.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
        var found = new Dictionary<string, SortedSet<int>>();
        foreach (var row in table.Rows.Where(r => r[code].Length > 0 && r[sub].Length > 0))
        {
            var id = SubClusterId(row[cluster], row[sub]);
            if (!position.TryGetValue(id, out var at))
            {
                problems.Add(new(file, $"code {row[code]}", $"'{row[sub]}' is no sub-cluster of {row[cluster]}.",
                    "Add it to clusters_2024_72_subclusters.csv, or correct its name."));
                continue;
            }

            if (!found.TryGetValue(row[code], out var set)) found[row[code]] = set = [];
            set.Add(at);
        }

        return found.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)[.. p.Value.Select(i => order[i])]);
    }

    /// <summary>The code under which a table that rolls codes up publishes a SOC code, or null when it does not.</summary>
    /// <param name="soc">Six-digit 2018 SOC code.</param>
    /// <param name="isPublished">Whether the table has a code.</param>
    public static string? PublishedCode(string soc, Func<string, bool> isPublished)
    {
        if (isPublished(soc)) return soc;
        if (RolledUp.TryGetValue(soc, out var joined) && isPublished(joined)) return joined;
        var broad = soc[..6] + "0";
        return isPublished(broad) ? broad : null;
    }

    /// <summary>Kebab-case of an official name: "Arts, Entertainment, &amp; Design" becomes <c>arts-entertainment-design</c>.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Id of a sub-cluster from the official names.</summary>
    public static string SubClusterId(string cluster, string subCluster) => $"{Slug(cluster)}/{Slug(subCluster)}";
}
