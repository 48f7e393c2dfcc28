using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Part (f): whether the stated chance of the first cluster comes true as often as it says.</summary>
/// <param name="examplesFile">See <see cref="InventoryTakers"/>.</param>
/// <param name="takers">People who take the inventory.</param>
/// <param name="folds">How many times the model is trained.</param>
public sealed class StatedConfidence(string examplesFile, int takers = StatedConfidence.FullRun, int folds = LeftOutModels.Folds) : IScorecardPart
{
    private const int FullRun = 1000;

    /// <summary>Calibration error after the first sketch at most, in percent.</summary>
    private const double MostError = 5;

    /// <summary>Bins of the reliability table, equal in width.</summary>
    private const int Bins = 5;

    /// <inheritdoc/>
    public string Id => "f";

    /// <inheritdoc/>
    public ScorecardResult Measure(CareerGuidance guidance, int seed)
    {
        var catalog = guidance.Catalog;
        var random = new SeededRandom((ulong)seed);
        var makers = new InventoryTakers(catalog, examplesFile);
        var models = new LeftOutModels(catalog, seed, folds);
        var stated = new List<(double Chance, bool Right, double Level, bool LevelRight)>();
        var measurements = new List<Measurement>();
        foreach (var count in new[] { InterestInventory.FirstSketchCount, 30, InterestInventory.FullCount })
        {
            var before = stated.Count;
            for (var t = 0; t < takers; t++)
            {
                var o = makers.Occupations[random.NextInt(makers.Occupations.Count)];
                var taker = makers.Make(o, random);
                var result = models.Without(o).Match(Answers(taker, count, guidance));
                if (result.Abstains) continue;
                var right = catalog.Occupations[o].ClusterIds;
                stated.Add((result.Clusters[0].Confidence, right.Contains(result.Clusters[0].Cluster.Id),
                    result.Clusters[1].LevelWithPrevious ? 1 : 0, right.Contains(result.Clusters[1].Cluster.Id)));
            }

            var these = stated.Skip(before).ToList();
            measurements.Add(new($"first cluster is right, {count} statements", 100 * these.Average(s => s.Right ? 1.0 : 0), "%"));
            measurements.Add(new($"stated for it, {count} statements", 100 * these.Average(s => s.Chance), "%"));
            measurements.Add(new($"expected calibration error, {count} statements", 100 * Error(these), "%",
                count == InterestInventory.FirstSketchCount ? Goal.AtMost(MostError) : null));
        }

        measurements.AddRange(Reliability(stated));
        var level = stated.Where(s => s.Level > 0).ToList();
        measurements.Add(new("first two called level", 100.0 * level.Count / stated.Count, "%"));
        measurements.Add(new("of level ones, the first is right", 100.0 * level.Count(s => s.Right) / level.Count, "%"));
        measurements.Add(new("of level ones, the second is right", 100.0 * level.Count(s => s.LevelRight) / level.Count, "%"));
        return new ScorecardResult
        {
            Part = Id,
            Name = "Stated confidence and how often it is right",
            Seed = seed,
            Split = $"Takers as in part d, asked in the adaptive order, matched by weights trained without their occupation ({folds} folds). Right means any cluster of it.",
            Counts = [new("takers for each length", takers), new("rankings", stated.Count)],
            Measurements = measurements,
        };
    }

    private static PersonAnswers Answers(InventoryTaker taker, int count, CareerGuidance guidance)
    {
        var index = guidance.Catalog.Content.Statements.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var asked = new List<StatementAnswer>(count);
        while (asked.Count < count && guidance.Inventory.Next(asked, new HashSet<string>()) is { } next)
            asked.Add(new StatementAnswer(next.Id, taker.Answers[index[next.Id]]));
        return new PersonAnswers { Interests = asked };
    }

    private static int Bin(double chance) => Math.Min((int)(chance * Bins), Bins - 1);

    /// <summary>Mean over bins, weighted by size, of how far what is stated is from what comes true (Naeini and others 2015).</summary>
    private static double Error(List<(double Chance, bool Right, double Level, bool LevelRight)> stated) => stated
        .GroupBy(s => Bin(s.Chance))
        .Sum(g => g.Count() * Math.Abs(g.Average(s => s.Chance) - g.Average(s => s.Right ? 1.0 : 0))) / stated.Count;

    private static IEnumerable<Measurement> Reliability(List<(double Chance, bool Right, double Level, bool LevelRight)> stated) => stated
        .GroupBy(s => Bin(s.Chance)).OrderBy(g => g.Key)
        .Select(g => new Measurement(
            $"right where {100 * g.Key / Bins} to {100 * (g.Key + 1) / Bins}% is stated (mean {100 * g.Average(s => s.Chance):0}%, {g.Count()} rankings)",
            100 * g.Average(s => s.Right ? 1.0 : 0), "%"));
}
