using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Import;

namespace CareerClusters.Guidance.Tests.Catalog.Import;

public sealed class CatalogImportTests : IDisposable
{
    private readonly SourceFolder sources = new();
    private readonly string catalog = Directory.CreateTempSubdirectory("imported-").FullName;

    public void Dispose()
    {
        sources.Dispose();
        Directory.Delete(catalog, recursive: true);
    }

    [Fact]
    public void Joins_occupations_with_clusters_interests_zones_and_figures()
    {
        Import();

        Assert.Equal(
            [
                CatalogFolder.OccupationHeader,
                // Two clusters; projections without wages; the workbook's 4.4000000000000004 is 4.4.
                "11-1011.00,\"Chiefs, All\",office/leading;farm-field/water-systems,1.5,2.5,3.5,4.5,5.5,6.5,5,,"
                    + "11-1011,Chiefs,13600,,,,,4.4,2300,Bachelor's degree,None,",
                // A rolled-up code that is no SOC broad group; no job zone; the top code.
                "21-1014.00,Counselors,health-care-help/physical-health,1.5,2.5,3.5,4.5,5.5,6.5,,no job zone in O*NET 29.3,"
                    + "21-1018,All Counselors,,>=239200,40000,>=239200,year,,,,,",
                // Paid by the hour: no yearly pay is published.
                "27-2011.00,Actors,office/leading,1.5,2.5,3.5,4.5,5.5,6.5,2,,27-2011,Actors,,29.05,16.5,>=115,hour,,,,,",
                // A broad code; '*' is missing, not zero.
                "29-2011.00,\"Lab \"\"Techs\"\"\",health-care-help/physical-health,1.5,2.5,3.5,4.5,5.5,6.5,4,,"
                    + "29-2010,Lab Workers,100000,62930,38910,,year,-1,5000,Some,None,None",
            ],
            Lines("occupations.csv"));
    }

    [Fact]
    public void Writes_what_is_published_for_all_work_together()
    {
        Import();

        Assert.Equal(["employment,median_wage,wage_p10,wage_p90,growth_percent,openings_per_year", "1000500,50980,31200,128560,3.1,100200"], Lines("all-work.csv"));
    }

    [Fact]
    public void Writes_importance_by_element()
    {
        Import();

        Assert.Equal(["code,2.A.1.a,2.C.1.a", "11-1011.00,4.12,3"], Lines("skills.csv"));
    }

    [Fact]
    public void Writes_work_values_of_occupations_that_have_all_six()
    {
        Import();

        Assert.Equal(
            ["code,achievement,working-conditions,recognition,relationships,support,independence", "11-1011.00,1.33,2.33,3.33,4.33,5.33,6.33"],
            Lines("work-values.csv"));
    }

    [Fact]
    public void Writes_each_other_name_once_and_not_the_title_itself()
    {
        Import();

        Assert.Equal(["code,title", "27-2011.00,SA", "27-2011.00,Stage Actor"], Lines("titles.csv"));
    }

    [Fact]
    public void Places_programs_and_drops_rows_without_match()
    {
        Import();

        Assert.Equal(
            [
                "cip,title,sub_clusters,occupations",
                "01.0000,\"Farming, General\",farm-field/plant-systems,",
                "51.1004,Laboratory Technician,farm-field/plant-systems;health-care-help/physical-health,29-2011.00",
            ],
            Lines("programs.csv"));
    }

    [Fact]
    public void Counts_codes_by_sector_most_frequent_first()
    {
        Import();

        Assert.Equal(["cluster,naics,occupations", "farm-field,23,2", "farm-field,11,1"], Lines("industries.csv"));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        Assert.All(Import().Files, f => Assert.True(f.Changed));
        var before = Directory.GetFiles(catalog).Order().Select(File.ReadAllText).ToList();

        Assert.All(Import().Files, f => Assert.False(f.Changed));
        Assert.Equal(before, Directory.GetFiles(catalog).Order().Select(File.ReadAllText));
    }

    [Fact]
    public void Keeps_our_own_files()
    {
        File.WriteAllText(Path.Combine(catalog, "clusters.yaml"), "ours");

        Import();

        Assert.Equal("ours", File.ReadAllText(Path.Combine(catalog, "clusters.yaml")));
    }

