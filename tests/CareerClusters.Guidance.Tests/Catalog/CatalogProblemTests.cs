using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Tests.Catalog;

/// <summary>Each kind of mistake in the catalog is said with file, place and remedy.</summary>
public sealed class CatalogProblemTests : IDisposable
{
    private const string Import = "Run the catalog import.";
    private const string Train = "Run the catalog training.";
    private const string EmptyOrCorrect = "Correct it, or leave the cell empty.";
    private readonly CatalogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    // occupations.csv: codes, references, ranges
    [InlineData("occupations.csv", "11-1002.00,", "11-1002,", "line 3, column code", "'11-1002' is not an O*NET-SOC code.", "Write it as nn-nnnn.nn.")]
    [InlineData("occupations.csv", "11-1072.00,", "11-1071.00,", "line 73, column code", "11-1071.00 is there twice.", "Keep one row for each occupation.")]
    [InlineData("occupations.csv", "Title 1001", "", "line 2, column title", "The cell is empty.", "Write a value.")]
    [InlineData("occupations.csv", ",1,2,3,4,5,6.5", ",1,2,3,4,5,7.5", "line 2, column conventional", "'7.5' is not a number from 1 to 7.", EmptyOrCorrect)]
    [InlineData("occupations.csv", "6.5,3,,", "6.5,6,,", "line 2, column job_zone", "'6' is not a number from 1 to 5.", EmptyOrCorrect)]
    [InlineData("occupations.csv", "6.5,3,,", "6.5,2.5,,", "line 2, column job_zone", "'2.5' is not a whole number.", EmptyOrCorrect)]
    [InlineData("occupations.csv", "6.5,3,,", "6.5,,,", "line 2, column job_zone_note", "The job zone is empty and no note says why.", "Write the reason.")]
    [InlineData("occupations.csv", "1000,50000", "0,50000", "line 2, column employment", "'0' is not a number from 1 to 20000000.", EmptyOrCorrect)]
    [InlineData("occupations.csv", "50000,30000", "0,30000", "line 2, column median_wage", "'0' is not a wage.", "Write US dollars as 12345, >=12345 for the top code, or nothing.")]
    [InlineData("occupations.csv", "50000,30000", "50000,*", "line 2, column wage_p10", "'*' is not a wage.", "Write US dollars as 12345, >=12345 for the top code, or nothing.")]
    [InlineData("occupations.csv", "50000,30000", "50000,60000", "line 2, column wage_p10", "The 10th percentile is above the median.", "Correct one of the two.")]
    [InlineData("occupations.csv", "30000,90000", "30000,40000", "line 2, column wage_p90", "The 90th percentile is below the median.", "Correct one of the two.")]
    [InlineData("occupations.csv", "year,1.5", "year,151", "line 2, column growth_percent", "'151' is not a number from -90 to 150.", EmptyOrCorrect)]
    [InlineData("occupations.csv", "11-1072,Soc 1072,1000", "11-1071,Soc 1071,999", "line 73, column soc", "The figures differ from another row of 11-1071.", "Give rows of one SOC code the same figures.")]
    [InlineData("occupations.csv", "code,title", "code,name", "header", "The column 'title' is missing.", "Add it to the first line, and a cell to each row.")]
    [InlineData("occupations.csv", "Title 1001", "Title, 1001", "line 2", "The row has 24 cells where the header has 23.", "Write one cell per column; put text with a comma in quotation marks.")]
    // files that hang on occupations
    [InlineData("titles.csv", "11-1002.00,Boss", "11-9999.00,Boss", "line 4, column code", "'11-9999.00' is no occupation of the catalog.", "Use codes from occupations.csv.")]
    [InlineData("titles.csv", "Chief", "BOSS", "line 3, column title", "'BOSS' is there twice for 11-1001.00.", "Remove one of the two rows.")]
    [InlineData("skills.csv", "4.12", "5.12", "line 2, column 2.A.1.a", "'5.12' is not a number from 1 to 5.", EmptyOrCorrect)]
    [InlineData("skills.csv", "4.12", "", "line 2, column 2.A.1.a", "The cell is empty.", Import)]
    [InlineData("skills.csv", "code,2.A.1.a", "code,2.X", "header", "The column '2.A.1.a' is missing.", "Add it to the first line, and a cell to each row.")]
    [InlineData("work-values.csv", "5.33", "7.5", "line 2, column support", "'7.5' is not a number from 1 to 7.", EmptyOrCorrect)]
    [InlineData("work-values.csv", "code,support", "code,boss", "header", "The column 'support' is missing.", "Add it to the first line, and a cell to each row.")]
    [InlineData("cluster-model.csv", "interests,realistic,0", "interests,realistic,x", "line 2, column cluster-1", "'x' is not a number from -100 to 100.", Train)]
    [InlineData("cluster-model.csv", "skills,read", "skills,write", "line 56, column feature", "'write' is no feature of 'skills'.", Train)]
    [InlineData("cluster-model.csv", "interests,social,", "interests,sociable,", "model interests", "The feature 'social' is missing.", Train)]
    [InlineData("title-model.csv", "feature,weights", "feature", "line 1", "The first line is not 'feature,weights'.", Train)]
    [InlineData("title-model.csv", "XVWW", "XVW", "line 3", "This is not a new feature with 14 weights.", Train)]
    [InlineData("title-model.csv", "w boss", "b", "line 3", "This is not a new feature with 14 weights.", Train)]
    [InlineData("title-model.csv", "XVWW", "X/WW", "line 3", "This is not a new feature with 14 weights.", Train)]
    [InlineData("cluster-model.csv", "cluster-14\n", "cluster-15\n", "header", "The column 'cluster-14' is missing.", "Add it to the first line, and a cell to each row.")]
    [InlineData("programs.csv", "01.0000", "1", "line 2, column cip", "'1' is not a CIP code.", "Write it as nn.nnnn.")]
    [InlineData("programs.csv", "cluster-1/sub-1", "cluster-1/sub-9", "line 2, column sub_clusters", "'cluster-1/sub-9' is no sub-cluster.", "Use ids from clusters.yaml as cluster/sub-cluster.")]
    [InlineData("programs.csv", ";11-1002.00", ";11-9999.00", "line 2, column occupations", "'11-9999.00' is no occupation of the catalog.", "Use codes from occupations.csv.")]
    [InlineData("skill-names.csv", "1.a,skill", "1.a,talent", "line 2, column kind", "'talent' is no kind.", "Write skill or knowledge.")]
    [InlineData("industries.csv", "cluster-1,23", "cluster-99,23", "cluster cluster-99", "'cluster-99' is no cluster.", "Use an id from clusters.yaml.")]
    // YAML
    [InlineData("clusters.yaml", "grouping: group-1", "grouping: group-7", "line 14, key grouping", "'group-7' is no grouping.", "Use an id from 'groupings'.")]
    [InlineData("clusters.yaml", "cross_cutting: false", "cross_cutting: perhaps", "line 15, key cross_cutting", "'perhaps' is neither true nor false.", "Write true or false.")]
    [InlineData("clusters.yaml", "keywords: [word]", "keyword: [word]", "line 19", "The key 'keyword' is unknown.", "Use one of: id, name, name_es, grouping, cross_cutting, description, what_people_do, subjects, keywords, sub_clusters.")]
    [InlineData("clusters.yaml", "subjects: [math]", "subjects: [maths]", "cluster cluster-1, key subjects", "'maths' is no subject.", "Use an id from subjects.yaml.")]
    [InlineData("clusters.yaml", "{en: \"A cluster.\"", "{fr: \"Un groupe.\"", "line 12", "The key 'description' has no English text.", "Write description: {en: \"...\"}.")]
    [InlineData("clusters.yaml", "  \"23\": {en: \"Building\"}\n", "", "line 9, key industries", "The sector 23 of industries.csv has no name.", "Write \"23\": {en: \"...\"}.")]
    [InlineData("clusters.yaml", "{id: group-6, ", "{id: group-5, ", "id group-5", "'group-5' is there twice.", "Give each its own id.")]
    [InlineData("clusters.yaml", "  - {id: group-6, name: \"Group 6\", description: {en: \"A group.\"}}\n", "", "key groupings", "There are 5; the framework of 2024 has 6.", "Add what is missing, or remove what is too much.")]
    [InlineData("statements.yaml", "area: social", "area: sociable", "line 2, key area", "'sociable' is no interest area.", "Use realistic, investigative, artistic, social, enterprising or conventional.")]
    [InlineData("statements.yaml", "area: social", "area: 3", "line 2, key area", "'3' is no interest area.", "Use realistic, investigative, artistic, social, enterprising or conventional.")]
    [InlineData("statements.yaml", "{en: \"Help.\"}", "{en: \"Help.\", sp: \"Ayuda.\"}", "line 3", "The key 'sp' is unknown.", "Use one of: en, es.")]
    [InlineData("statements.yaml", "cluster-1: 1.0", "cluster-1: 1.5", "line 4", "The loading of 'cluster-1' is not above 0 and at most 1.", "Write a number such as 0.5 or 1.0.")]
    [InlineData("statements.yaml", "{cluster-3: 1.0}", "{cluster-2: 1.0}", "cluster cluster-3", "No statement speaks for this cluster.", "Add it to 'clusters' of a statement.")]
    [InlineData("statements.yaml", "cluster-1: 1.0", "cluster-1: 1.0, cluster-0: 1.0", "line 4", "'cluster-0' is no cluster.", "Use an id from clusters.yaml.")]
    [InlineData("statements.yaml", "id: statement-2", "id: statement-1", "line 5, key id", "'statement-1' is there twice.", "Give each its own id.")]
    [InlineData("statements.yaml", "cluster-1: 1.0}", "cluster-1: 1.0}\n  twin: statement-99", "statement statement-1, key twin", "'statement-99' is no other statement of its area.", "Name the id of a statement of the same area, or remove the key.")]
    [InlineData("skill-ratings.yaml", "[2.A.1.a]", "[2.A.9]", "line 3, key elements", "'2.A.9' is no element.", "Use an id from skill-names.csv.")]
    [InlineData("skill-ratings.yaml", "[2.A.1.a]", "[]", "line 1", "It stands for no element.", "Write elements: [2.A.1.a].")]
    [InlineData("subjects.yaml", "synonyms: [algebra]", "synonyms: [algebra", "line 4", "This is not valid YAML.", "Check indentation, quotation marks and repeated keys around this line.")]
    [InlineData("sources.yaml", ", \"titles.csv:*\"", ", titles.csv:code", "column titles.csv:title", "No source names this column.", "Add it to 'columns' of its source.")]
    [InlineData("sources.yaml", "    columns: [", "    site: bls.gov\n    columns: [", "line 10, key site", "'bls.gov' is no address.", "Write it whole, such as https://www.bls.gov/oes/, or leave it out.")]
    [InlineData("sources.yaml", "clusters.yaml]", "cluster.yaml]", "line 10, key columns", "'cluster.yaml' is not there.", "Name a file of the catalog, or one of its columns as file:column.")]
    public void Says_file_place_and_remedy(string file, string old, string now, string place, string found, string remedy)
    {
        folder.Replace(file, old, now);

        var (catalog, problems) = CatalogReader.Read(folder.Path);

        Assert.Null(catalog);
        Assert.Contains(new CatalogProblem(file, place, found, remedy), problems);
    }

