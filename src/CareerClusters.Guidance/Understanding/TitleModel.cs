namespace CareerClusters.Guidance.Understanding;

/// <summary>
/// The trained weights of <c>catalog/title-model.csv</c>: how the words of a job title speak for each cluster, in natural log odds.
/// Trained by <see cref="TitleModelTraining"/>. Safe for any number of threads.
/// </summary>
public sealed class TitleModel
{
    /// <summary>What one step of a stored weight stands for, in log odds.</summary>
    public const float Step = 0.2f;

    /// <summary>Most steps a weight has, up or down: what one sign of the file can hold.</summary>
    public const int MostSteps = 39;

    /// <summary>A title of many features is divided by their number to this power: half way between their sum and their mean.</summary>
    private const float LengthPower = 0.7f;

    private readonly Dictionary<uint, int> places;
    private readonly sbyte[] steps;

    /// <summary>Takes the weights.</summary>
    /// <param name="clusterCount">Number of clusters.</param>
    /// <param name="places">Number of a feature's text (<c>TitleFeatures</c>) to its place.</param>
    /// <param name="steps">By place, then cluster: the weight in steps of <see cref="Step"/>, at most <see cref="MostSteps"/> up or down.</param>
    internal TitleModel(int clusterCount, Dictionary<uint, int> places, sbyte[] steps) => (ClusterCount, this.places, this.steps) = (clusterCount, places, steps);

    /// <summary>Number of clusters.</summary>
    public int ClusterCount { get; }

    /// <summary>Number of features that have a weight.</summary>
    public int FeatureCount => places.Count;

    /// <summary>By how much a title of so many known features divides their sum.</summary>
    internal static float Scale(int features) => MathF.Pow(Math.Max(1, features), -LengthPower);

    /// <summary>The weights of a feature in steps by cluster ("w nurse", "p nurs practition"); null for one that is not known.</summary>
    public IReadOnlyList<int>? Steps(string feature) => StepsOf(feature) is { Length: > 0 } known ? Array.ConvertAll(known.ToArray(), s => (int)s) : null;

    /// <summary>The same without a copy; empty for one that is not known.</summary>
    internal ReadOnlySpan<sbyte> StepsOf(string feature) =>
        places.TryGetValue(TitleFeatures.Number(feature), out var place) ? steps.AsSpan(place * ClusterCount, ClusterCount) : default;

    /// <summary>What the words of a title say for each cluster, in log odds.</summary>
    /// <param name="words">Lower-case words.</param>
    internal float[] Evidence(IReadOnlyList<string> words)
    {
        var sums = new float[ClusterCount];
        var known = 0;
        foreach (var feature in TitleFeatures.Numbers([.. words.Select(Search.Words.Singular)]))
            if (places.TryGetValue(feature, out var place))
            {
                known++;
                for (var c = 0; c < sums.Length; c++) sums[c] += steps[(place * sums.Length) + c];
            }

        var scale = Step * Scale(known);
        foreach (ref var sum in sums.AsSpan()) sum *= scale;
        return sums;
    }
}
