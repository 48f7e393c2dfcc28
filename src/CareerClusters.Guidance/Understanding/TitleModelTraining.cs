using System.Runtime.InteropServices;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// Trains <see cref="TitleModel"/>: multinomial logistic regression on every name in the catalog, where any cluster of what bears
/// the name is right. What it was compared with is in <c>scorecard/README.md</c>. The same catalog and seed give the same weights.
/// </summary>
public sealed class TitleModelTraining
{
    /// <summary>Seed of the weights in the catalog.</summary>
    public const ulong Seed = 2024;

    private const int Rounds = 8;
    private const float LearningRate = 0.5f;

    /// <summary>Pull of the weights towards zero, each time a feature is seen.</summary>
    private const float Decay = 0.001f;

    /// <summary>Share of a title's features that a step leaves out, so that no weight relies on another.</summary>
    private const double LeftOut = 0.2;

    private readonly Dictionary<uint, int> places = [];
    private readonly List<(int[] Features, int[] Clusters)> names = [];
    private readonly float[] weights, squares, chances;

    private TitleModelTraining(CareerCatalog catalog)
    {
        var numbers = catalog.Clusters.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i);
        foreach (var (text, clusterIds) in Names(catalog))
            names.Add(([.. TitleFeatures.Numbers(TitleFeatures.Singulars(text)).Select(Place)], [.. clusterIds.Select(id => numbers[id])]));
        weights = new float[places.Count * numbers.Count];
        squares = new float[weights.Length];
        chances = new float[numbers.Count];
    }

    /// <summary>Every name in a catalog with the clusters it stands for.</summary>
    internal static IEnumerable<(string Text, IReadOnlyList<string> ClusterIds)> Names(CareerCatalog catalog)
    {
        foreach (var cluster in catalog.Clusters)
            foreach (var name in cluster.Keywords.Append(cluster.Name).Concat(cluster.SubClusters.SelectMany(s => s.Keywords.Append(s.Name))))
                yield return (name, [cluster.Id]);
        foreach (var occupation in catalog.Occupations) yield return (occupation.Title, occupation.ClusterIds);
        foreach (var title in catalog.Content.Titles)
            if (catalog.FindOccupation(title.Code) is { } occupation) yield return (title.Title, occupation.ClusterIds);
    }

    /// <summary>Trains on every name of a catalog: two to three seconds for the whole one.</summary>
    public static TitleModel Train(CareerCatalog catalog, ulong seed = Seed)
    {
        var training = new TitleModelTraining(catalog);
        var random = new SeededRandom(seed);
        for (var round = 0; round < Rounds; round++)
        {
            training.Shuffle(random);
            foreach (var (features, clusters) in training.names) training.Learn(Array.FindAll(features, _ => random.NextDouble() >= LeftOut), clusters);
        }

        var steps = Array.ConvertAll(training.weights, w => (sbyte)Math.Clamp(MathF.Round(w / TitleModel.Step), -TitleModel.MostSteps, TitleModel.MostSteps));
        return new TitleModel(catalog.Clusters.Count, training.places, steps);
    }

    private int Place(uint feature)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, feature, out var known);
        if (!known) place = places.Count - 1;
        return place;
    }

    private void Shuffle(SeededRandom random)
    {
        for (var i = names.Count - 1; i > 0; i--)
        {
            var j = random.NextInt(i + 1);
            (names[i], names[j]) = (names[j], names[i]);
        }
    }

    /// <summary>One step of AdaGrad (Duchi and others 2011) up the likelihood that some right cluster is drawn.</summary>
    private void Learn(int[] features, int[] clusters)
    {
        var scale = TitleModel.Scale(features.Length);
        Array.Clear(chances);
        foreach (var feature in features)
            for (var c = 0; c < chances.Length; c++) chances[c] += weights[(feature * chances.Length) + c] * scale;
        var most = chances.Max();
        var all = 0f;
        foreach (ref var chance in chances.AsSpan()) all += chance = MathF.Exp(chance - most);
        foreach (ref var chance in chances.AsSpan()) chance /= all;
        var right = clusters.Sum(c => chances[c]);
        foreach (var c in clusters) chances[c] -= chances[c] / right;
        foreach (var feature in features)
            for (var c = 0; c < chances.Length; c++)
            {
                var i = (feature * chances.Length) + c;
                var slope = (chances[c] * scale) + (Decay * weights[i]);
                squares[i] += slope * slope;
                weights[i] -= LearningRate * slope / (MathF.Sqrt(squares[i]) + 1e-4f);
            }
    }
}
