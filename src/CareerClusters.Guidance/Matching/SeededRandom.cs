namespace CareerClusters.Guidance.Matching;

/// <summary>Numbers that look random and are the same for the same seed, in every version of .NET (SplitMix64, Steele and others 2014).</summary>
/// <param name="seed">Where the sequence begins.</param>
public sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>At least 0, below 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0, below <paramref name="end"/>.</summary>
    public int NextInt(int end) => (int)(NextDouble() * end);

    /// <summary>Normally distributed, mean 0, standard deviation 1 (Box and Muller 1958).</summary>
    public double NextGaussian() =>
        Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
