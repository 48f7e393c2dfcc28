using System.Diagnostics;

namespace CareerClusters.Benchmarks.Start;

/// <summary>Says "hi" to <c>chat</c> through a pipe.</summary>
internal static class TerminalStart
{
    public static async Task<StartMeasurement> MeasureAsync(BuiltProgram program, string storage)
    {
        var watch = Stopwatch.StartNew();
        using var process = program.Start(storage, "chat");
        await process.StandardInput.WriteLineAsync("hi");
        if (await process.StandardOutput.ReadLineAsync() is null) throw new InvalidOperationException("The program ended without a word.");
        var first = watch.Elapsed;
        process.Refresh();
        var (processor, memory) = (process.TotalProcessorTime, process.WorkingSet64);
        process.StandardInput.Close();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new StartMeasurement(first, watch.Elapsed, processor, memory);
    }
}
