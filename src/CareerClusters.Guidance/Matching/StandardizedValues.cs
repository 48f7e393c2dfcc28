using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>How much more than usual an occupation satisfies a work value, in standard deviations over all occupations.</summary>
internal sealed class StandardizedValues
{
    private readonly CatalogContent content;
    private readonly Dictionary<string, int> index;
    private readonly double[] means, deviations;

    public StandardizedValues(CareerCatalog catalog)
    {
        content = catalog.Content;
        index = content.WorkValues.Select((v, i) => (v.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var rows = content.WorkValueExtent.Values.ToList();
        means = [.. content.WorkValues.Select((_, i) => rows.Select(r => (double)r[i]).DefaultIfEmpty().Average())];
        deviations = [.. content.WorkValues.Select((_, i) =>
            Math.Sqrt(rows.Select(r => (r[i] - means[i]) * (r[i] - means[i])).DefaultIfEmpty().Average()))];
    }

    /// <summary>Null for an occupation without data or an unknown value.</summary>
    public double? Of(OnetSocCode code, string valueId) =>
        index.TryGetValue(valueId, out var i) && deviations[i] > 0 && content.WorkValueExtent.TryGetValue(code, out var row)
            ? (row[i] - means[i]) / deviations[i]
            : null;
}
