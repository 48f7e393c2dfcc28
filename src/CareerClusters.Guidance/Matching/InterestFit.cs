using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>Pearson correlation of a person's six area scores with those of every occupation, as O*NET matches interests.</summary>
internal sealed class InterestFit
{
    private const int Areas = InterestProfile.AreaCount;

    /// <summary>Spread below which a profile is flat: far under one answer, far over rounding.</summary>
    public const double FlatBelow = 1e-9;

    /// <summary>A correlation over three values says nothing.</summary>
    private const int FewestAreas = 4;

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

    /// <summary>The same for a profile with unknown areas (NaN), which stay unknown. False when too few are known or they are all alike.</summary>
    public static bool MakeKnownUnit(double[] values)
    {
        var known = values.Where(v => !double.IsNaN(v)).ToArray();
        if (known.Length < FewestAreas || !MakeUnit(known)) return false;
        for (int i = 0, next = 0; i < values.Length; i++) if (!double.IsNaN(values[i])) values[i] = known[next++];
        return true;
    }

    /// <summary>The correlation over the known areas of a profile made by <see cref="MakeKnownUnit"/>, -1 to 1; null where the occupation is flat in them.</summary>
    public double? KnownCorrelation(double[] person, int occupation)
    {
        if (!Array.Exists(person, double.IsNaN)) return Correlation(person, occupation);
        var row = unit.AsSpan(occupation * Areas, Areas);
        Span<double> known = stackalloc double[Areas];
        var count = 0;
        for (var a = 0; a < Areas; a++) if (!double.IsNaN(person[a])) known[count++] = row[a];
        if (!MakeUnit(known[..count])) return null;
        var sum = 0.0;
        for (int a = 0, next = 0; a < Areas; a++) if (!double.IsNaN(person[a])) sum += person[a] * known[next++];
        return sum;
    }

    /// <summary>The correlation of a profile made by <see cref="MakeUnit"/> with one occupation, -1 to 1.</summary>
    public double Correlation(ReadOnlySpan<double> person, int occupation)
    {
        var row = unit.AsSpan(occupation * Areas, Areas);
        return (person[0] * row[0]) + (person[1] * row[1]) + (person[2] * row[2])
            + (person[3] * row[3]) + (person[4] * row[4]) + (person[5] * row[5]);
    }
}