    [Fact]
    public void A_sub_cluster_needs_an_occupation()
    {
        folder.Replace("occupations.csv", "cluster-14/sub-5", "cluster-14/sub-4");

        Assert.Equal([new("clusters.yaml", "sub-cluster cluster-14/sub-5", "No occupation is placed in it.",
            "Compare its id with occupations.csv. Run the catalog import.")], CatalogReader.Read(folder.Path).Problems);
    }

    [Fact]
    public void The_one_sub_cluster_that_the_framework_gives_no_codes_needs_none()
    {
        folder.Replace("clusters.yaml", "- id: cluster-14\n", "- id: digital-technology\n");
        folder.Write("clusters.yaml", SwapLast(folder.Text("clusters.yaml"), "id: sub-5", "id: unmanned-vehicle-technology"));
        folder.Write("occupations.csv", folder.Text("occupations.csv")
            .Replace("cluster-14/sub-5", "cluster-14/sub-4", StringComparison.Ordinal)
            .Replace("cluster-14/", "digital-technology/", StringComparison.Ordinal));
        folder.Replace("statements.yaml", "cluster-14: ", "digital-technology: ");
        folder.Replace("cluster-model.csv", "cluster-14", "digital-technology");

        Assert.Empty(CatalogReader.Read(folder.Path).Problems);
    }

