using System.Collections.Concurrent;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Tests;

/// <summary>
/// Six made-up clusters, one an interest area and named after it ("realistic" to "conventional"), two occupations and
/// five statements each. The second and fourth statement of an area also speak a little for the next cluster.
/// </summary>
internal static class TestCatalog
{
    private static readonly InterestArea[] Areas = Enum.GetValues<InterestArea>();

    private static readonly ConcurrentDictionary<CareerCatalog, InterestInventory> Inventories = new();

    public static CareerCatalog Small { get; } = new(Content());

    public static OnetSocCode Code(InterestArea area, int number) => new($"{11 + (int)area}-100{number}.00");

    public static string StatementId(InterestArea area, int number) => $"{ClusterId(area)}-{number}";

    public static string ClusterId(InterestArea area) => area.ToString().ToLowerInvariant();

    /// <summary>An answer to every statement, the areas taking turns, whatever the inventory would ask.</summary>
    public static List<StatementAnswer> AnswerAll(Func<InterestStatement, int> answer, int count = InterestInventory.FullCount, CareerCatalog? catalog = null) =>
        [.. (catalog ?? Small).Content.Statements
            .GroupBy(s => s.Area).SelectMany(g => g.Select((s, place) => (s, place)))
            .OrderBy(p => p.place).ThenBy(p => p.s.Area).Take(count)
            .Select(p => new StatementAnswer(p.s.Id, answer(p.s)))];

    /// <summary>Answers to what the inventory asks, as someone would who answers so.</summary>
    public static List<StatementAnswer> TakeInventory(Func<InterestStatement, int> answer, int count, CareerCatalog catalog)
    {
        var inventory = Inventories.GetOrAdd(catalog, c => new InterestInventory(c));
        var answers = new List<StatementAnswer>();
        while (answers.Count < count && inventory.Next(answers, new HashSet<string>()) is { } next)
            answers.Add(new StatementAnswer(next.Id, answer(next)));
        return answers;
    }

    /// <summary>Loves one area, takes turns between "hate it" and "not for me" elsewhere so that nothing looks careless.</summary>
    public static List<StatementAnswer> Loves(InterestArea area, int count = InterestInventory.FullCount, CareerCatalog? catalog = null)
    {
        var others = 0;
        return AnswerAll(s => s.Area == area ? 5 : others++ % 3 == 0 ? 1 : 2, count, catalog);
    }

    private static CatalogContent Content() => new()
    {
        Groupings = [new ClusterGrouping("all", "All", new LocalizedText("All."))],
        Clusters = [.. Areas.Select(Cluster)],
        Subjects = [.. Areas.Select(a => new SchoolSubject($"subject-{ClusterId(a)}", new LocalizedText("Subject"), []))],
        Occupations = [.. Areas.SelectMany(a => new[] { Occupation(a, 1), Occupation(a, 2) })],
        Titles = [],
        Programs = [],
        Statements = [.. Areas.SelectMany(a => Enumerable.Range(1, 5).Select(n => Statement(a, n)))],
        SkillElements = [.. Areas.Select(a => new SkillElement($"skill-{ClusterId(a)}", SkillKind.Skill, "Skill", new LocalizedText("skill")))],
        SkillImportance = Areas.SelectMany(a => new[] { (a, n: 1), (a, n: 2) }).ToDictionary(
            p => Code(p.a, p.n), p => (IReadOnlyList<float>)[.. Areas.Select(other => other == p.a ? 3f + p.n : 1f)]),
        SkillRatings = [.. Areas.Select(a => new SkillRating($"rate-{ClusterId(a)}", new LocalizedText("I can."), [$"skill-{ClusterId(a)}"]))],
        Sources = [],
    };

    private static CareerCluster Cluster(InterestArea area) => new()
    {
        Id = ClusterId(area),
        Name = $"{area} Work",
        GroupingId = "all",
        CrossCutting = false,
        Description = new LocalizedText("Work."),
        WhatPeopleDo = new LocalizedText("They work."),
        Industries = [],
        SubjectIds = [$"subject-{ClusterId(area)}"],
        Keywords = [$"{ClusterId(area)} hobbies"],
        SubClusters = [new SubCluster($"{ClusterId(area)}/all", ClusterId(area), $"All {area}", new LocalizedText("All."), new LocalizedText("All."), [])],
    };

    private static Occupation Occupation(InterestArea area, int number)
    {
        double Score(InterestArea a) => a == area ? 7 : 1 + (((int)a + number) % 3 * 0.3);
        return new Occupation
        {
            Code = Code(area, number),
            Title = $"{area} Workers {number}",
            ClusterIds = [ClusterId(area)],
            SubClusterIds = [$"{ClusterId(area)}/all"],
            Interests = new InterestProfile(Score(Areas[0]), Score(Areas[1]), Score(Areas[2]), Score(Areas[3]), Score(Areas[4]), Score(Areas[5])),
            JobZone = number,
            Figures = Figures(number),
        };
    }

    private static LaborFigures Figures(int number) => new()
    {
        SocCode = "", SocTitle = "", Employment = number * 1000, MedianWage = null, Wage10thPercentile = null,
        Wage90thPercentile = null, GrowthPercent = null, OpeningsPerYear = null, EntryEducation = null, Experience = null, Training = null,
    };

    private static InterestStatement Statement(InterestArea area, int number)
    {
        var loadings = new Dictionary<string, double> { [ClusterId(area)] = 1 };
        if (number % 2 == 0) loadings[ClusterId(Areas[((int)area + 1) % Areas.Length])] = 0.5;
        return new InterestStatement(StatementId(area, number), area, new LocalizedText("Do it."), loadings);
    }
}
