using System.Globalization;
using CareerClusters.Guidance.Catalog.Import;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>
/// <c>cluster-model.csv</c>: a row for each feature of each of two models ("interests" alone, "skills": interests beside
/// ratings), a column for each cluster.
/// </summary>
public static class ClusterModelFile
{
    /// <summary>Name of the file in the catalog.</summary>
    public const string Name = "cluster-model.csv";

    private const string Remedy = "Run the catalog training.";
    private const string Alone = "interests", Together = "skills";

    /// <summary>Writes weights with three decimals, in a fixed order.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="catalog">Its clusters and ratings name columns and rows.</param>
    /// <param name="model">The weights.</param>
    /// <returns>Whether the file changed.</returns>
    public static bool Write(string folder, CareerCatalog catalog, ClusterModel model)
    {
        static string[] Row(string name, string feature, double[] weights) =>
            [name, feature, .. weights.Select(w => (Math.Round(w, 3) + 0.0).ToString("0.###", CultureInfo.InvariantCulture))];
        var rows = ClusterModel.FeatureNames.Select((f, i) => Row(Alone, f, model.Alone[i]))
            .Concat(ClusterModel.FeatureNames.Select((f, i) => Row(Together, f, model.Together[i])))
            .Concat(catalog.Content.SkillRatings.Select(r => Row(Together, r.Id, model.Ratings[r.Id])));
        return CsvText.Write(Path.Combine(folder, Name), ["model", "feature", .. catalog.Clusters.Select(c => c.Id)], rows);
    }

    /// <summary>Reads the weights; null when something is wrong.</summary>
    internal static ClusterModel? Read(
        string folder, IReadOnlyList<CareerCluster>? clusters, IReadOnlyList<SkillRating> ratings, List<CatalogProblem> problems)
    {
        var ids = clusters?.Select(c => c.Id).ToArray() ?? [];
        using var csv = CatalogCsv.Open(folder, Name, Remedy, problems, ["model", "feature", .. ids]);
        if (csv is null || clusters is null) return null;
        var before = problems.Count;
        var rows = new Dictionary<(string Model, string Feature), double[]>();
        var wanted = ClusterModel.FeatureNames.SelectMany(f => new[] { (Alone, f), (Together, f) })
            .Concat(ratings.Select(r => (Together, r.Id))).ToHashSet();
        while (csv.Next())
        {
            var key = (csv["model"], csv["feature"]);
            if (!wanted.Contains(key)) csv.Problem("feature", $"'{key.Item2}' is no feature of '{key.Item1}'.", Remedy);
            rows[key] = [.. ids.Select(id => Weight(csv, id))];
        }

        foreach (var (model, feature) in wanted.Where(w => !rows.ContainsKey(w)))
            problems.Add(new(Name, $"model {model}", $"The feature '{feature}' is missing.", Remedy));
        if (problems.Count > before) return null;
        double[][] Features(string model) => [.. ClusterModel.FeatureNames.Select(f => rows[(model, f)])];
        return new ClusterModel(Features(Alone), Features(Together), ratings.ToDictionary(r => r.Id, r => rows[(Together, r.Id)]));
    }

    private static double Weight(CatalogCsv csv, string column)
    {
        if (double.TryParse(csv[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && Math.Abs(weight) <= 100) return weight;
        csv.Problem(column, $"'{csv[column]}' is not a number from -100 to 100.", Remedy);
        return 0;
    }
}
