using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// How strongly each possible answer speaks for each cluster: the part of a match that depends on the catalog only.
/// Every table gives, for an id, one weight a cluster in the order of the framework.
/// </summary>
internal sealed class ClusterEvidence
{
    /// <summary>An occupation in mind speaks fully for its primary cluster and half for each other one.</summary>
    private const double SecondaryCluster = 0.5;

    private readonly CareerCatalog catalog;

    public ClusterEvidence(CareerCatalog catalog)
    {
        this.catalog = catalog;
        Statements = Scaled(catalog.Content.Statements.ToDictionary(s => s.Id, s => PerCluster(c => s.ClusterLoadings.GetValueOrDefault(c.Id))));
        Skills = Scaled(SkillWeights());
        Subjects = catalog.Content.Subjects.ToDictionary(s => s.Id, s => SubjectWeights(s.Id));
        Occupations = catalog.Occupations.ToDictionary(o => o.Code.Value, OccupationWeights);
    }

    public Dictionary<string, double[]> Statements { get; }

    public Dictionary<string, double[]> Skills { get; }

    public Dictionary<string, double[]> Subjects { get; }

    public Dictionary<string, double[]> Occupations { get; }

    private double[] PerCluster(Func<CareerCluster, double> weight) => [.. catalog.Clusters.Select(weight)];

    /// <summary>Divides by the root of the summed squares of a cluster: many statements about it make it no likelier than few.</summary>
    private Dictionary<string, double[]> Scaled(Dictionary<string, double[]> weights)
    {
        for (var c = 0; c < catalog.Clusters.Count; c++)
        {
            var length = Math.Sqrt(weights.Values.Sum(row => row[c] * row[c]));
            if (length > 0)
                foreach (var row in weights.Values) row[c] /= length;
        }

        return weights;
    }

    /// <summary>Earlier subjects of a cluster weigh more; one that leads to many clusters tells little about any.</summary>
    private double[] SubjectWeights(string subjectId)
    {
        var clusters = catalog.Clusters.Count(c => c.SubjectIds.Contains(subjectId));
        var telling = clusters == 0 ? 0 : Math.Log((double)catalog.Clusters.Count / clusters);
        return PerCluster(c =>
        {
            var place = c.SubjectIds.TakeWhile(id => id != subjectId).Count();
            return place == c.SubjectIds.Count ? 0 : telling / (1 + (place / 2.0));
        });
    }

    private double[] OccupationWeights(Occupation occupation) => PerCluster(c =>
        c.Id == occupation.PrimaryClusterId ? 1 : occupation.ClusterIds.Contains(c.Id) ? SecondaryCluster : 0);

    /// <summary>Mean importance, in standard deviations over all occupations, of a rating's elements in a cluster's occupations.</summary>
    private Dictionary<string, double[]> SkillWeights()
    {
        var importance = new StandardizedSkills(catalog);
        return catalog.Content.SkillRatings.ToDictionary(
            r => r.Id,
            r => PerCluster(c => Mean(catalog.OccupationsIn(c.Id).Select(o => importance.Of(o.Code, r)).OfType<double>())));
    }

    private static double Mean(IEnumerable<double> values)
    {
        var list = values.ToList();
        return list.Count == 0 ? 0 : list.Average();
    }
}
