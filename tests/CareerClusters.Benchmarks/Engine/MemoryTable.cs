using System.Globalization;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Requests;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Benchmarks.Engine;

/// <summary>
/// What catalog, vocabulary and tables keep alive: managed memory after a full collection, less what was there before anything was
/// read. Caches that reading leaves behind count as well, so these are upper bounds.
/// </summary>
internal static class MemoryTable
{
    private const double GoalMegabytes = 60;

    private static readonly (string Text, string Locale)[] Asked = [("I like fixing bikes but not math", "en"), ("me gusta cuidar animales", "es"), ("vetrinarian assistent", "en")];

    public static async Task<int> PrintAsync(TextWriter output)
    {
        var folder = ContentFolders.Find().Catalog;
        var start = Live();
        var last = start;
        var catalog = CatalogReader.Read(folder).Catalog!;
        await Line("catalog");
        var words = SearchWordsReader.ReadFolder(folder).Words!;
        await Line("vocabulary, both languages");
        var guidance = new CareerGuidance(catalog, words);
        _ = guidance.Search;
        await Line("index of names");
        _ = guidance.Texts;
        await Line("everything else for text");
        _ = guidance.Clusters;
        guidance.Inventory.WarmUp();
        _ = guidance.Occupations;
        await Line("matching and the inventory");
        guidance.WarmUp();
        foreach (var (text, locale) in Asked) _ = guidance.Reply(new MatchRequest { Text = text, Locale = locale });
        await Line("similar occupations, wishes, postings; first questions answered");
        await output.WriteLineAsync($"| all | {Megabytes(last - start)} MB, goal {GoalMegabytes} MB |");
        GC.KeepAlive(guidance);
        return 0;

        async Task Line(string what)
        {
            var now = Live();
            await output.WriteLineAsync($"| {what} | {Megabytes(now - last)} MB |");
            last = now;
        }
    }

    /// <summary>Millions of bytes.</summary>
    public static string Megabytes(long bytes) => (bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Managed memory in use after a full collection, in bytes.</summary>
    public static long Live()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
