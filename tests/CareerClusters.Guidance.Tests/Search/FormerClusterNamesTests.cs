using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Search;

public sealed class FormerClusterNamesTests
{
    private static readonly FormerClusterNames Names = new(RealCatalog.Catalog);

    [Fact]
    public void Sixteen_clusters_lead_to_clusters_of_today_and_every_one_of_these_is_reached()
    {
        var former = RealCatalog.Catalog.Content.FormerClusters;
        Assert.Equal(16, former.Count);
        Assert.All(former, f => Assert.NotNull(f.Name.Es));
        Assert.Equal(RealCatalog.Catalog.Clusters.Select(c => c.Id).Order(), former.SelectMany(f => f.ClusterIds).Distinct().Order());
    }

    [Theory]
    [InlineData("Health Science", "healthcare-human-services")]
    [InlineData("the health science career cluster", "healthcare-human-services")]
    [InlineData("Human Services", "healthcare-human-services")]
    [InlineData("STEM", "advanced-manufacturing energy-natural-resources public-service-safety healthcare-human-services digital-technology")]
    [InlineData("Science, Technology, Engineering and Math", "advanced-manufacturing energy-natural-resources public-service-safety healthcare-human-services digital-technology")]
    [InlineData("Law, Public Safety, Corrections & Security", "public-service-safety")]
    [InlineData("government & public administration", "public-service-safety")]
    [InlineData("Arts, A/V Technology & Communications", "arts-entertainment-design")]
    [InlineData("arts and communications", "arts-entertainment-design")]
    [InlineData("information technology", "digital-technology")]
    [InlineData("Finance", "financial-services")]
    [InlineData("Agriculture, Food & Natural Resources", "agriculture energy-natural-resources")]
    [InlineData("Ciencias de la salud", "healthcare-human-services")]
    [InlineData("el grupo de Hotelería y Turismo", "hospitality-events-tourism")]
    public void Finds_a_former_cluster_by_any_of_its_names(string name, string clusters) =>
        Assert.Equal(clusters.Split(' '), Names.Find(name)!.ClusterIds);

    [Theory]
    [InlineData("Health Science", true)]
    [InlineData("stem", true)]
    [InlineData("Marketing", false)]
    [InlineData("manufacturing", false)]
    [InlineData("law", false)]
    [InlineData("nurse", false)]
    [InlineData("health sciences", true)]
    [InlineData("government and public admin", true)]
    [InlineData("it", false)]
    [InlineData("public admin", false)]
    [InlineData("human", false)]
    public void Only_a_name_that_search_cannot_know_stands_alone(string text, bool found) =>
        Assert.Equal(found, Names.FindAlone(text) is not null);

    [Theory]
    [InlineData("business admin", "management-entrepreneurship")]
    [InlineData("public admin", "public-service-safety")]
    [InlineData("IT cluster", "digital-technology")]
    [InlineData("it", null)]
    [InlineData("arts", null)]
    [InlineData("health services", null)]
    public void A_name_may_be_cut_short(string name, string? cluster) => Assert.Equal(cluster, Names.FindNear(name)?.ClusterIds[0]);

    [Fact]
    public void An_old_name_that_the_school_uses_for_a_cluster_of_today_means_that_one()
    {
        var names = new FormerClusterNames(RealCatalog.Catalog.WithClusterNames(new Dictionary<string, LocalizedText> { ["healthcare-human-services"] = new("Health Science") }));
        Assert.Null(names.FindAlone("health science"));
        Assert.NotNull(names.FindSchools("health sciences"));
    }

    [Fact]
    public void Finds_the_name_a_school_gave_to_a_cluster_of_today()
    {
        var names = new FormerClusterNames(RealCatalog.Catalog.WithClusterNames(new Dictionary<string, LocalizedText> { ["construction"] = new("Building Trades") }));
        Assert.Equal("Construction", names.FindSchools("the building trades cluster")!.FrameworkName!.En);
        Assert.Null(names.FindSchools("construction"));
    }
}
