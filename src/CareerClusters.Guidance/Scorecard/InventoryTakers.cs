using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Someone who takes the inventory.</summary>
/// <param name="Occupation">Index of the occupation they were made from.</param>
/// <param name="Answers">Their answer to each statement, 1 to 5, in the order of the catalog.</param>
public sealed record InventoryTaker(int Occupation, int[] Answers);

/// <summary>
/// Makes people who take the inventory, from data the engine does not score by. How much such a person likes a statement:
/// the published interest score of their occupation in its area, plus how much its work is like theirs (published skills and
/// knowledge of an occupation that does what the statement says, named by hand), plus tastes: for the area, for the single
/// statement, a way of using the scale, and a slip of the day. The key of the statements and the trained weights have no part in it.
/// </summary>
public sealed class InventoryTakers
{
    /// <summary>File of the scorecard's folder: statement id, and the O*NET-SOC code of an occupation that does what it says.</summary>
    public const string ExamplesFile = "statement-occupations.csv";

    /// <summary>Steps of the answer scale for two points of the published 1 to 7: from the middle to loving is one end of the scale.</summary>
    private const double AreaSteps = 1.2;

    /// <summary>Steps that someone's very own work is liked more than its area.</summary>
    private const double WorkSteps = 1.2;

    private const double AreaTaste = 0.4, StatementTaste = 0.6, ScaleUse = 0.4, Slip = 0.5;

    private readonly CareerCatalog catalog;
    private readonly double[]?[] skills;
    private readonly int[] examples;

    /// <summary>Prepares the tables.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="examplesFile">CSV of statement id and the O*NET-SOC code of an occupation that does what it says.</param>
    /// <exception cref="FormatException">A statement has no occupation, or one the catalog lacks.</exception>
    public InventoryTakers(CareerCatalog catalog, string examplesFile)
    {
        this.catalog = catalog;
        skills = Standardized(catalog);
        var index = catalog.Occupations.Select((o, i) => (o.Code.Value, i)).ToDictionary(p => p.Value, p => p.i);
        var named = File.ReadLines(examplesFile).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')).ToDictionary(c => c[0], c => c[1]);
        examples = [.. catalog.Content.Statements.Select(s => named.TryGetValue(s.Id, out var code) && index.TryGetValue(code, out var o) ? o
            : throw new FormatException($"{Path.GetFileName(examplesFile)}: no occupation of the catalog for statement {s.Id}. Add the row '{s.Id},nn-nnnn.nn'."))];
    }

    /// <summary>Occupations that people can be made from: those with published skills.</summary>
    public IReadOnlyList<int> Occupations => [.. Enumerable.Range(0, skills.Length).Where(o => skills[o] is not null)];

    /// <summary>One person.</summary>
    public InventoryTaker Make(int occupation, SeededRandom random)
    {
        var scores = Enum.GetValues<InterestArea>().Select(a => catalog.Occupations[occupation].Interests[a]).ToArray();
        var mean = scores.Average();
        var scaleUse = ScaleUse * random.NextGaussian();
        var areas = scores.Select(s => scaleUse + (AreaSteps * (s - mean) / 2) + (AreaTaste * random.NextGaussian())).ToArray();
        return new InventoryTaker(occupation, [.. catalog.Content.Statements.Select((s, i) =>
        {
            var liking = StatementAnswer.Neutral + areas[(int)s.Area] + (WorkSteps * Likeness(occupation, examples[i])) + (StatementTaste * random.NextGaussian());
            return (int)Math.Round(Math.Clamp(liking + (Slip * random.NextGaussian()), 1, 5));
        })]);
    }

    private double Likeness(int occupation, int example) => skills[occupation] is { } own && skills[example] is { } other
        ? own.Zip(other, (x, y) => x * y).Sum()
        : 0;

    /// <summary>Importance of each element less its mean, in standard deviations, brought to length 1.</summary>
    private static double[]?[] Standardized(CareerCatalog catalog)
    {
        var rows = catalog.Content.SkillImportance.Values.ToList();
        var columns = Enumerable.Range(0, catalog.Content.SkillElements.Count).Select(i =>
        {
            var mean = rows.Average(r => (double)r[i]);
            return (Mean: mean, Deviation: Math.Sqrt(rows.Average(r => (r[i] - mean) * (r[i] - mean))));
        }).ToArray();
        return [.. catalog.Occupations.Select(o =>
        {
            if (!catalog.Content.SkillImportance.TryGetValue(o.Code, out var row)) return null;
            var z = row.Select((v, i) => (v - columns[i].Mean) / columns[i].Deviation).ToArray();
            var length = Math.Sqrt(z.Sum(v => v * v));
            return z.Select(v => v / length).ToArray();
        })];
    }
}
