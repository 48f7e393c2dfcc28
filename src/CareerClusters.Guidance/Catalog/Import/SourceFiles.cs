namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>The published tables an import reads, opened together so that one run names everything that is missing.</summary>
internal sealed class SourceFiles
{
    private const string Framework = "the National Career Clusters Framework crosswalks of Advance CTE, 2024";
    private const string Onet = "the O*NET 30.2 database, text files";
    private const string Onet29 = "the O*NET 29.3 database, workbooks";

    private SourceFiles(Func<SourceSpec, SourceTable> open)
    {
        Framework2024 = open(new("advance-cte/clusters_2024_72_subclusters.csv", null, Framework,
            "grouping", "cluster", "cross_cutting", "sub_cluster", "in_official_crosswalk"));
        SocClusters = open(new("advance-cte/SOC_Career_Clusters_Crosswalk.xlsx", "SOC - CC - Sub-Clusters", Framework,
            "SOC Code", "Career Cluster", "Sub-Cluster"));
        CipClusters = open(new("advance-cte/CIP_Career_Clusters_Crosswalk.xlsx", "CIP - CC - Sub-Clusters", Framework,
            "CIP Code (2020)", "CIP Title (2020)", "Career Cluster", "Sub-Cluster"));
        FullCrosswalk = open(new("advance-cte/Full_Framework_Crosswalk.xlsx", "SOC - CIP - CC", Framework,
            "Career Cluster", "SOC Code", "2-Digit NAICS"));
        FormerClusters = open(new("onet-16-clusters/All_Career_Clusters.csv", null, "O*NET OnLine's list by former career cluster",
            "Career Cluster", "Career Pathway", "Code"));
        Occupations = open(new("onet-30.2/Occupation Data.txt", null, Onet, "O*NET-SOC Code", "Title"));
        Interests = open(new("onet-30.2/Interests.txt", null, Onet, "O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"));
        WorkValues = open(new("onet-30.2/Work Values.txt", null, Onet, "O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"));
        Related = open(new("onet-30.2/Related Occupations.txt", null, Onet, "O*NET-SOC Code", "Related O*NET-SOC Code"));
        Titles = open(new("onet-30.2/Alternate Titles.txt", null, Onet, "O*NET-SOC Code", "Alternate Title", "Short Title"));
        JobZones = open(new("onet-29.3/Job Zones.xlsx", "Job Zones", Onet29, "O*NET-SOC Code", "Job Zone"));
        Skills = open(new("onet-29.3/Skills.xlsx", "Skills", Onet29, "O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"));
        Knowledge = open(new("onet-29.3/Knowledge.xlsx", "Knowledge", Onet29,
            "O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"));
        Projections = open(new("bls-ep/occupation.xlsx", "Table 1.2", "BLS Employment Projections 2024-34, occupation.xlsx",
            LaborFigureSource.ProjectionColumns));
        Wages = open(new("bls-oews/national_M2025_dl.xlsx", "national_M2025_dl", "BLS OEWS May 2025, national workbook",
            LaborFigureSource.WageColumns));
        CipSoc = open(new("cip-soc/CIP2020_SOC2018_Crosswalk.csv", null, "the NCES CIP 2020 to SOC 2018 crosswalk",
            "CIP2020Code", "SOC2018Code"));
    }

    /// <summary>Groupings, clusters and sub-clusters in the framework's order.</summary>
    public SourceTable Framework2024 { get; }

    /// <summary>SOC codes by cluster and sub-cluster.</summary>
    public SourceTable SocClusters { get; }

    /// <summary>CIP codes by cluster and sub-cluster.</summary>
    public SourceTable CipClusters { get; }

    /// <summary>SOC codes and industries by cluster.</summary>
    public SourceTable FullCrosswalk { get; }

    /// <summary>O*NET-SOC codes by former cluster and pathway.</summary>
    public SourceTable FormerClusters { get; }

    /// <summary>O*NET-SOC codes and titles.</summary>
    public SourceTable Occupations { get; }

    /// <summary>Interest scores.</summary>
    public SourceTable Interests { get; }

    /// <summary>Work values.</summary>
    public SourceTable WorkValues { get; }

    /// <summary>Related occupations.</summary>
    public SourceTable Related { get; }

    /// <summary>Other names of occupations.</summary>
    public SourceTable Titles { get; }

    /// <summary>Job zones 1 to 5.</summary>
    public SourceTable JobZones { get; }

    /// <summary>Skill importance and level.</summary>
    public SourceTable Skills { get; }

    /// <summary>Knowledge importance and level.</summary>
    public SourceTable Knowledge { get; }

    /// <summary>Employment, growth, openings, education by SOC code.</summary>
    public SourceTable Projections { get; }

    /// <summary>Wages by SOC code.</summary>
    public SourceTable Wages { get; }

    /// <summary>CIP codes by SOC code.</summary>
    public SourceTable CipSoc { get; }

    /// <summary>Opens all tables.</summary>
    /// <returns>The tables, or null when one of them has a problem.</returns>
    public static SourceFiles? Open(string folder, List<CatalogProblem> problems)
    {
        var complete = true;
        var files = new SourceFiles(spec =>
        {
            var table = SourceTable.Open(folder, spec, problems);
            complete &= table is not null;
            return table!;
        });
        return complete ? files : null;
    }
}
