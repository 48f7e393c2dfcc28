using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>Pearson correlation of a person's six area scores with those of every occupation, as O*NET matches interests.</summary>
internal sealed class InterestFit
{
    private const int Areas = InterestProfile.AreaCount;

    /// <summary>Spread below which a profile is flat: far under one answer, far over rounding.</summary>
    private const double FlatBelow = 1e-9;

    /// <summary>Six values an occupation, centred and of length 1, so that a correlation is one dot product; zeros when flat.</summary>
    private readonly double[] unit;

    public InterestFit(CareerCatalog catalog)
    {
        unit = new double[catalog.Occupations.Count * Areas];
        for (var o = 0; o < catalog.Occupations.Count; o++)
        {
            var interests = catalog.Occupations[o].Interests;
            var row = unit.AsSpan(o * Areas, Areas);
            for (var a = 0; a < Areas; a++) row[a] = interests[(InterestArea)a];
            MakeUnit(row);
        }
    }

    /// <summary>Centres six values and makes them of length 1. False, and zeros, when they are all alike.</summary>
    public static bool MakeUnit(Span<double> values)
    {
        var mean = 0.0;
        foreach (var value in values) mean += value / values.Length;
        var squares = 0.0;
        foreach (ref var value in values)
        {
            value -= mean;
            squares += value * value;
        }

        var scale = squares < FlatBelow ? 0 : 1 / Math.Sqrt(squares);
        foreach (ref var value in values) value *= scale;
        return scale > 0;
    }

    /// <summary>The correlation of a profile made by <see cref="MakeUnit"/> with one occupation, -1 to 1.</summary>
    public double Correlation(ReadOnlySpan<double> person, int occupation)
    {
        var row = unit.AsSpan(occupation * Areas, Areas);
        return (person[0] * row[0]) + (person[1] * row[1]) + (person[2] * row[2])
            + (person[3] * row[3]) + (person[4] * row[4]) + (person[5] * row[5]);
    }
}
