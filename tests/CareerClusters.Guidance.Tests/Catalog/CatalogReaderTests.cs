using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Tests.Catalog;

public sealed class CatalogReaderTests : IDisposable
{
    private readonly CatalogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_a_catalog_without_problems()
    {
        var (catalog, problems) = CatalogReader.Read(folder.Path);

        Assert.Empty(problems);
        Assert.Equal(14, catalog!.Clusters.Count);
        Assert.Equal(["11", "23"], catalog.FindCluster("cluster-1")!.Industries.Select(i => i.NaicsCode));
        Assert.Equal("Un grupo.", catalog.FindCluster("cluster-1")!.Description.Es);
        Assert.Equal("As asked.", catalog.Content.Attribution);
        Assert.Equal([4.12f, 3f], catalog.Content.SkillImportance[new OnetSocCode("11-1001.00")]);
        Assert.Equal(3, catalog.Content.Titles.Count);
        Assert.Equal(2, Assert.Single(catalog.Content.Programs).OccupationCodes.Count);
    }

    [Fact]
    public void Missing_figures_are_null_and_never_zero()
    {
        folder.Replace("occupations.csv", "1000,50000,30000,90000,year,1.5,100,None,None,None", ",,,,,,,,,");

        var occupation = Read().FindOccupation(new OnetSocCode("11-1001.00"))!;

        Assert.Equal(
            new LaborFigures
            {
                SocCode = "11-1001", SocTitle = "Soc 1001", Employment = null, MedianWage = null,
                Wage10thPercentile = null, Wage90thPercentile = null, GrowthPercent = null, OpeningsPerYear = null,
                EntryEducation = null, Experience = null, Training = null,
            },
            occupation.Figures);
    }

    [Fact]
    public void Reads_the_top_code_as_this_or_more()
    {
        folder.Replace("occupations.csv", "50000,30000,90000", "50000,30000,>=239200");

        Assert.Equal(new Wage(239200, PayPeriod.Year, AtLeast: true),
            Read().FindOccupation(new OnetSocCode("11-1001.00"))!.Figures.Wage90thPercentile);
    }

    [Fact]
    public void An_empty_translation_falls_back_to_English()
    {
        folder.Replace("clusters.yaml", "es: \"Un grupo.\"", "es: \"\"");

        Assert.Equal("A cluster.", Read().FindCluster("cluster-1")!.Description.For("es"));
    }

    [Fact]
    public void A_cluster_is_named_in_Spanish_where_the_file_does()
    {
        folder.Replace("clusters.yaml", "name: \"Cluster 1\"", "name: \"Cluster 1\"\n    name_es: \"Grupo 1\"");

        var catalog = Read();

        Assert.Equal(("Grupo 1", "Cluster 1"), (catalog.FindCluster("cluster-1")!.NameIn("es"), catalog.FindCluster("cluster-1")!.NameIn("en")));
        Assert.Equal("Cluster 2", catalog.FindCluster("cluster-2")!.NameIn("es"));
    }

    [Fact]
    public void A_skill_is_named_in_Spanish_where_the_file_does() =>
        Assert.Equal(["leer", "paperwork"], Read().Content.SkillElements.Select(e => e.Name.For("es")));

    [Fact]
    public void Descriptions_may_be_incomplete()
    {
        folder.Write("descriptions.csv", "code,text,text_es\n11-1002.00,\"They plan, and lead.\",\n");

        var catalog = Read();

        Assert.Null(catalog.FindOccupation(new OnetSocCode("11-1001.00"))!.Description);
        Assert.Equal("They plan, and lead.", catalog.FindOccupation(new OnetSocCode("11-1002.00"))!.Description!.En);
    }

    [Fact]
    public void Reads_csv_as_spreadsheets_write_it()
    {
        folder.Write("titles.csv", "\uFEFFcode,title\r\n\r\n11-1001.00,\"Jefe de peluquería, \"\"top\"\"\"\r\n");

        Assert.Equal([new AlternateTitle(new OnetSocCode("11-1001.00"), "Jefe de peluquería, \"top\"")], Read().Content.Titles);
    }

    [Fact]
    public void Names_the_line_where_a_row_begins()
    {
        folder.Write("titles.csv", "code,title\n11-1001.00,\"Boss\nof all\"\n\nx,Chief\n11-1001.00,Top \"dog\"\n11-1001.00,\"open\nend\n");

        Assert.Equal(["line 5, column code", "line 6", "line 7"], CatalogReader.Read(folder.Path).Problems.Select(p => p.Place));
    }

    [Fact]
    public void Descriptions_may_come_in_parts()
    {
        folder.Write("descriptions-a.csv", "code,text,text_es\n11-1001.00,They lead.,Dirigen.\n");
        folder.Write("descriptions-b.csv", "code,text,text_es\n11-1002.00,They plan.,Planean.\n");

        Assert.Equal(new LocalizedText("They plan.", "Planean."), Read().FindOccupation(new OnetSocCode("11-1002.00"))!.Description);

        folder.Write("descriptions-b.csv", "code,text,text_es\n11-1001.00,They plan.,\n");
        Assert.Equal([new CatalogProblem("descriptions-b.csv", "line 2, column code", "11-1001.00 is there twice.", "Keep one description.")],
            CatalogReader.Read(folder.Path).Problems);
    }

    [Fact]
    public void An_empty_folder_gives_one_problem_a_file_and_no_exception()
    {
        foreach (var file in Directory.GetFiles(folder.Path)) File.Delete(file);

        var (catalog, problems) = CatalogReader.Read(folder.Path);

        Assert.Null(catalog);
        Assert.Equal(15, problems.Count);
        Assert.All(problems, p => Assert.Equal("The file is missing.", p.Found));
    }

    private CareerCatalog Read()
    {
        var (catalog, problems) = CatalogReader.Read(folder.Path);
        Assert.Empty(problems);
        return catalog!;
    }
}
