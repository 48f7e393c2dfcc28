using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class SharedNamesTests
{
    private static readonly SharedNames Names = new(RealCatalog.Catalog);

    [Theory]
    [InlineData("Welders, Cutters, Solderers, and Brazers", "Structural Metal Fabricators and Fitters", "Tire Builders")]
    [InlineData("Registered Nurses", "Critical Care Nurses", "Dietitians and Nutritionists")]
    [InlineData("Software Developers", "Web Developers", "Economists")]
    public void Kin_are_called_more_alike_than_strangers(string of, string kin, string stranger)
    {
        var (it, near, far) = (Find(of), Find(kin), Find(stranger));
        Assert.InRange(Names.Of(it, near), 0.1, 1);
        Assert.InRange(Names.Of(it, far), 0, 0.1);
        Assert.Equal(Names.Of(it, near), Names.Of(near, it), 9);
        Assert.Equal(1, Names.Of(it, it), 9);
    }

    private static Occupation Find(string title) => RealCatalog.Catalog.Occupations.Single(o => o.Title == title);
}
