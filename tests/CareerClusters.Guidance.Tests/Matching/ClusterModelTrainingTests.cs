using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class ClusterModelTrainingTests
{
    [Fact]
    public void Rebuilds_the_weights_of_the_catalog_byte_for_byte()
    {
        var folder = Directory.CreateTempSubdirectory("model-").FullName;
        try
        {
            var catalog = CatalogReader.Read(RealCatalog.Folder, withModel: false).Catalog!;

            Assert.True(ClusterModelFile.Write(folder, catalog, ClusterModelTraining.Train(catalog)));

            Assert.Equal(File.ReadAllBytes(Path.Combine(RealCatalog.Folder, ClusterModelFile.Name)), File.ReadAllBytes(Path.Combine(folder, ClusterModelFile.Name)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Reads_what_it_wrote()
    {
        var model = RealCatalog.Catalog.Content.ClusterModel!;

        Assert.Equal(ClusterModel.InterestFeatures, model.Alone.Count);
        Assert.Equal(RealCatalog.Catalog.Content.SkillRatings.Select(r => r.Id).Order(), model.Ratings.Keys.Order());
        Assert.All(model.Alone, row => Assert.Equal(14, row.Length));
    }
}
