using System.Diagnostics;
using System.Runtime;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>One operation, measured.</summary>
/// <param name="PerSecond">Operations a second.</param>
/// <param name="Processor">Microseconds of processor time of one operation: it hardly depends on what else the machine does.</param>
/// <param name="Bytes">Bytes allocated by one operation, all threads together.</param>
internal readonly record struct Measured(double PerSecond, double Processor, double Bytes);

/// <summary>Runs an operation for a fixed time in each of several rounds; the median forgives what else the machine does.</summary>
internal static class Rounds
{
    private const int Count = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1), LongestWarmUp = TimeSpan.FromSeconds(15), Length = TimeSpan.FromMilliseconds(250);

    /// <param name="operationAsync">Runs once and says how many operations that was.</param>
    public static async Task<Measured> MedianAsync(Func<Task<int>> operationAsync)
    {
        await WarmUpAsync(operationAsync);
        var rounds = new List<Measured>(Count);
        for (var round = 0; round < Count; round++) rounds.Add(await RunAsync(operationAsync, Length));
        return new Measured(Median(rounds.Select(r => r.PerSecond)), Median(rounds.Select(r => r.Processor)), Median(rounds.Select(r => r.Bytes)));
    }

    // On a busy machine the runtime takes ten seconds to compile a turn well; before that a turn takes five times as long.
    private static async Task WarmUpAsync(Func<Task<int>> operationAsync)
    {
        var started = Stopwatch.GetTimestamp();
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            await RunAsync(operationAsync, WarmUp);
        }
        while (JitInfo.GetCompiledMethodCount() != compiled && Stopwatch.GetElapsedTime(started) < LongestWarmUp);
    }

    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static async Task<Measured> RunAsync(Func<Task<int>> operationAsync, TimeSpan length)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var operations = 0L;
        do operations += await operationAsync();
        while (Stopwatch.GetElapsedTime(started) < length);
        var elapsed = Stopwatch.GetElapsedTime(started);
        processor = Environment.CpuUsage.TotalTime - processor;
        var bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / operations;
        return new Measured(operations / elapsed.TotalSeconds, processor.TotalMicroseconds / operations, bytes);
    }
}
