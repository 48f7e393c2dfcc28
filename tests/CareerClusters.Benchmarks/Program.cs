using CareerClusters.Benchmarks.Engine;
using CareerClusters.Benchmarks.Start;

switch (args)
{
    case ["start"]:
        return await StartTable.PrintAsync(Console.Out, BuiltProgram.Find());
    case ["start", var path]:
        return await StartTable.PrintAsync(Console.Out, new BuiltProgram(Path.GetFullPath(path)));
    case ["engine", .. var filters]:
        return EngineRun.Run(filters);
    default:
        await Console.Error.WriteLineAsync("Use: -- start [path of CareerClusters.dll], or -- engine [BenchmarkDotNet options such as --filter *Turn*].");
        return 2;
}
