using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// The trained weights of <c>catalog/cluster-model.csv</c>: how a profile of interests, alone or with self-rated skills, speaks
/// for each cluster. The score of a cluster is a sum of weight times feature, in natural log odds, so each answer's part in it
/// is known exactly. Trained by <see cref="ClusterModelTraining"/>.
/// </summary>
public sealed class ClusterModel
{
    /// <summary>Features of interests: the six areas, then the products of each two (an area with itself included).</summary>
    public const int InterestFeatures = InterestProfile.AreaCount + (InterestProfile.AreaCount * (InterestProfile.AreaCount + 1) / 2);

    /// <summary>Takes the weights.</summary>
    /// <param name="alone">By interest feature, then cluster: for interests without ratings.</param>
    /// <param name="together">The same for interests beside a full set of ratings.</param>
    /// <param name="ratings">Rating id to a weight a cluster, beside <paramref name="together"/>.</param>
    public ClusterModel(double[][] alone, double[][] together, IReadOnlyDictionary<string, double[]> ratings) =>
        (Alone, Together, Ratings) = (alone, together, ratings);

    /// <summary>Weights of interests where no skill was rated, by feature, then cluster.</summary>
    public IReadOnlyList<double[]> Alone { get; }

    /// <summary>Weights of interests where every skill was rated, by feature, then cluster.</summary>
    public IReadOnlyList<double[]> Together { get; }

    /// <summary>Rating id to a weight a cluster, for a rating brought to -4/3 (not me) to 4/3 (very much me).</summary>
    public IReadOnlyDictionary<string, double[]> Ratings { get; }

    /// <summary>Names of the interest features in order: "realistic", ..., "realistic*realistic", "realistic*investigative", ...</summary>
    public static IReadOnlyList<string> FeatureNames { get; } = Names();

    /// <summary>The features of a profile brought to length 1 (or less, the less it is known).</summary>
    public static void Features(ReadOnlySpan<double> profile, Span<double> features)
    {
        var next = profile.Length;
        for (var a = 0; a < profile.Length; a++)
        {
            features[a] = profile[a];
            for (var b = a; b < profile.Length; b++) features[next++] = profile[a] * profile[b] / 2;
        }
    }

    /// <summary>Brings a self-rating, 1 to 5, to the scale of the weights.</summary>
    public static double Scaled(double rating) => (rating - StatementAnswer.Neutral) / 1.5;

    private static List<string> Names()
    {
        var areas = Enum.GetNames<InterestArea>().Select(n => n.ToLowerInvariant()).ToList();
        return [.. areas, .. areas.SelectMany((a, i) => areas.Skip(i).Select(b => $"{a}*{b}"))];
    }
}
