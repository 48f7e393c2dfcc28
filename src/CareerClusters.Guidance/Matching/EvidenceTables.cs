using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// How strongly each possible answer speaks for each cluster: the part of a match that depends on the catalog only. Every table
/// gives, for an id, one strength a cluster in the order of the framework, in natural log odds.
/// </summary>
internal sealed class EvidenceTables
{
    /// <summary>A liked subject that leads to this cluster alone and is its first: odds about 4 to 1; shared subjects say less.</summary>
    private const double SubjectStrength = 0.5;

    /// <summary>A value that matters very much, for a cluster one standard deviation above the mean occupation.</summary>
    private const double ValueStrength = 0.6;

    /// <summary>An occupation in mind, for its primary cluster: odds 3 to 1, so that one idea shows up high and does not decide alone.</summary>
    private const double OccupationStrength = 1.1;

    /// <summary>An occupation in mind speaks fully for its primary cluster and half for each other one.</summary>
    private const double SecondaryCluster = 0.5;

    /// <summary>An occupation that is not for this person, against its clusters: one of many, so it says less than one in mind.</summary>
    private const double ExclusionStrength = -0.3;

    /// <summary>A cluster all of whose occupations exceed a limit, against one that has none such: odds about 1 to 4.</summary>
    private const double LimitStrength = -1.5;

    private readonly CareerCatalog catalog;
    private readonly MatchingOptions options;

    public EvidenceTables(CareerCatalog catalog, MatchingOptions options)
    {
        (this.catalog, this.options) = (catalog, options);
        Model = catalog.Content.ClusterModel ?? ClusterModelTraining.Train(catalog);
        Statements = catalog.Content.Statements.ToDictionary(
            s => s.Id, s => new StatementTable(s.Area, PerCluster(c => s.ClusterLoadings.GetValueOrDefault(c.Id))));
        Skills = Model.Ratings.ToDictionary(r => r.Key, r => Times(r.Value, options.SkillWeight / 1.5));
        Subjects = catalog.Content.Subjects.ToDictionary(s => s.Id, s => Times(SubjectWeights(s.Id), options.SubjectWeight * SubjectStrength));
        Occupations = catalog.Occupations.ToDictionary(o => o.Code.Value, o => Times(OccupationWeights(o), options.OccupationWeight * OccupationStrength));
        Values = ValueWeights();
        Sizes = SizeLeads();
    }

    public ClusterModel Model { get; }

    /// <summary>How far larger clusters lead and smaller ones trail; they sum to zero.</summary>
    public double[] Sizes { get; }

    public Dictionary<string, StatementTable> Statements { get; }

    /// <summary>A step of a rating, up or down from the middle.</summary>
    public Dictionary<string, double[]> Skills { get; }

    public Dictionary<string, double[]> Subjects { get; }

    public Dictionary<string, double[]> Occupations { get; }

    /// <summary>A step of a value's rating.</summary>
    public Dictionary<string, double[]> Values { get; }

    public double[] Excluded(Occupation occupation) => Times(OccupationWeights(occupation), options.OccupationWeight * ExclusionStrength);

    /// <summary>Share of a cluster's occupations that exceed a limit, as strength: it lowers and never raises.</summary>
    public double[] Limit(PersonLimits limits) => Times(
        PerCluster(c => catalog.OccupationsIn(c.Id).Select(o => OccupationLimits.MarksOf(o, limits) == LimitMarks.None ? 0.0 : 1.0).DefaultIfEmpty().Average()),
        options.LimitWeight * LimitStrength);

    private double[] PerCluster(Func<CareerCluster, double> weight) => [.. catalog.Clusters.Select(weight)];

    private static double[] Times(double[] weights, double by) => [.. weights.Select(w => w * by)];

    private double[] SizeLeads()
    {
        var sizes = PerCluster(c => options.ClusterSizeWeight * Math.Log(1 + catalog.OccupationsIn(c.Id).Count()));
        var mean = sizes.Average();
        return [.. sizes.Select(s => s - mean)];
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

    private Dictionary<string, double[]> ValueWeights()
    {
        var extent = new StandardizedValues(catalog);
        return catalog.Content.WorkValues.ToDictionary(
            v => v.Id,
            v => PerCluster(c => options.ValueWeight * ValueStrength / 2
                * catalog.OccupationsIn(c.Id).Select(o => extent.Of(o.Code, v.Id)).OfType<double>().DefaultIfEmpty().Average()));
    }
}

/// <summary>What is known of a statement.</summary>
/// <param name="Area">The area it measures.</param>
/// <param name="Loadings">How much of it is each cluster's work, 0 to 1.</param>
internal sealed record StatementTable(InterestArea Area, double[] Loadings);
