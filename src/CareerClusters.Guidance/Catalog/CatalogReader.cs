using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Postings;

namespace CareerClusters.Guidance.Catalog;

/// <summary>Reads and checks the catalog's folder.</summary>
public static class CatalogReader
{
    /// <summary>Groupings of the National Career Clusters Framework, 2024.</summary>
    public const int GroupingCount = 6;

    /// <summary>Clusters of the framework.</summary>
    public const int ClusterCount = 14;

    /// <summary>Sub-clusters of the framework.</summary>
    public const int SubClusterCount = 72;

    /// <summary>The one sub-cluster to which the framework's crosswalk gives no SOC code.</summary>
    public const string SubClusterWithoutCodes = "digital-technology/unmanned-vehicle-technology";

    internal const string ImportRemedy = "Run the catalog import.";

    /// <summary>Reads everything. Bad content is never an exception.</summary>
    /// <param name="folder">The catalog, <c>catalog/</c> in the repository.</param>
    /// <param name="withModel">False to leave out <c>cluster-model.csv</c> and <c>title-model.csv</c>, which are made from the rest.</param>
    /// <returns>The catalog when nothing is wrong, else the problems.</returns>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static CatalogReadResult Read(string folder, bool withModel = true)
    {
        var problems = new List<CatalogProblem>();
        var map = ClustersFile.Read(folder, problems);
        IReadOnlySet<string>? subClusters = map?.Clusters.SelectMany(c => c.SubClusters).Select(s => s.Id).ToHashSet();
        var occupations = OccupationsFile.Read(folder, subClusters, problems);
        CheckPlacements(map?.Clusters, occupations, problems);
        var details = new OccupationDetailFiles(folder, occupations?.ToDictionary(o => o.Code.Value), problems);
        var elements = QuestionFiles.SkillElements(folder, problems);
        var (descriptions, tasks) = (details.Descriptions(), details.Tasks());
        details.CheckOverrides();
        var values = QuestionFiles.WorkValues(folder, problems);
        var ratings = QuestionFiles.SkillRatings(folder, elements, problems);
        var (attribution, sources) = SourcesFile.Read(folder, problems);
        var content = new CatalogContent
        {
            Groupings = map?.Groupings ?? [],
            Clusters = map?.Clusters ?? [],
            Subjects = QuestionFiles.Subjects(folder, map?.Clusters, problems),
            Occupations = occupations?.ConvertAll(o => o with { Description = descriptions.GetValueOrDefault(o.Code), Tasks = [.. tasks[o.Code]] }) ?? [],
            AllWork = AllWorkFile.Read(folder, problems),
            Titles = details.Titles(),
            Programs = details.Programs(subClusters),
            Statements = QuestionFiles.Statements(folder, map?.Clusters, problems),
            SkillElements = elements,
            SkillImportance = details.Skills(elements),
            SkillRatings = ratings,
            WorkValues = values,
            WorkValueExtent = details.WorkValues(values),
            ClusterModel = withModel ? ClusterModelFile.Read(folder, map?.Clusters, ratings, problems) : null,
            TitleModel = withModel ? TitleModelFile.Read(folder, map?.Clusters.Count, problems) : null,
            FormerClusters = FormerClustersFile.Read(folder, map?.Clusters, problems),
            Associations = AssociationsFile.Read(
                folder, map is null || occupations is null ? null : map.Value.Clusters.Select(c => c.Id).Concat(occupations.Select(o => o.Code.Value)).ToHashSet(), problems),
            PostingWords = PostingWordsFile.Read(folder, elements.Select(e => e.Id).ToHashSet(), problems),
            Sources = sources,
            Attribution = attribution,
        };
        return new CatalogReadResult(problems.Count == 0 ? new CareerCatalog(content) : null, problems);
    }

    private static void CheckPlacements(List<CareerCluster>? clusters, List<Occupation>? occupations, List<CatalogProblem> problems)
    {
        if (clusters is null || occupations is null) return;
        var placed = occupations.SelectMany(o => o.SubClusterIds).ToHashSet();
        foreach (var sub in clusters.SelectMany(c => c.SubClusters).Where(s => !placed.Contains(s.Id) && s.Id != SubClusterWithoutCodes))
            problems.Add(new("clusters.yaml", $"sub-cluster {sub.Id}", "No occupation is placed in it.",
                $"Compare its id with occupations.csv. {ImportRemedy}"));
    }
}

/// <summary>A catalog, or why there is none.</summary>
/// <param name="Catalog">The catalog; null when there are problems.</param>
/// <param name="Problems">What is wrong, in the order it was found; empty when nothing is.</param>
public sealed record CatalogReadResult(CareerCatalog? Catalog, IReadOnlyList<CatalogProblem> Problems);