    [Fact]
    public void An_override_decides_the_primary_sub_cluster()
    {
        WriteOverride("farm-field/water-systems");

        Import();

        Assert.Contains(",farm-field/water-systems;office/leading,", Lines("occupations.csv")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_outside_the_framework_s_placement_is_refused()
    {
        WriteOverride("health-care-help/physical-health");

        var report = CatalogImport.Run(sources.Path, catalog);

        Assert.Equal([new CatalogProblem("primary-overrides.csv", "code 11-1011.00",
            "'health-care-help/physical-health' is not one of its sub-clusters.", "Write one of: office/leading, farm-field/water-systems.")],
            report.Problems);
        Assert.False(File.Exists(Path.Combine(catalog, "occupations.csv")));
    }

    [Fact]
    public void Names_every_missing_file_and_writes_nothing()
    {
        sources.Delete("bls-ep/occupation.xlsx");
        sources.Delete("cip-soc/CIP2020_SOC2018_Crosswalk.csv");

        var report = CatalogImport.Run(sources.Path, catalog);

        Assert.Equal(
            [
                new("bls-ep/occupation.xlsx", "file", "The file is missing.",
                    "Put it there: BLS Employment Projections 2024-34, occupation.xlsx."),
                new("cip-soc/CIP2020_SOC2018_Crosswalk.csv", "file", "The file is missing.",
                    "Put it there: the NCES CIP 2020 to SOC 2018 crosswalk."),
            ],
            report.Problems);
        Assert.Empty(Directory.GetFiles(catalog));
    }

    [Fact]
    public void Names_missing_columns_and_sheets()
    {
        sources.Text("onet-30.2/Occupation Data.txt", "O*NET-SOC Code\tName\r\n");
        sources.Sheet("onet-29.3/Job Zones.xlsx", "Zones", ["O*NET-SOC Code", "Job Zone"]);
        sources.Text("bls-oews/national_M2025_dl.xlsx", "This is no workbook.");

        Assert.Equal(
            [
                new("onet-30.2/Occupation Data.txt", "header", "These columns are missing: Title.",
                    "Use the release that has them: the O*NET 30.2 database, text files."),
                new("onet-29.3/Job Zones.xlsx", "sheet Job Zones", "The file cannot be read as a table.",
                    "Fetch it anew: the O*NET 29.3 database, workbooks."),
                new("bls-oews/national_M2025_dl.xlsx", "sheet national_M2025_dl", "The file cannot be read as a table.",
                    "Fetch it anew: BLS OEWS May 2025, national workbook."),
            ],
            CatalogImport.Run(sources.Path, catalog).Problems);
    }

    [Fact]
    public void The_report_says_what_joined_and_what_did_not()
    {
        using var text = new StringWriter { NewLine = "\n" };

        Import().WriteTo(text);

        Assert.Equal("""
            O*NET SOC codes with a cluster: 4 of 5
            occupations with job zone: 3 of 4
            occupations with employment: 2 of 4
            occupations with median wage: 3 of 4
            occupations with skills: 1 of 4
            occupations with work values: 1 of 4
            occupations with other names: 1 of 4
            programs with an occupation of the catalog: 1 of 2
            not in the SOC crosswalk (1): 55-1011
            not in occupations.csv (skills) (1): 55-1011.00
            occupations.csv: 4 rows, written
            all-work.csv: 1 rows, written
            skills.csv: 1 rows, written
            work-values.csv: 1 rows, written
            titles.csv: 2 rows, written
            programs.csv: 2 rows, written
            industries.csv: 2 rows, written

            """, text.ToString());
    }

    private void WriteOverride(string subCluster) =>
        File.WriteAllText(Path.Combine(catalog, "primary-overrides.csv"), $"code,sub_cluster,reason\n11-1011.00,{subCluster},Test.\n");

    private CatalogImportReport Import()
    {
        var report = CatalogImport.Run(sources.Path, catalog);
        Assert.Empty(report.Problems);
        return report;
    }

    private string[] Lines(string file) => File.ReadAllText(Path.Combine(catalog, file)).TrimEnd('\n').Split('\n');
}
