using System.Diagnostics;
using System.Globalization;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Requests;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Benchmarks.Engine;

/// <summary>What the thinking costs when the catalog is 1, 10 and 100 times as large: every occupation and title is there so many times.</summary>
internal static class ScaleTable
{
    private const int MostCalls = 2000, FewestCalls = 200;
    private static readonly TimeSpan LongestRow = TimeSpan.FromSeconds(20);
    private static readonly int[] Sizes = [1, 10, 100];

    public static async Task<int> PrintAsync(TextWriter output, string[] sizes)
    {
        var folders = ContentFolders.Find();
        var catalog = CatalogReader.Read(folders.Catalog).Catalog!;
        var words = SearchWordsReader.ReadFolder(folders.Catalog).Words!;
        foreach (var _ in Measure(catalog, words, 1)) continue;
        foreach (var size in sizes.Length == 0 ? Sizes : [.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))])
            foreach (var line in Measure(catalog, words, size)) await output.WriteLineAsync($"| {size} | {line} |");
        return 0;
    }

    private static IEnumerable<string> Measure(CareerCatalog original, SearchWords words, int size)
    {
        var start = MemoryTable.Live();
        var catalog = Copied(original, size);
        var copied = MemoryTable.Live();
        yield return $"memory of the copies | {MemoryTable.Megabytes(copied - start)} MB";
        var guidance = new CareerGuidance(catalog, words);
        yield return Built("index of names", () => _ = guidance.Search);
        yield return Built("everything else for text", () => _ = guidance.Texts);
        yield return $"memory of both | {MemoryTable.Megabytes(MemoryTable.Live() - copied)} MB";
        yield return Built("matching and the inventory", () => _ = (guidance.Clusters, guidance.Inventory.Next([], new HashSet<string>()), guidance.Occupations));
        yield return Built("similar occupations", () => _ = guidance.SimilarOccupations);
        yield return Built("wishes and postings", () => _ = (guidance.WishedJobs, guidance.Postings));
        var titles = original.Content.Titles;
        yield return Times("match of a title", i => guidance.Reply(new MatchRequest { Text = titles[i * 17 % titles.Count].Title, Locale = "en" }));
        yield return Times("a sentence read", i => guidance.Texts.Read($"I like {titles[i * 17 % titles.Count].Title} but not math", "en"));
        yield return Times("a misspelled title found", i => guidance.Search.Find(Misspelled(titles[i * 17 % titles.Count].Title)));
        yield return Times("match after 30 statements", i => guidance.Clusters.Match(Answers(guidance, 30, i)));
        yield return Times("next statement after 12", i => guidance.Inventory.Next(Answers(guidance, 12, i)));
        yield return Times("all occupations ranked", i => guidance.Occupations.RankAll(Answers(guidance, 30, i), 50));
    }

    private static string Ms(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.###} ms");

    private static string Built(string what, Action build)
    {
        var clock = Stopwatch.StartNew();
        build();
        return $"{what} built | {Ms(clock.Elapsed)}";
    }

    /// <summary>Median and 99th of a hundred of calls, after some to warm up; fewer of slow ones.</summary>
    private static string Times(string what, Func<int, object?> call)
    {
        for (var i = 0; i < FewestCalls; i++) _ = call(i);
        var times = new List<TimeSpan>(MostCalls);
        for (var clock = Stopwatch.StartNew(); times.Count < MostCalls && (times.Count < FewestCalls || clock.Elapsed < LongestRow);)
        {
            var start = Stopwatch.GetTimestamp();
            _ = call(times.Count);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        times.Sort();
        return $"{what}, median and p99 | {Ms(times[times.Count / 2])}, {Ms(times[times.Count * 99 / 100])}";
    }

    /// <summary>Two letters in the middle change places.</summary>
    private static string Misspelled(string title) =>
        title.Length < 6 ? title : $"{title[..(title.Length / 2)]}{title[(title.Length / 2) + 1]}{title[title.Length / 2]}{title[((title.Length / 2) + 2)..]}";

    private static PersonAnswers Answers(CareerGuidance guidance, int count, int person) => new()
    {
        Interests = [.. guidance.Catalog.Content.Statements.Take(count).Select((s, i) => new StatementAnswer(s.Id, 1 + (((i * 7) + (person * 13) + (i * person)) % 5)))],
    };

    private static CareerCatalog Copied(CareerCatalog original, int size)
    {
        if (size == 1) return original;
        var index = original.Occupations.Select((o, i) => (o.Code, i)).ToDictionary(p => p.Code, p => p.i);
        OnetSocCode Code(OnetSocCode code, int copy)
        {
            if (copy == 0) return code;
            var number = (copy * index.Count) + index[code];
            return new OnetSocCode(string.Create(CultureInfo.InvariantCulture, $"{60 + (number / 1_000_000)}-{number / 100 % 10_000:0000}.{number % 100:00}"));
        }

        var copies = Enumerable.Range(0, size).ToList();
        return new CareerCatalog(original.Content with
        {
            Occupations = [.. copies.SelectMany(c => original.Occupations.Select(o => o with { Code = Code(o.Code, c), Title = Title(o.Title, c) }))],
            Titles = [.. copies.SelectMany(c => original.Content.Titles.Select(t => new AlternateTitle(Code(t.Code, c), Title(t.Title, c))))],
            SkillImportance = copies.SelectMany(c => original.Content.SkillImportance.Select(p => KeyValuePair.Create(Code(p.Key, c), p.Value))).ToDictionary(),
            WorkValueExtent = copies.SelectMany(c => original.Content.WorkValueExtent.Select(p => KeyValuePair.Create(Code(p.Key, c), p.Value))).ToDictionary(),
        });
    }

    /// <summary>A copy has a word of its own, so that the vocabulary grows too.</summary>
    private static string Title(string title, int copy) => copy == 0 ? title : $"{title} {(char)('a' + (copy / 26))}{(char)('a' + (copy % 26))}zk";
}
