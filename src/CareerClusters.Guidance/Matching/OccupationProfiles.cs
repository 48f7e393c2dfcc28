using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>A made-up person whose ideal is one occupation.</summary>
/// <param name="Interests">Six area scores on the published scale, 1 to 7.</param>
/// <param name="Ratings">Self-ratings 1 to 5 in the order of the catalog; null where the occupation's skills are not published.</param>
public sealed record MadeUpPerson(double[] Interests, double[]? Ratings);

/// <summary>What people of each occupation would answer: for training and for measuring.</summary>
public sealed class OccupationProfiles
{
    /// <summary>Ratings have four steps where interests have six: noise is scaled with the range.</summary>
    private const double RatingNoise = 4.0 / 6;

    private readonly CareerCatalog catalog;
    private readonly double[]?[] ratings;

    /// <summary>Prepares the tables of a catalog.</summary>
    public OccupationProfiles(CareerCatalog catalog)
    {
        this.catalog = catalog;
        var index = catalog.Clusters.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i);
        Clusters = [.. catalog.Occupations.Select(o => o.ClusterIds.Select(id => index[id]).ToArray())];
        var skills = new StandardizedSkills(catalog);
        ratings = [.. catalog.Occupations.Select(o => catalog.Content.SkillRatings.Select(r => skills.Of(o.Code, r)).ToList())
            .Select(row => row.Contains(null) ? null : row.Select(v => v!.Value).ToArray())];
        Spread(ratings);
    }

    /// <summary>By occupation, the indexes of its clusters, the primary one first.</summary>
    public IReadOnlyList<int[]> Clusters { get; }

    /// <summary>One person of an occupation, with noise; ratings come rounded, as people give them.</summary>
    /// <param name="occupation">Index in <see cref="CareerCatalog.Occupations"/>.</param>
    /// <param name="noise">Standard deviation on the interest scores (1 to 7); on ratings in proportion to their range.</param>
    /// <param name="random">Makes the noise.</param>
    public MadeUpPerson Person(int occupation, double noise, SeededRandom random)
    {
        var published = catalog.Occupations[occupation].Interests;
        var interests = new double[InterestProfile.AreaCount];
        for (var a = 0; a < interests.Length; a++)
            interests[a] = Math.Clamp(published[(InterestArea)a] + (noise * random.NextGaussian()), 1, 7);
        var rated = ratings[occupation]?.Select(v =>
            Math.Round(Math.Clamp(StatementAnswer.Neutral + v + (noise * RatingNoise * random.NextGaussian()), 1, 5))).ToArray();
        return new MadeUpPerson(interests, rated);
    }

    /// <summary>Natural log of each cluster's share in the memberships; one is added to each, so that none is impossible.</summary>
    internal double[] LogPrior(Func<Occupation, bool>? use = null)
    {
        var counts = Enumerable.Repeat(1.0, catalog.Clusters.Count).ToArray();
        for (var o = 0; o < Clusters.Count; o++)
            if (use is null || use(catalog.Occupations[o]))
                foreach (var c in Clusters[o]) counts[c]++;
        return [.. counts.Select(n => Math.Log(n / counts.Sum()))];
    }

    /// <summary>Brings each rating to standard deviation 1 over occupations: two steps up or down are one in twenty.</summary>
    private static void Spread(double[]?[] rows)
    {
        var known = rows.OfType<double[]>().ToList();
        for (var r = 0; r < (known.Count == 0 ? 0 : known[0].Length); r++)
        {
            var deviation = Math.Sqrt(known.Average(row => row[r] * row[r]));
            if (deviation > 0) foreach (var row in known) row[r] /= deviation;
        }
    }
}
