using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>
/// What a step of the answers in each area does to each cluster, for one person. The six areas are brought to a profile of
/// length 1, as a correlation does, a little shorter the fewer answers stand behind it; the profile's products with the
/// weights of <see cref="ClusterModel"/> are split evenly between the areas in them, so the parts add up exactly.
/// </summary>
internal static class InterestEvidence
{
    private const int Areas = InterestProfile.AreaCount;

    /// <summary>An area's mean is drawn towards the middle as if by one more answer of "It's OK": an unknown area stays there.</summary>
    public const double MiddleAnswers = 1;

    /// <summary>Variance of an answer, in steps squared, around what the area as a whole would get.</summary>
    private const double AnswerVariance = 0.64;

    /// <summary>Strength of one step (1 of 1 to 5) of one answer, by area and cluster.</summary>
    /// <param name="sums">By area, the sum of the answers less the middle: -2 to 2 each.</param>
    /// <param name="counts">By area, the number of answers.</param>
    /// <param name="model">The weights.</param>
    /// <param name="rated">Share of the skill ratings that were given, 0 to 1.</param>
    /// <param name="perStep">Takes area times cluster.</param>
    /// <returns>How much is known of the profile, 0 (nothing, or flat) to 1.</returns>
    public static double Fill(ReadOnlySpan<double> sums, ReadOnlySpan<double> counts, ClusterModel model, double rated, Span<double> perStep)
    {
        perStep.Clear();
        Span<double> profile = stackalloc double[Areas];
        var scale = Profile(sums, counts, profile);
        if (scale == 0) return 0;
        var clusters = perStep.Length / Areas;
        if (rated < 1) AddWeights(profile, model.Alone, 1 - rated, clusters, perStep);
        if (rated > 0) AddWeights(profile, model.Together, rated, clusters, perStep);
        Center(perStep, clusters);
        for (var a = 0; a < Areas; a++)
            foreach (ref var step in perStep.Slice(a * clusters, clusters)) step *= scale / (counts[a] + MiddleAnswers);
        var known = 0.0;
        foreach (var value in profile) known += value * value;
        return known;
    }

    /// <summary>
    /// The profile is centred over areas, so what an area does to a cluster counts less its mean over the areas; and what is the
    /// same for every cluster ranks none, so it is taken out too.
    /// </summary>
    private static void Center(Span<double> perStep, int clusters)
    {
        for (var c = 0; c < clusters; c++)
        {
            var mean = 0.0;
            for (var a = 0; a < Areas; a++) mean += perStep[(a * clusters) + c] / Areas;
            for (var a = 0; a < Areas; a++) perStep[(a * clusters) + c] -= mean;
        }

        for (var a = 0; a < Areas; a++)
        {
            var row = perStep.Slice(a * clusters, clusters);
            var mean = 0.0;
            foreach (var step in row) mean += step / clusters;
            foreach (ref var step in row) step -= mean;
        }
    }

    /// <summary>The centred means over their length, and the factor that brought them there; 0 when they are flat.</summary>
    private static double Profile(ReadOnlySpan<double> sums, ReadOnlySpan<double> counts, Span<double> profile)
    {
        double mean = 0, squares = 0, noise = 0;
        for (var a = 0; a < Areas; a++)
        {
            var weight = counts[a] + MiddleAnswers;
            profile[a] = sums[a] / weight;
            mean += profile[a] / Areas;
            noise += AnswerVariance * counts[a] / (weight * weight);
        }

        foreach (ref var value in profile)
        {
            value -= mean;
            squares += value * value;
        }

        var scale = squares < InterestFit.FlatBelow ? 0 : 1 / Math.Sqrt(squares + noise);
        foreach (ref var value in profile) value *= scale;
        return scale;
    }

    private static void AddWeights(ReadOnlySpan<double> profile, IReadOnlyList<double[]> weights, double share, int clusters, Span<double> perStep)
    {
        var next = Areas;
        for (var a = 0; a < Areas; a++)
        {
            Add(perStep, a, weights[a], share);
            for (var b = a; b < Areas; b++)
            {
                // A product over 2 (see ClusterModel.Features) has two factors: each area gets half, an area with itself both.
                var row = weights[next++];
                Add(perStep, a, row, share * profile[b] / 4);
                Add(perStep, b, row, share * profile[a] / 4);
            }
        }

        void Add(Span<double> to, int area, double[] row, double by)
        {
            var part = to.Slice(area * clusters, clusters);
            for (var c = 0; c < part.Length; c++) part[c] += row[c] * by;
        }
    }
}
