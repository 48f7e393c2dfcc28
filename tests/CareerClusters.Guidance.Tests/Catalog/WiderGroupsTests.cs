using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Tests.Catalog;

public sealed class WiderGroupsTests : IDisposable
{
    private static readonly CareerCatalog Real = RealCatalog.Catalog;
    private readonly CatalogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("29-9099.01", "Healthcare Practitioners and Technical Workers, All Other")]
    [InlineData("29-2011.00", "Clinical Laboratory Technologists and Technicians")]
    [InlineData("21-1014.00", "Substance Abuse, Behavioral Disorder, and Mental Health Counselors")]
    [InlineData("51-2092.00", "Miscellaneous Assemblers and Fabricators")]
    [InlineData("15-1255.01", "Web and Digital Interface Designers")]
    [InlineData("29-1141.01", "Registered Nurses")]
    // The code is named after it; other kinds of nurses are part of it.
    [InlineData("29-1141.00", null)]
    [InlineData("17-1011.00", null)]
    // "Fishing and hunting workers", as published.
    [InlineData("45-3031.00", null)]
    public void Figures_are_of_a_wider_group_where_its_title_names_something_else(string code, string? group) =>
        Assert.Equal(group, Real.FindOccupation(new OnetSocCode(code))!.WiderGroup);

    [Fact]
    public void A_group_is_marked_even_where_no_other_occupation_of_the_catalog_has_its_figures()
    {
        var shared = Real.Occupations.GroupBy(o => o.Figures.SocCode).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();

        Assert.Equal(
            [
                "Adapted Physical Education Specialists", "Biofuels Processing Technicians", "Bioinformatics Technicians", "Geothermal Technicians", "Midwives",
                "Remote Sensing Scientists and Technologists", "Retail Loss Prevention Specialists", "Team Assemblers", "Transportation Planners",
            ],
            Real.Occupations.Where(o => o.WiderGroup is not null && !shared.Contains(o.Figures.SocCode)).Select(o => o.Title).Order());
        // Of each shared code one occupation at most has the figures as its own.
        Assert.All(Real.Occupations.Where(o => shared.Contains(o.Figures.SocCode)).GroupBy(o => o.Figures.SocCode), g => Assert.InRange(g.Count(o => o.WiderGroup is null), 0, 1));
    }

    [Theory]
    [InlineData("29-1141", "Registered Nurses")]
    [InlineData("31-1120", "Home Health Aides")]
    [InlineData("51-2090", "Team Assemblers")]
    [InlineData("11-9199")]
    [InlineData("29-9099")]
    public void Jobs_of_a_code_count_for_one_of_its_occupations_and_what_is_left_over_for_none(string soc, params string[] counted)
    {
        Assert.Equal(counted, Real.Occupations.Where(o => o.Figures.SocCode == soc && o.RankedJobs is not null).Select(o => o.Title));
        Assert.Equal(counted, Real.Occupations.Where(o => o.Figures.SocCode == soc && o.RankedOpenings is not null).Select(o => o.Title));
    }

    [Fact]
    public void Clusters_count_each_code_of_the_country_once()
    {
        var codes = Real.Occupations.Select(o => o.Figures).DistinctBy(f => f.SocCode).ToList();
        var clusters = Real.Clusters.Select(c => ClusterFigures.For(Real, c.Id)).ToList();

        Assert.Equal(codes.Count, clusters.Sum(c => c.SocCodes));
        Assert.Equal(codes.Sum(f => (long)(f.Employment ?? 0)), clusters.Sum(c => c.Employment));
        Assert.Equal(codes.Sum(f => (long)(f.OpeningsPerYear ?? 0)), clusters.Sum(c => c.OpeningsPerYear));
    }

    [Theory]
    [InlineData("BOSSES", null)]
    [InlineData("Boss!", null)]
    [InlineData("Bosses, All Other", "Bosses, All Other")]
    public void Spelling_plural_and_punctuation_make_no_group(string published, string? group)
    {
        folder.Replace("occupations.csv", "11-1001,Soc 1001", $"11-1001,\"{published}\"");
        folder.Replace("occupations.csv", "11-1001.00,Title 1001", "11-1001.00,Bosses");

        Assert.Equal(group, CatalogReader.Read(folder.Path).Catalog!.FindOccupation(new OnetSocCode("11-1001.00"))!.WiderGroup);
    }
}
