namespace CareerClusters.Guidance.Scorecard;

/// <summary>One thing the scorecard measures. Measuring twice with the same seed gives the same numbers, times excepted.</summary>
public interface IScorecardPart
{
    /// <summary>What <c>--part</c> names it by: a letter, or a short word.</summary>
    string Id { get; }

    /// <summary>Measures.</summary>
    /// <param name="guidance">The thinking to be measured, over the whole catalog; a part that holds something out builds its own over what is left.</param>
    /// <param name="seed">Seed of every choice left to chance.</param>
    /// <exception cref="IOException">A file the part measures with cannot be read.</exception>
    /// <exception cref="FormatException">Such a file is wrong; the message names file, place and remedy.</exception>
    ScorecardResult Measure(CareerGuidance guidance, int seed);
}
