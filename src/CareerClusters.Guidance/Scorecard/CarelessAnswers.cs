using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Part (e): careless answers caught, and honest ones taken for careless.</summary>
/// <param name="examplesFile">See <see cref="InventoryTakers"/>.</param>
/// <param name="takers">People of each kind.</param>
public sealed class CarelessAnswers(string examplesFile, int takers = CarelessAnswers.FullRun) : IScorecardPart
{
    private const int FullRun = 400;

    /// <summary>How often someone who taps without reading slips to another answer.</summary>
    private const double Slips = 0.1;

    /// <inheritdoc/>
    public string Id => "e";

    /// <inheritdoc/>
    public ScorecardResult Measure(CareerGuidance guidance, int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var makers = new InventoryTakers(guidance.Catalog, examplesFile);
        int Any() => random.NextInt(5) + 1;
        var order = Order(guidance.Catalog);
        double Caught(int count, Func<PersonAnswers> person) =>
            100.0 * Enumerable.Range(0, takers).Count(_ => person() is var p && CarelessPattern.Screen(p with { Interests = [.. p.Interests.Take(count)] }, guidance.Catalog) is not null) / takers;

        PersonAnswers Same(double slips) { var value = Any(); return Tapped((_, _) => random.NextDouble() < slips ? Any() : value); }
        PersonAnswers Turns(double slips)
        {
            var (one, other) = (Any(), 0);
            do other = Any(); while (other == one);
            return Tapped((_, i) => random.NextDouble() < slips ? Any() : i % 2 == 0 ? one : other);
        }

        PersonAnswers AtRandom() => Tapped((_, _) => Any());
        PersonAnswers Honest(double medianSeconds)
        {
            var taker = makers.Make(makers.Occupations[random.NextInt(makers.Occupations.Count)], random);
            var answers = Tapped((s, _) => taker.Answers[s]);
            return answers with { AnswerTimes = answers.Interests.ToDictionary(a => a.StatementId, _ => TimeSpan.FromSeconds(medianSeconds * Math.Exp(0.5 * random.NextGaussian()))) };
        }

        var measurements = new List<Measurement>();
        foreach (var count in new[] { InterestInventory.FirstSketchCount, InterestInventory.FullCount })
            measurements.AddRange(
            [
                new($"caught after {count}: the same answer", Caught(count, () => Same(0)), "%"),
                new($"caught after {count}: the same, one in ten another", Caught(count, () => Same(Slips)), "%"),
                new($"caught after {count}: two answers in turn", Caught(count, () => Turns(0)), "%"),
                new($"caught after {count}: in turn, one in ten another", Caught(count, () => Turns(Slips)), "%"),
                new($"caught after {count}: half a second each", Caught(count, () => Honest(0.5)), "%"),
                new($"caught after {count}: tapped at random, time not known", Caught(count, AtRandom), "%"),
                new($"false alarms after {count}: honest, three seconds each", Caught(count, () => Honest(3)), "%"),
            ]);
        return new ScorecardResult
        {
            Part = Id,
            Name = "Careless answers",
            Seed = seed,
            Split = "Careless takers are made by rule, honest ones as in part d; the time of an answer varies log-normally (0.5) around the one named. The areas take turns.",
            Counts = [new("takers of each kind", takers)],
            Measurements = measurements,
        };

        PersonAnswers Tapped(Func<int, int, int> answer) => new()
        {
            Interests = [.. order.Select((s, place) => new StatementAnswer(guidance.Catalog.Content.Statements[s].Id, answer(s, place)))],
        };
    }

    // The areas take turns, as they about do when the inventory asks.
    private static List<int> Order(CareerCatalog catalog) =>
        [.. catalog.Content.Statements.Select((s, i) => (s.Area, i)).GroupBy(p => p.Area)
            .SelectMany(g => g.Select((p, place) => (p.i, place, p.Area))).OrderBy(p => p.place).ThenBy(p => p.Area).Select(p => p.i)];
}
