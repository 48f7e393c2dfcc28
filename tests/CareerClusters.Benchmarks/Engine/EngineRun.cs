using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CareerClusters.Benchmarks.Engine;

/// <summary>Runs the benchmarks in this process: a second build of the whole program would take longer than measuring.</summary>
internal static class EngineRun
{
    private const int WarmUps = 4, Iterations = 10;

    public static int Run(string[] filters)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(WarmUps).WithIterationCount(Iterations);
        var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
        string[] arguments = filters.Contains("--filter") ? filters : [.. filters, "--filter", "*"];
        return BenchmarkSwitcher.FromAssembly(typeof(EngineRun).Assembly).Run(arguments, config).Any(s => s.HasCriticalValidationErrors) ? 1 : 0;
    }
}
