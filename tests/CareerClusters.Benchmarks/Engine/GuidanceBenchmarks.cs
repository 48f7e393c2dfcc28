using BenchmarkDotNet.Attributes;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Benchmarks.Engine;

/// <summary>The thinking on the catalog of the repository.</summary>
public class GuidanceBenchmarks
{
    private static readonly HashSet<string> NothingSkipped = [];
    private readonly string catalogFolder = ContentFolders.Find().Catalog;
    private CareerGuidance guidance = null!;
    private List<StatementAnswer> twelve = null!;
    private PersonAnswers thirty = null!;
    private PersonAnswers sixty = null!;

    [GlobalSetup]
    public void SetUp()
    {
        guidance = StartUpContent.Read(ContentFolders.Find()).Guidance;
        guidance.WarmUp();
        twelve = Answers(InterestInventory.FirstSketchCount);
        thirty = new PersonAnswers { Interests = Answers(30) };
        sixty = new PersonAnswers
        {
            Interests = Answers(InterestInventory.FullCount),
            SkillRatings = guidance.Catalog.Content.SkillRatings.ToDictionary(r => r.Id, r => 1 + (r.Id.Length % 5)),
        };
    }

    [Benchmark]
    public MatchResult MatchAfter30Answers() => guidance.Clusters.Match(thirty);

    /// <summary>All 60 statements and all skills, every reason told.</summary>
    [Benchmark]
    public int MatchEverythingWithReasons() => guidance.Clusters.Match(sixty).Clusters.Sum(c => c.Raised.Count + c.Lowered.Count);

    [Benchmark]
    public IReadOnlyList<OccupationMatch> RankAllOccupations() => guidance.Occupations.RankAll(sixty, 50);

    [Benchmark]
    public TopChange? SmallestChangeAfter12() => guidance.Counterfactual.SmallestChange(new PersonAnswers { Interests = twelve });

    [Benchmark]
    public SearchResult FindShortText() => guidance.Search.Find("fixing bikes");

    [Benchmark]
    public SearchResult FindMisspelledText() => guidance.Search.Find("vetrinarian assistent");

    [Benchmark]
    public InterestStatement? NextStatementAfter12() => guidance.Inventory.Next(twelve, NothingSkipped);

    [Benchmark]
    public CatalogReadResult ReadCatalog() => CatalogReader.Read(catalogFolder);

    // Answers that differ, as people's do.
    private List<StatementAnswer> Answers(int count)
    {
        var answers = new List<StatementAnswer>();
        while (answers.Count < count && guidance.Inventory.Next(answers, NothingSkipped) is { } statement)
            answers.Add(new StatementAnswer(statement.Id, 1 + (statement.Id.Length % 5)));
        return answers;
    }
}