    [Fact]
    public void An_override_must_be_applied_by_an_import()
    {
        folder.Write("primary-overrides.csv",
            "code,sub_cluster,reason\n11-1001.00,cluster-2/sub-1,Why.\n11-1003.00,cluster-1/sub-3,\n11-1002.00,cluster-1/sub-4,Why.\n");
        folder.Replace("occupations.csv", "cluster-1/sub-2", "cluster-1/sub-2;cluster-1/sub-4");

        Assert.Equal(
            [
                new("primary-overrides.csv", "line 2, column sub_cluster", "'cluster-2/sub-1' is not one of its sub-clusters.",
                    "Use one of: cluster-1/sub-1."),
                new("primary-overrides.csv", "line 3, column reason", "The cell is empty.", "Write a value."),
                new("primary-overrides.csv", "line 4, column sub_cluster", "occupations.csv has another one first.", Import),
            ],
            CatalogReader.Read(folder.Path).Problems);
    }

    [Fact]
    public void A_problem_reads_as_one_line()
    {
        folder.Delete("titles.csv");

        Assert.Contains("titles.csv, file: The file is missing. Run the catalog import.",
            CatalogReader.Read(folder.Path).Problems.Select(p => p.ToString()));
    }

    private static string SwapLast(string text, string old, string now)
    {
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return text.Remove(at, old.Length).Insert(at, now);
    }
}
