using System.Diagnostics;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>One operation, measured.</summary>
/// <param name="PerSecond">Operations a second.</param>
/// <param name="Bytes">Bytes allocated by one operation, all threads together.</param>
internal readonly record struct Measured(double PerSecond, double Bytes)
{
    private const double MicrosecondsPerSecond = 1e6;

    public double Microseconds => MicrosecondsPerSecond / PerSecond;
}

/// <summary>Runs an operation for a fixed time in each of several rounds; the median forgives what else the machine does.</summary>
internal static class Rounds
{
    private const int Count = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3), Length = TimeSpan.FromMilliseconds(250);

    /// <param name="operationAsync">Runs once and says how many operations that was.</param>
    public static async Task<Measured> MedianAsync(Func<Task<int>> operationAsync)
    {
        await RunAsync(operationAsync, WarmUp);
        var rounds = new List<Measured>(Count);
        for (var round = 0; round < Count; round++) rounds.Add(await RunAsync(operationAsync, Length));
        return new Measured(Median(rounds.Select(r => r.PerSecond)), Median(rounds.Select(r => r.Bytes)));
    }

    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static async Task<Measured> RunAsync(Func<Task<int>> operationAsync, TimeSpan length)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var started = Stopwatch.GetTimestamp();
        var operations = 0L;
        do operations += await operationAsync();
        while (Stopwatch.GetElapsedTime(started) < length);
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new Measured(operations / elapsed.TotalSeconds, (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / operations);
    }
}
