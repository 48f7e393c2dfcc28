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
    private const int Queries = 2000, Matches = 300;
    private static readonly int[] Sizes = [1, 10, 100];

    public static async Task<int> PrintAsync(TextWriter output, string[] sizes)
    {
        var folders = ContentFolders.Find();
        var catalog = CatalogReader.Read(folders.Catalog).Catalog!;
        var words = SearchWordsReader.ReadFolder(folders.Catalog).Words!;
        _ = Measure(catalog, words, 1);
        foreach (var size in sizes.Length == 0 ? Sizes : [.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))])
            foreach (var line in Measure(catalog, words, size)) await output.WriteLineAsync($"| {size} | {line} |");
        return 0;
    }

    private static List<string> Measure(CareerCatalog original, SearchWords words, int size)
    {
        var catalog = Copied(original, size);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var guidance = new CareerGuidance(catalog, words);
        _ = guidance.Search;
        var index = clock.Elapsed;
        _ = guidance.Texts;
        var texts = clock.Elapsed;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        guidance.WarmUp();
        var titles = original.Content.Titles;
        var queries = Times(Queries, i => guidance.Reply(new MatchRequest { Text = titles[i * 17 % titles.Count].Title, Locale = "en" }));
        var reads = Times(Queries, i => guidance.Texts.Read($"I like {titles[i * 17 % titles.Count].Title} but not math", "en"));
        var matches = Times(Matches, i => guidance.Clusters.Match(Answers(guidance, 30, i)));
        var nexts = Times(Matches, i => guidance.Inventory.Next(Answers(guidance, 12, i)));
        return
        [
            $"index of names built | {Ms(index)}", $"everything for text built | {Ms(texts)}", $"memory of both | {memory / 1_000_000.0:0} MB",
            $"match of a title, median and p99 | {Ms(queries[Queries / 2])}, {Ms(queries[Queries * 99 / 100])}",
            $"a sentence read, median and p99 | {Ms(reads[Queries / 2])}, {Ms(reads[Queries * 99 / 100])}",
            $"match after 30 statements, median | {Ms(matches[Matches / 2])}", $"next statement after 12, median | {Ms(nexts[Matches / 2])}",
        ];
    }

    private static string Ms(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.###} ms");

    /// <summary>Sorted times of calls, after a quarter more to warm up.</summary>
    private static TimeSpan[] Times(int calls, Func<int, object?> call)
    {
        for (var i = 0; i < calls / 4; i++) _ = call(i);
        return [.. Enumerable.Range(0, calls).Select(i =>
        {
            var start = Stopwatch.GetTimestamp();
            _ = call(i);
            return Stopwatch.GetElapsedTime(start);
        }).Order()];
    }

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
