using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;

namespace CareerClusters.Guidance.Tests.Catalog;

public sealed class AssociationsTests : IDisposable
{
    private const string Header = "for,name,site,checked,source\n";
    private const string Good = "11-1001.00;cluster-2,Bosses United,https://www.bosses.example/,2026-11-01,https://www.bosses.example/about\n";
    private readonly CatalogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Those_of_the_occupation_come_before_those_of_its_cluster()
    {
        folder.Write("associations.csv", Header + "cluster-1,Cluster People,https://cluster.example/,2026-10-01,https://cluster.example/\n" + Good);
        var catalog = CatalogReader.Read(folder.Path).Catalog!;
        var occupation = catalog.FindOccupation(new OnetSocCode("11-1001.00"));
        Assert.Equal(["Bosses United", "Cluster People"], catalog.AssociationsFor(occupation, "cluster-1").Select(a => a.Name));
        Assert.Equal(["Cluster People"], catalog.AssociationsFor(null, "cluster-1").Select(a => a.Name));
        Assert.Equal(["Bosses United"], catalog.AssociationsFor(occupation, "cluster-2").Select(a => a.Name));
        Assert.Empty(catalog.AssociationsFor(null, "cluster-3"));
    }

    [Theory]
    [InlineData("11-1001.00;cluster-2", "cluster-2;nobody", "line 2, column for", "'nobody' is neither a cluster nor an occupation.")]
    [InlineData("11-1001.00", "11-9999.00", "line 2, column for", "'11-9999.00' is neither a cluster nor an occupation.")]
    [InlineData("Bosses United", "", "line 2, column name", "The cell is empty.")]
    [InlineData("https://www.bosses.example/,", "http://www.bosses.example/,", "line 2, column site", "'http://www.bosses.example/' is no address that begins with https.")]
    [InlineData("https://www.bosses.example/,", "bosses.example,", "line 2, column site", "'bosses.example' is no address that begins with https.")]
    [InlineData("https://www.bosses.example/,", "https://me:pw@bosses.example/,", "line 2, column site", "'https://me:pw@bosses.example/' is no address that begins with https.")]
    [InlineData("2026-11-01", "11/1/2026", "line 2, column checked", "'11/1/2026' is no day.")]
    [InlineData("2026-11-01", "", "line 2, column checked", "The cell is empty.")]
    [InlineData("https://www.bosses.example/about", "https://wiki.example/bosses", "line 2, column source", "'wiki.example' is not the association's own site.")]
    public void Each_mistake_is_said_with_its_place(string old, string now, string place, string found)
    {
        folder.Write("associations.csv", Header + Good.Replace(old, now, StringComparison.Ordinal));
        var problem = Assert.Single(CatalogReader.Read(folder.Path).Problems);
        Assert.Equal(("associations.csv", place, found), (problem.File, problem.Place, problem.Found));
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void One_site_is_one_row()
    {
        folder.Write("associations.csv", Header + Good + Good);
        Assert.Equal("'www.bosses.example' is there twice.", Assert.Single(CatalogReader.Read(folder.Path).Problems).Found);
    }

    [Fact]
    public void A_day_in_the_future_was_not_looked_at()
    {
        folder.Write("associations.csv", Header + Good);
        var associations = CatalogReader.Read(folder.Path).Catalog!.Content.Associations;
        Assert.Empty(AssociationsFile.NotYetChecked(associations, new DateOnly(2026, 11, 1)));
        Assert.Equal("2026-11-01 is in the future.", Assert.Single(AssociationsFile.NotYetChecked(associations, new DateOnly(2026, 10, 31))).Found);
    }

    [Fact]
    public void A_file_without_rows_or_no_file_has_none()
    {
        Assert.Empty(CatalogReader.Read(folder.Path).Catalog!.Content.Associations);
        folder.Write("associations.csv", Header);
        Assert.Empty(CatalogReader.Read(folder.Path).Catalog!.Content.Associations);
    }
}
