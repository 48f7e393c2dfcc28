using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Part (d): how soon the adaptive order comes to the top three that all 60 statements give, beside a random order.</summary>
/// <param name="examplesFile">See <see cref="InventoryTakers"/>.</param>
/// <param name="takers">People who take it.</param>
public sealed class AdaptiveInventory(string examplesFile, int takers = AdaptiveInventory.FullRun) : IScorecardPart
{
    private const int FullRun = 400;

    private static readonly int[] Marks = [12, 18, 24, 30];

    /// <inheritdoc/>
    public string Id => "d";

    /// <inheritdoc/>
    public ScorecardResult Measure(CareerGuidance guidance, int seed)
    {
        var catalog = guidance.Catalog;
        var random = new SeededRandom((ulong)seed);
        var makers = new InventoryTakers(catalog, examplesFile);
        var occupations = makers.Occupations;
        var (adaptive, shuffled, stops) = (new double[Marks.Length], new double[Marks.Length], new List<(int After, double Agreement)>());
        for (var t = 0; t < takers; t++)
        {
            var taker = makers.Make(occupations[random.NextInt(occupations.Count)], random);
            var (asked, stop) = Take(taker, guidance);
            var final = Top(asked, guidance);
            var mixed = asked.OrderBy(_ => random.NextDouble()).ToList();
            for (var m = 0; m < Marks.Length; m++)
            {
                adaptive[m] += Shared(final, Top(asked[..Marks[m]], guidance)) / takers;
                shuffled[m] += Shared(final, Top(mixed[..Marks[m]], guidance)) / takers;
            }

            stops.Add((stop, Shared(final, Top(asked[..stop], guidance))));
        }

        return new ScorecardResult
        {
            Part = Id,
            Name = "Agreement of the top three with those after 60 statements",
            Seed = seed,
            Split = "Made-up takers, each of an occupation drawn at random. Their liking comes from published interests and from how like the"
                + " published skills of their occupation are to those of one that does what a statement says; noise (standard deviation, in steps of the"
                + " answer scale): area 0.4, statement 0.6, use of the scale 0.4, slip 0.5. Neither the key of the statements nor the trained"
                + " weights make them. The same answers are scored in both orders.",
            Counts = [new("takers", takers), new("statements", catalog.Content.Statements.Count)],
            Measurements =
            [
                .. Marks.Select((n, m) => new Measurement($"adaptive order, {n} statements", 100 * adaptive[m], "%",
                    m == 0 ? Goal.AtLeast(100 * shuffled[Array.IndexOf(Marks, 24)]) : null)),
                .. Marks.Select((n, m) => new Measurement($"random order, {n} statements", 100 * shuffled[m], "%")),
                new("statements until it stops by itself, mean", stops.Average(s => s.After), ""),
                new("stopped before the last", 100.0 * stops.Count(s => s.After < catalog.Content.Statements.Count) / takers, "%"),
                new("agreement where it stopped", 100 * stops.Average(s => s.Agreement), "%"),
            ],
        };
    }

    /// <summary>All answers in the order asked, and after how many the inventory would have stopped.</summary>
    private static (List<StatementAnswer> Asked, int Stop) Take(InventoryTaker taker, CareerGuidance guidance)
    {
        var index = guidance.Catalog.Content.Statements.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var (asked, stop) = (new List<StatementAnswer>(index.Count), 0);
        while (asked.Count < index.Count)
        {
            var step = guidance.Inventory.Ask(new PersonAnswers { Interests = asked });
            if (step.Stop && stop == 0) stop = asked.Count;
            // An honest taker who looks careless would be asked again and say the same.
            var next = step.Reason == InventoryReason.Careless ? guidance.Inventory.Next(new PersonAnswers { Interests = asked })! : step.Next!;
            asked.Add(new StatementAnswer(next.Id, taker.Answers[index[next.Id]]));
        }

        return (asked, stop == 0 ? asked.Count : stop);
    }

    private static HashSet<string> Top(List<StatementAnswer> answers, CareerGuidance guidance) =>
        guidance.Clusters.Match(new PersonAnswers { Interests = answers }).Clusters.Take(ClusterMatcher.TopCount).Select(c => c.Cluster.Id).ToHashSet();

    private static double Shared(HashSet<string> final, HashSet<string> early) => final.Count(early.Contains) / (double)ClusterMatcher.TopCount;
}
