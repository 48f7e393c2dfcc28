using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests;

/// <summary>The catalog of the repository, read once for all tests.</summary>
internal static class RealCatalog
{
    private static readonly Lazy<string> Found = new(FindFolder);
    private static readonly Lazy<CareerCatalog> Read = new(() => CatalogReader.Read(Folder).Catalog!);
    private static readonly Lazy<SearchWords> ReadWords = new(() => SearchWordsReader.ReadFolder(Folder).Words!);
    private static readonly Lazy<CareerSearch> Searched = new(() => new CareerSearch(Catalog, Words));

    public static string Folder => Found.Value;

    public static CareerCatalog Catalog => Read.Value;

    public static SearchWords Words => ReadWords.Value;

    public static CareerSearch Search => Searched.Value;

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "catalog", SearchWordsReader.FileName)))
                return Path.Combine(folder.FullName, "catalog");
        throw new DirectoryNotFoundException("No parent folder holds catalog/.");
    }
}
