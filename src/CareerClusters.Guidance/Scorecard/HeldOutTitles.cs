using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Splits the alternate titles of a catalog by hash of the normalized title: every spelling of one title falls on the same side.</summary>
public sealed class HeldOutTitles
{
    /// <summary>One title in so many is held out.</summary>
    public const int OneIn = 10;

    /// <summary>Splits the titles.</summary>
    /// <param name="catalog">Catalog whose titles are split.</param>
    /// <param name="seed">Chooses which tenth; any number.</param>
    public HeldOutTitles(CareerCatalog catalog, int seed)
    {
        var own = catalog.Occupations.Select(o => Normalize(o.Title)).ToHashSet();
        var kept = new List<AlternateTitle>();
        var heldOut = new Dictionary<string, UnseenTitle>();
        var distinct = new HashSet<string>();
        foreach (var title in catalog.Content.Titles)
        {
            var normal = Normalize(title.Title);
            distinct.Add(normal);
            if (!IsHeldOut(normal, seed)) kept.Add(title);
            else if (normal.Length > 0 && !own.Contains(normal) && catalog.FindOccupation(title.Code) is { } occupation)
            {
                if (!heldOut.TryGetValue(normal, out var known)) heldOut[normal] = known = new UnseenTitle(title.Title, []);
                known.ClusterIds.UnionWith(occupation.ClusterIds);
            }
        }

        DistinctTitles = distinct.Count;
        HeldOut = [.. heldOut.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)];
        Remaining = new CareerCatalog(catalog.Content with { Titles = kept, TitleModel = null });
    }

    /// <summary>A held-out title.</summary>
    /// <param name="Title">The title as first published.</param>
    /// <param name="ClusterIds">Every cluster of every occupation that bears it.</param>
    public sealed record UnseenTitle(string Title, HashSet<string> ClusterIds);

    /// <summary>The catalog without the held-out titles and without trained weights, which saw them: whoever uses it trains its own.</summary>
    public CareerCatalog Remaining { get; }

    /// <summary>The held-out titles, in order of their normal form; those that an occupation has as its own title are no test and left out.</summary>
    public IReadOnlyList<UnseenTitle> HeldOut { get; }

    /// <summary>Distinct normalized alternate titles of the whole catalog.</summary>
    public int DistinctTitles { get; }

    /// <summary>Lower-case singular words with one blank between them: "Nurse's Aides" and "nurse aide" are one title.</summary>
    public static string Normalize(string title) => string.Join(' ', Words.Split(title).Select(Words.Singular));

    private static bool IsHeldOut(string normal, int seed)
    {
        // FNV-1a with a finishing mix: the same on every machine and release, which string.GetHashCode is not.
        var hash = 2166136261u ^ (uint)seed;
        foreach (var c in normal) hash = (hash ^ c) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6bu;
        hash ^= hash >> 13;
        return hash % OneIn == 0;
    }
}
