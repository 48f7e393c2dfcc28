using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Matching;

/// <summary>Tells how much occupations are called alike: "Welder Fitter" and "Fitter Welder" are names of two kinds of metal work.</summary>
public sealed class SharedNames
{
    private readonly Dictionary<OnetSocCode, Dictionary<string, double>> words;

    /// <summary>Prepares the words of every occupation's names: those that few occupations have count more, and those in many of its own names.</summary>
    public SharedNames(CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var counts = catalog.Content.Titles.Select(t => (t.Code, t.Title)).Concat(catalog.Occupations.Select(o => (o.Code, o.Title)))
            .GroupBy(n => n.Code).ToDictionary(g => g.Key, g => g.SelectMany(n => Stems(n.Title)).CountBy(w => w).ToDictionary());
        var holders = counts.Values.SelectMany(c => c.Keys).CountBy(w => w).ToDictionary();
        // One text a word, however many occupations have it.
        var kept = holders.Keys.ToDictionary(w => w);
        words = counts.ToDictionary(c => c.Key, c => Unit(c.Value.ToDictionary(w => kept[w.Key], w => (1 + Math.Log(w.Value)) * Math.Log((double)counts.Count / holders[w.Key]))));
    }

    /// <summary>0 when no word of their names is the same, to 1.</summary>
    public double Of(Occupation a, Occupation b) => words.TryGetValue(a.Code, out var of) && words.TryGetValue(b.Code, out var and)
        ? of.Sum(w => w.Value * and.GetValueOrDefault(w.Key)) : 0;

    private static HashSet<string> Stems(string name) => [.. Words.Split(name).Select(w => Words.Stem(Words.Singular(w)))];

    private static Dictionary<string, double> Unit(Dictionary<string, double> weights)
    {
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        return length == 0 ? [] : weights.ToDictionary(w => w.Key, w => w.Value / length);
    }
}
