using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Interests;

/// <summary>How likely each answer to each statement is from someone who belongs in each cluster: for choosing what to ask.</summary>
internal sealed class AnswerModel
{
    private const int Values = 5;

    /// <summary>Steps between the middle and what people of an occupation answer in an area that is all of its profile.</summary>
    private const double AreaSteps = 2.2;

    /// <summary>Steps a statement that is squarely one's work is liked more than its area.</summary>
    private const double WorkSteps = 0.8;

    /// <summary>Variance of an answer, in steps squared, around that.</summary>
    private const double AnswerVariance = 1.21;

    /// <summary>Variance of the true mean of an area between people, in steps squared.</summary>
    private const double AreaVariance = 0.64;

    private readonly int clusters;
    private readonly double[][] chances;
    private readonly double[][] entropies;

    public AnswerModel(CareerCatalog catalog)
    {
        clusters = catalog.Clusters.Count;
        var areas = catalog.Clusters.Select(c => AreaMoments(catalog, c)).ToArray();
        chances = new double[catalog.Content.Statements.Count][];
        entropies = new double[chances.Length][];
        for (var s = 0; s < chances.Length; s++)
        {
            var statement = catalog.Content.Statements[s];
            var loadings = catalog.Clusters.Select(c => statement.ClusterLoadings.GetValueOrDefault(c.Id)).ToArray();
            var mean = loadings.Average();
            chances[s] = [.. Enumerable.Range(0, clusters).SelectMany(c =>
                Answers(areas[c][(int)statement.Area].Mean + (WorkSteps * (loadings[c] - mean)), areas[c][(int)statement.Area].Variance))];
            entropies[s] = [.. chances[s].Chunk(Values).Select(row => row.Sum(Entropy))];
        }
    }

    /// <summary>What an answer is expected to tell about which cluster it is, in nats.</summary>
    /// <param name="statement">Index of the statement in the catalog.</param>
    /// <param name="belief">Chance of each cluster so far; they sum to 1.</param>
    public double GainOnClusters(int statement, ReadOnlySpan<double> belief)
    {
        Span<double> mixed = stackalloc double[Values];
        mixed.Clear();
        var (table, expected) = (chances[statement], 0.0);
        for (var c = 0; c < clusters; c++)
        {
            if (belief[c] < 1e-6) continue;
            for (var v = 0; v < Values; v++) mixed[v] += belief[c] * table[(c * Values) + v];
            expected += belief[c] * entropies[statement][c];
        }

        var gain = -expected;
        foreach (var chance in mixed) gain += Entropy(chance);
        return gain;
    }

    /// <summary>By how much one more step of an answer moves the expected mean of its area.</summary>
    /// <param name="answered">Answers in that area so far.</param>
    public static double ShareInMean(int answered) => AreaVariance / ((AreaVariance * (answered + 1)) + AnswerVariance);

    /// <summary>Standard deviation, in steps, of the next answer in an area.</summary>
    /// <param name="answered">Answers in that area so far.</param>
    public static double ExpectedSpread(int answered) =>
        Math.Sqrt(AnswerVariance + (AreaVariance * AnswerVariance / (AnswerVariance + (AreaVariance * answered))));

    private static double Entropy(double chance) => chance <= 0 ? 0 : -chance * Math.Log(chance);

    private static (double Mean, double Variance)[] AreaMoments(CareerCatalog catalog, CareerCluster cluster)
    {
        var profiles = catalog.OccupationsIn(cluster.Id).Select(o =>
        {
            var profile = Enum.GetValues<InterestArea>().Select(a => o.Interests[a]).ToArray();
            InterestFit.MakeUnit(profile);
            return profile;
        }).ToList();
        return [.. Enumerable.Range(0, InterestProfile.AreaCount).Select(a =>
        {
            var mean = profiles.Select(p => AreaSteps * p[a]).DefaultIfEmpty().Average();
            return (mean, profiles.Select(p => ((AreaSteps * p[a]) - mean) * ((AreaSteps * p[a]) - mean)).DefaultIfEmpty().Average());
        })];
    }

    /// <summary>Chances of the five answers when the liking is normally distributed around a mean, in steps from the middle.</summary>
    private static double[] Answers(double mean, double variance)
    {
        var scale = Math.Sqrt(AnswerVariance + variance);
        double[] below = [0, .. Enumerable.Range(0, Values - 1).Select(i => Below((i - 1.5 - mean) / scale)), 1];
        return [.. Enumerable.Range(0, Values).Select(v => below[v + 1] - below[v])];
    }

    /// <summary>The normal distribution by the logistic one: never off by more than 0.01 (Bowling and others 2009).</summary>
    private static double Below(double z) => 1 / (1 + Math.Exp(-1.702 * z));
}
