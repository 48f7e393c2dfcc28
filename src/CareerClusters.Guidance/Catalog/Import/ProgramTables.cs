namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>Builds the rows of <c>programs.csv</c> and <c>industries.csv</c>.</summary>
internal static class ProgramTables
{
    /// <summary>Rows of <c>programs.csv</c>.</summary>
    public static List<string[]> Programs(
        SourceFiles files, FrameworkCrosswalk crosswalk, IReadOnlyList<string> codes, ImportFindings findings)
    {
        var placed = FrameworkCrosswalk.Place(files.CipClusters, "CIP Code (2020)", crosswalk.SubClusterOrder,
            "advance-cte/CIP_Career_Clusters_Crosswalk.xlsx", findings.Problems);
        int cip = files.CipClusters.Column("CIP Code (2020)"), title = files.CipClusters.Column("CIP Title (2020)");
        var titles = new Dictionary<string, string>();
        foreach (var row in files.CipClusters.Rows) titles.TryAdd(row[cip], row[title]);

        int cipOfPair = files.CipSoc.Column("CIP2020Code"), socOfPair = files.CipSoc.Column("SOC2018Code");
        var socs = files.CipSoc.Rows.Where(r => r[socOfPair] is not ("" or "99-9999") && r[cipOfPair] != "99.9999")
            .ToLookup(r => r[cipOfPair], r => r[socOfPair]);
        var bySoc = codes.ToLookup(c => c[..7]);

        List<string[]> rows = [.. placed.Keys.Order(StringComparer.Ordinal).Select(code => (string[])
        [
            code, WithoutFullStop(titles[code]), string.Join(';', placed[code]),
            string.Join(';', socs[code].SelectMany(s => bySoc[s]).Distinct().Order(StringComparer.Ordinal)),
        ])];
        findings.Joined("programs with an occupation of the catalog", rows.Count(r => r[3].Length > 0), rows.Count);
        return rows;
    }

    /// <summary>Rows of <c>industries.csv</c>: how many SOC codes of a cluster the framework sees in a sector.</summary>
    public static List<string[]> Industries(SourceTable table)
    {
        int cluster = table.Column("Career Cluster"), soc = table.Column("SOC Code"), naics = table.Column("2-Digit NAICS");
        return [.. table.Rows.Where(r => r[soc].Length > 0)
            .SelectMany(r => r[naics].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(sector => (Cluster: FrameworkCrosswalk.Slug(r[cluster]), Sector: sector, Soc: r[soc])))
            .Distinct().GroupBy(x => (x.Cluster, x.Sector))
            .OrderBy(g => g.Key.Cluster, StringComparer.Ordinal).ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key.Sector, StringComparer.Ordinal)
            .Select(g => (string[])[g.Key.Cluster, g.Key.Sector, $"{g.Count()}"])];
    }

    private static string WithoutFullStop(string title) => title.EndsWith('.') ? title[..^1] : title;
}
