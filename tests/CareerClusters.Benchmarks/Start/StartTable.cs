using System.Globalization;

namespace CareerClusters.Benchmarks.Start;

/// <summary>Prints how long a start takes: server and terminal in turn, so that both meet the same load.</summary>
internal static class StartTable
{
    private const int Runs = 5;
    private const double BytesPerMegabyte = 1e6;

    public static async Task<int> PrintAsync(TextWriter output, BuiltProgram program)
    {
        List<StartMeasurement> server = [], terminal = [];
        for (var run = 0; run < Runs; run++)
        {
            server.Add(await InFolderAsync(folder => ServerStart.MeasureAsync(program, folder)));
            terminal.Add(await InFolderAsync(folder => TerminalStart.MeasureAsync(program, folder)));
        }

        await output.WriteLineAsync($"From process start, {Runs} runs      median     worst");
        await PrintAsync(output, "server: first reply, ms", server, m => m.FirstReply.TotalMilliseconds);
        await PrintAsync(output, "server: processor time, ms", server, m => m.Processor.TotalMilliseconds);
        await PrintAsync(output, "server: working set, MB", server, m => m.WorkingSetBytes / BytesPerMegabyte);
        await PrintAsync(output, "terminal: first line, ms", terminal, m => m.FirstReply.TotalMilliseconds);
        await PrintAsync(output, "terminal: processor time, ms", terminal, m => m.Processor.TotalMilliseconds);
        await PrintAsync(output, "terminal: end, ms", terminal, m => m.End!.Value.TotalMilliseconds);
        await PrintAsync(output, "terminal: working set, MB", terminal, m => m.WorkingSetBytes / BytesPerMegabyte);
        return 0;
    }

    private static async Task<StartMeasurement> InFolderAsync(Func<string, Task<StartMeasurement>> measureAsync)
    {
        var folder = Directory.CreateTempSubdirectory("career-clusters-start-");
        try
        {
            return await measureAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task PrintAsync(TextWriter output, string what, List<StartMeasurement> measured, Func<StartMeasurement, double> figure)
    {
        var figures = measured.Select(figure).Order().ToList();
        return output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what,-29}{figures[Runs / 2],10:0}{figures[^1],10:0}"));
    }
}
