using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// Trains <see cref="ClusterModel"/>: multinomial logistic regression over the clusters on made-up people, each an occupation's
/// published profile with noise. An occupation of several clusters counts once for each. The same catalog and seed give the same weights.
/// </summary>
public static class ClusterModelTraining
{
    /// <summary>Seed of the weights in the catalog.</summary>
    public const ulong Seed = 2024;

    /// <summary>People made from each occupation.</summary>
    private const int Copies = 8;

    private const int Steps = 600, BatchSize = 512;
    private const double LearningRate = 0.05;

    /// <summary>Pull of the weights towards zero: measured on left-out occupations; more features need more.</summary>
    private const double AloneDecay = 0.0005, TogetherDecay = 0.002;

    /// <summary>Spread of the noise on published interest scores (1 to 7), in turn: from exact to a hasty inventory.</summary>
    private static readonly double[] NoiseLevels = [0, 0.5, 0.5, 1];

    /// <summary>Trains on every occupation that <paramref name="use"/> lets through.</summary>
    /// <param name="catalog">Occupations, their skills and the ratings.</param>
    /// <param name="seed">Makes the people.</param>
    /// <param name="use">Null: all occupations. Else those for which it is true, to test on the others.</param>
    public static ClusterModel Train(CareerCatalog catalog, ulong seed = Seed, Func<Occupation, bool>? use = null)
    {
        var random = new SeededRandom(seed);
        var profiles = new OccupationProfiles(catalog);
        var people = new List<(double[] Alone, double[]? Together, int[] Clusters)>();
        for (var copy = 0; copy < Copies; copy++)
            for (var o = 0; o < catalog.Occupations.Count; o++)
            {
                var person = profiles.Person(o, NoiseLevels[copy % NoiseLevels.Length], random);
                if (use is null || use(catalog.Occupations[o])) people.Add((InterestPart(person), BothParts(person), profiles.Clusters[o]));
            }

        Shuffle(people, random);
        var prior = profiles.LogPrior(use);
        var alone = Fit([.. people.Select(p => (p.Alone, p.Clusters))], prior, AloneDecay);
        var rated = people.Where(p => p.Together is not null).Select(p => (p.Together!, p.Clusters)).ToArray();
        var together = rated.Length == 0 ? alone : Fit(rated, prior, TogetherDecay);
        var ratings = catalog.Content.SkillRatings
            .Select((r, i) => (r.Id, Weights: rated.Length == 0 ? new double[prior.Length] : together[ClusterModel.InterestFeatures + i]))
            .ToDictionary(r => r.Id, r => r.Weights);
        return new ClusterModel(alone, together[..ClusterModel.InterestFeatures], ratings);
    }

    private static double[] InterestPart(MadeUpPerson person)
    {
        var features = new double[ClusterModel.InterestFeatures];
        InterestFit.MakeUnit(person.Interests);
        ClusterModel.Features(person.Interests, features);
        return features;
    }

    private static double[]? BothParts(MadeUpPerson person) =>
        person.Ratings is null ? null : [.. InterestPart(person), .. person.Ratings.Select(ClusterModel.Scaled)];

    private static void Shuffle<T>(List<T> list, SeededRandom random)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = random.NextInt(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    /// <summary>Adam (Kingma and Ba 2015) with a learning rate that falls to zero. Weights by feature, then cluster.</summary>
    private static double[][] Fit((double[] Features, int[] Clusters)[] people, double[] prior, double decay)
    {
        const double first = 0.9, second = 0.999, tiny = 1e-8;
        int features = people[0].Features.Length, clusters = prior.Length;
        double[] weights = new double[features * clusters], slope = new double[weights.Length],
            mean = new double[weights.Length], square = new double[weights.Length], chances = new double[clusters];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(slope);
            for (var b = 0; b < BatchSize; b++) AddSlope(people[((step * BatchSize) + b) % people.Length], weights, prior, chances, slope);
            var rate = LearningRate * (1 - ((step + 1.0) / (Steps + 1)));
            double meanScale = 1 - Math.Pow(first, step + 1), squareScale = 1 - Math.Pow(second, step + 1);
            for (var i = 0; i < weights.Length; i++)
            {
                var g = (slope[i] / BatchSize) + (decay * weights[i]);
                mean[i] = (first * mean[i]) + ((1 - first) * g);
                square[i] = (second * square[i]) + ((1 - second) * g * g);
                weights[i] -= rate * (mean[i] / meanScale) / (Math.Sqrt(square[i] / squareScale) + tiny);
            }
        }

        return [.. weights.Chunk(clusters)];
    }

    private static void AddSlope((double[] Features, int[] Clusters) person, double[] weights, double[] prior, double[] chances, double[] slope)
    {
        var (features, clusters) = person;
        prior.CopyTo(chances, 0);
        for (var f = 0; f < features.Length; f++)
            for (var c = 0; c < chances.Length; c++) chances[c] += features[f] * weights[(f * chances.Length) + c];
        Chances.OfScores(chances);
        for (var c = 0; c < chances.Length; c++) chances[c] *= clusters.Length;
        foreach (var c in clusters) chances[c]--;
        for (var f = 0; f < features.Length; f++)
            for (var c = 0; c < chances.Length; c++) slope[(f * chances.Length) + c] += features[f] * chances[c];
    }
}
