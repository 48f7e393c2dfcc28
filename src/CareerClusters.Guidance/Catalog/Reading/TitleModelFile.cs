using CareerClusters.Guidance.Catalog.Import;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>
/// <c>title-model.csv</c>: a row for each feature of a job title and one sign for each cluster, in the order of the framework, for
/// its weight: <c>W</c> is 0, each sign after it in the character table a step up, each before it a step down.
/// </summary>
public static class TitleModelFile
{
    /// <summary>Name of the file in the catalog.</summary>
    public const string Name = "title-model.csv";

    private const string Remedy = "Run the catalog training.";
    private const string Header = "feature,weights";
    private const char Zero = 'W';

    /// <summary>Features the file of the whole catalog has, about.</summary>
    private const int Expected = 90_000;

    /// <summary>Writes the weights, by feature; those that are all zero are left out.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="catalog">Its names hold the features.</param>
    /// <param name="model">The weights.</param>
    /// <returns>Whether the file changed.</returns>
    public static bool Write(string folder, CareerCatalog catalog, TitleModel model)
    {
        var features = TitleModelTraining.Names(catalog).SelectMany(n => TitleFeatures.Texts(TitleFeatures.Singulars(n.Text)))
            .Distinct().DistinctBy(TitleFeatures.Number).Order(StringComparer.Ordinal);
        return CsvText.Write(Path.Combine(folder, Name), Header.Split(','), features.Where(f => model.StepsOf(f).ContainsAnyExcept((sbyte)0)).Select(f => new[] { f, Signs(model.StepsOf(f)) }));
    }

    /// <summary>Reads the weights; null when something is wrong. Line by line: there are 81,000, and none is quoted.</summary>
    internal static TitleModel? Read(string folder, int? clusterCount, List<CatalogProblem> problems)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            problems.Add(new(Name, "file", "The file is missing.", Remedy));
            return null;
        }

        if (clusterCount is not { } count) return null;
        var places = new Dictionary<uint, int>(Expected);
        var steps = new List<sbyte>(Expected * count);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var comma = line.LastIndexOf(',');
            if (number == 1 ? line == Header : comma >= 0 && AddSteps(line.AsSpan(comma + 1), count, steps) && places.TryAdd(TitleFeatures.Number(line[..comma]), places.Count)) continue;
            problems.Add(new(Name, $"line {number}", number == 1 ? $"The first line is not '{Header}'." : $"This is not a new feature with {count} weights.", Remedy));
            return null;
        }

        return new TitleModel(count, places, [.. steps]);
    }

    private static string Signs(ReadOnlySpan<sbyte> steps) => string.Create(steps.Length, steps, (signs, from) =>
    {
        for (var c = 0; c < signs.Length; c++) signs[c] = (char)(Zero + from[c]);
    });

    private static bool AddSteps(ReadOnlySpan<char> signs, int count, List<sbyte> steps)
    {
        foreach (var sign in signs)
        {
            if (Math.Abs(sign - Zero) > TitleModel.MostSteps) return false;
            steps.Add((sbyte)(sign - Zero));
        }

        return signs.Length == count;
    }
}
