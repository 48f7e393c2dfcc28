using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>Occupations that ask for much the same skills and knowledge, and suit much the same interests.</summary>
public sealed class SimilarOccupations
{
    private readonly CareerCatalog catalog;
    private readonly Dictionary<OnetSocCode, double[]> skills;

    /// <summary>Prepares the vectors of a catalog: importance of each element less its mean, so that what is common to all work does not count.</summary>
    public SimilarOccupations(CareerCatalog catalog)
    {
        this.catalog = catalog;
        var all = catalog.Content.SkillImportance;
        var means = catalog.Content.SkillElements.Select((_, i) => all.Values.Select(v => (double)v[i]).DefaultIfEmpty().Average()).ToArray();
        skills = all.ToDictionary(p => p.Key, p => p.Value.Select((v, i) => v - means[i]).ToArray());
    }

    /// <summary>
    /// The most similar occupations, most similar first: cosine of skills where both have them, plus half the correlation
    /// of interests, plus a quarter for sharing the primary cluster.
    /// </summary>
    /// <param name="occupation">Similar to which.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="excluded">Occupations to leave out.</param>
    public IReadOnlyList<Occupation> To(Occupation occupation, int count, IReadOnlySet<OnetSocCode> excluded)
    {
        var own = skills.GetValueOrDefault(occupation.Code);
        return [.. catalog.Occupations
            .Where(o => o.Code != occupation.Code && !excluded.Contains(o.Code))
            .OrderByDescending(o => Similarity(occupation, own, o))
            .Take(count)];
    }

    private double Similarity(Occupation a, double[]? skillsOfA, Occupation b) =>
        (skillsOfA is not null && skills.TryGetValue(b.Code, out var skillsOfB) ? Cosine(skillsOfA, skillsOfB) : 0)
        + (Cosine(Interests(a), Interests(b)) / 2)
        + (a.PrimaryClusterId == b.PrimaryClusterId ? 0.25 : 0);

    private static double[] Interests(Occupation o)
    {
        double[] values = [o.Interests.Realistic, o.Interests.Investigative, o.Interests.Artistic, o.Interests.Social, o.Interests.Enterprising, o.Interests.Conventional];
        var mean = values.Average();
        return [.. values.Select(v => v - mean)];
    }

    private static double Cosine(double[] a, double[] b)
    {
        double dot = 0, squareA = 0, squareB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            dot += a[i] * b[i];
            squareA += a[i] * a[i];
            squareB += b[i] * b[i];
        }

        return squareA == 0 || squareB == 0 ? 0 : dot / Math.Sqrt(squareA * squareB);
    }
}
