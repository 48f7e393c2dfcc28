using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Requests;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Part (b): sentences written apart from the vocabulary, to clusters.</summary>
/// <param name="folder">Folder that holds <c>sentences.yaml</c>.</param>
public sealed class LabelledSentences(string folder) : IScorecardPart
{
    /// <summary>The file; nobody who works on the vocabulary reads it.</summary>
    public const string FileName = "sentences.yaml";

    private static readonly (string Id, string Name)[] Languages = [("en", "English"), ("es", "Spanish")];

    /// <inheritdoc/>
    public string Id => "b";

    /// <inheritdoc/>
    public ScorecardResult Measure(CareerGuidance guidance, int seed)
    {
        var sentences = Read();
        var outcomes = sentences.ConvertAll(s => (s.Language, Outcome: Judge(guidance.Reply(new MatchRequest { Text = s.Text, Locale = s.Language }), s.ClusterIds)));
        return new ScorecardResult
        {
            Part = Id,
            Name = "Labelled sentences to cluster",
            Seed = seed,
            Split = $"All sentences of scorecard/{FileName}, which were written and are kept apart from the vocabulary; nothing is built from them. Right is any of the "
                + "clusters a counselor would accept. Shares are of those answered, abstentions of all.",
            Counts = [.. Languages.Select(l => new Count($"{l.Name} sentences", sentences.Count(s => s.Language == l.Id)))],
            Measurements = [.. Languages.SelectMany(l => Measurements(l.Name, [.. outcomes.Where(o => o.Language == l.Id).Select(o => o.Outcome)]))],
        };
    }

    private static IEnumerable<Measurement> Measurements(string language, List<int?> places)
    {
        var answered = places.Count(p => p is not null);
        yield return Measurement.Share($"{language}: top-1", places.Count(p => p == 0), answered, Goal.AtLeast(85));
        yield return Measurement.Share($"{language}: top-3", places.Count(p => p < 3), answered, Goal.AtLeast(96));
        yield return Measurement.Share($"{language}: abstained", places.Count - answered, places.Count, Goal.AtMost(10));
    }

    /// <summary>Place of the first right cluster; null when it abstained.</summary>
    private static int? Judge(MatchReply reply, IReadOnlyList<string> right) =>
        reply.Abstain ? null : reply.Clusters.TakeWhile(c => !right.Contains(c.Id)).Count();

    private List<(string Text, string Language, IReadOnlyList<string> ClusterIds)> Read()
    {
        var problems = new List<CatalogProblem>();
        var sentences = CatalogYaml.Open(folder, FileName, problems)?.Items()
            .Select(s => (s.Text("text"), s.Text("locale"), s.Texts("clusters"))).ToList() ?? [];
        return problems.Count == 0 ? sentences : throw new FormatException(problems[0].ToString());
    }
}
