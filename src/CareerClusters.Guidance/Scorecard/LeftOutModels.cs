using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Matchers that never saw an occupation: the occupations are dealt into folds, and each fold's weights are trained on the others.</summary>
internal sealed class LeftOutModels
{
    /// <summary>Folds of a full run: a tenth is left out at a time, so nine tenths are trained on.</summary>
    public const int Folds = 10;

    private readonly int[] foldOf;
    private readonly ClusterMatcher[] matchers;

    /// <summary>Deals and trains.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="seed">Deals the folds.</param>
    /// <param name="folds">How many, two or more.</param>
    /// <param name="sameCodeTogether">Whether occupations of one SOC code are left out together.</param>
    public LeftOutModels(CareerCatalog catalog, int seed, int folds = Folds, bool sameCodeTogether = false)
    {
        var random = new SeededRandom((ulong)seed);
        var groups = catalog.Occupations.Select((o, i) => (Key: sameCodeTogether ? o.Code.Soc : o.Code.Value, i)).GroupBy(p => p.Key, p => p.i)
            .Select(g => (Place: random.NextDouble(), Members: g.ToList())).OrderBy(g => g.Place).ToList();
        foldOf = new int[catalog.Occupations.Count];
        for (var g = 0; g < groups.Count; g++)
            foreach (var member in groups[g].Members) foldOf[member] = g % folds;

        var index = catalog.Occupations.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i);
        matchers = new ClusterMatcher[folds];
        Parallel.For(0, folds, fold =>
        {
            var model = ClusterModelTraining.Train(catalog, use: o => foldOf[index[o.Code]] != fold);
            matchers[fold] = new ClusterMatcher(new CareerCatalog(catalog.Content with { ClusterModel = model }));
        });
    }

    /// <summary>The matcher whose weights were trained without an occupation, given by its index in the catalog.</summary>
    public ClusterMatcher Without(int occupation) => matchers[foldOf[occupation]];
}
