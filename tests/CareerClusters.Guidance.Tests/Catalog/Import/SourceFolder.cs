using MiniExcelLibs;

namespace CareerClusters.Guidance.Tests.Catalog.Import;

/// <summary>A small made-up set of published files, in a folder of its own, with one example of each known trap.</summary>
internal sealed class SourceFolder : IDisposable
{
    public SourceFolder()
    {
        Text("advance-cte/clusters_2024_72_subclusters.csv", "grouping,cluster,cross_cutting,onet_cluster_code,sub_cluster,in_official_crosswalk\n"
            + "Growing,Farm & Field,no,1,Plant Systems,yes\nGrowing,Farm & Field,no,1,Water Systems,yes\n"
            + "Caring,\"Health, Care, & Help\",no,2,Physical Health,yes\nHelping,Office,yes,3,Leading,yes\n");
        // A lower-case sub-cluster, a heading row without one, and a code that stands for two rolled-up ones.
        Sheet("advance-cte/SOC_Career_Clusters_Crosswalk.xlsx", "SOC - CC - Sub-Clusters",
            ["SOC Code", "Occupation Title", "Career Cluster", "Sub-Cluster"],
            ["11-1011", "Chiefs", "Office", "Leading"], ["11-1011", "Chiefs", "Farm & Field", "water systems"],
            ["", "", "Farm & Field", ""], ["27-2011", "Actors", "Office", "Leading"],
            ["29-2010", "Lab workers", "Health, Care, & Help", "Physical Health"],
            ["21-1018", "Counselors", "Health, Care, & Help", "Physical Health"]);
        Sheet("advance-cte/CIP_Career_Clusters_Crosswalk.xlsx", "CIP - CC - Sub-Clusters",
            ["CIP Code (2020)", "CIP Title (2020)", "Career Cluster", "Sub-Cluster"],
            ["51.1004", "Laboratory Technician.", "Health, Care, & Help", "Physical Health"],
            ["51.1004", "Laboratory Technician.", "Farm & Field", "Plant Systems"],
            ["01.0000", "Farming, General.", "Farm & Field", "Plant Systems"]);
        Sheet("advance-cte/Full_Framework_Crosswalk.xlsx", "SOC - CIP - CC", ["Career Cluster", "SOC Code", "2-Digit NAICS"],
            ["Farm & Field", "", ""], ["Farm & Field", "11-1011", "11, 23"], ["Farm & Field", "11-1011", "11, 23"],
            ["Farm & Field", "11-2022", "23"]);
        Text("onet-16-clusters/All_Career_Clusters.csv", "Career Cluster,Career Pathway,Code,Occupation\nHealth Science,Care,29-2011.00,Lab\n");
        Tabs("onet-30.2/Occupation Data.txt", ["O*NET-SOC Code", "Title", "Description"],
            ["11-1011.00", "Chiefs, All", "x"], ["27-2011.00", "Actors", "x"], ["29-2011.00", "Lab \"Techs\"", "x"],
            ["21-1014.00", "Counselors", "x"], ["55-1011.00", "Soldiers", "x"]);
        string[] scored = ["11-1011.00", "27-2011.00", "29-2011.00", "21-1014.00"];
        Tabs("onet-30.2/Interests.txt",
            [["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"], .. scored.SelectMany(InterestScores)]);
        Tabs("onet-30.2/Work Values.txt",
            [["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"], .. "abcdef".Select((letter, i) => new[] { "11-1011.00", $"1.B.2.{letter}", "EX", $"{i + 1}.33" }),
                ["11-1011.00", "1.B.2.g", "VH", "3.00"], ["27-2011.00", "1.B.2.a", "EX", "2.00"]]);
        Tabs("onet-30.2/Related Occupations.txt", ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
            ["11-1011.00", "27-2011.00", "Primary-Short", "1"]);
        Tabs("onet-30.2/Alternate Titles.txt", ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"],
            ["27-2011.00", "Stage Actor", "n/a", "08"], ["27-2011.00", "stage actor", "SA", "08"], ["27-2011.00", "actors", "n/a", "08"],
            ["55-1011.00", "Private", "n/a", "08"]);
        Sheet("onet-29.3/Job Zones.xlsx", "Job Zones", ["O*NET-SOC Code", "Title", "Job Zone"],
            ["11-1011.00", "Chiefs", 5], ["27-2011.00", "Actors", 2], ["29-2011.00", "Lab", 4]);
        Sheet("onet-29.3/Skills.xlsx", "Skills", ["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"],
            ["11-1011.00", "2.A.1.a", "IM", 4.12], ["11-1011.00", "2.A.1.a", "LV", 5.5], ["55-1011.00", "2.A.1.a", "IM", 3]);
        Sheet("onet-29.3/Knowledge.xlsx", "Knowledge", ["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"],
            ["11-1011.00", "2.C.1.a", "IM", 3]);
        Sheet("bls-ep/occupation.xlsx", "Table 1.2", ["Table 1.2 Occupational projections"],
            ["2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type", "Employment, 2024",
                "Employment change, percent, 2024–34", "Occupational openings, 2024–34 annual average", "Typical education needed for entry",
                "Work experience in a related occupation", "Typical on-the-job training needed to attain competency in the occupation"],
            ["Total, all occupations", "00-0000", "Summary", 1000.5, 3.1000000000000001, 100.2, "—", "—", "—"],
            ["Lab workers", "29-0000", "Summary", 999, 9, 9, "—", "—", "—"],
            ["  Chiefs[1]", "11-1011", "Line item", 13.6, 4.4000000000000004, 2.2999999999999998, "Bachelor's degree", "None", "—"],
            ["  Lab workers", "29-2010", "Line item", 100, -1, 5, "Some", "None", "None"]);
        Sheet("bls-oews/national_M2025_dl.xlsx", "national_M2025_dl",
            ["OCC_CODE", "OCC_TITLE", "O_GROUP", "H_PCT10", "H_MEDIAN", "H_PCT90", "A_PCT10", "A_MEDIAN", "A_PCT90"],
            ["00-0000", "All Occupations", "total", 10, 20, 30, 31200, 50980, 128560],
            ["27-2011", "Actors", "detailed", 16.5, 29.050000000000001, "#", "*", "*", "*"],
            ["29-2010", "Lab Workers", "broad", 1, 1, 1, 1, 1, 1],
            ["29-2010", "Lab Workers", "detailed", 20, 30, 40, 38910, 62930, "*"],
            ["21-1018", "All Counselors", "detailed", 20, 30, "#", 40000, "#", "#"]);
        Text("cip-soc/CIP2020_SOC2018_Crosswalk.csv", "CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n"
            + "51.1004,Lab.,29-2011,Lab\n51.1004,Lab.,29-9999,Other\n01.0000,Farming.,99-9999,NO MATCH\n99.9999,NO MATCH,27-2011,Actors\n");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("sources-").FullName;

    public void Text(string file, string text) => File.WriteAllText(Place(file), text);

    public void Delete(string file) => File.Delete(Place(file));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public void Sheet(string file, string sheet, params object[][] rows) => MiniExcel.SaveAs(
        Place(file), rows.Select(r => r.Concat(Enumerable.Repeat("", rows.Max(x => x.Length) - r.Length)).Select((cell, i) => (cell, i)).ToDictionary(p => $"{(char)('A' + p.i)}", p => p.cell)),
        printHeader: false, sheetName: sheet, overwriteFile: true);

    private static IEnumerable<string[]> InterestScores(string code) =>
        "abcdef".Select((letter, i) => new[] { code, $"1.B.1.{letter}", "OI", $"{i + 1}.50" })
            .Append([code, "1.B.1.g", "IH", "3.00"]);

    private void Tabs(string file, params string[][] rows) =>
        Text(file, string.Concat(rows.Select(r => string.Join('\t', r) + "\r\n")));

    private string Place(string file)
    {
        var place = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
        return place;
    }
}
