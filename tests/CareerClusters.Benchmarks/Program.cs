using CareerClusters.Benchmarks.Browser;
using CareerClusters.Benchmarks.Compat;
using CareerClusters.Benchmarks.DirectLine;
using CareerClusters.Benchmarks.Engine;
using CareerClusters.Benchmarks.Start;

switch (args)
{
    case ["start"]:
        return await StartTable.PrintAsync(Console.Out, BuiltProgram.Find());
    case ["start", var path]:
        return await StartTable.PrintAsync(Console.Out, new BuiltProgram(Path.GetFullPath(path)));
    case ["browser"]:
        return await BrowserTable.PrintAsync(Console.Out, BuiltProgram.Find());
    case ["compat"]:
        return await CompatTable.PrintAsync(Console.Out);
    case ["directline"]:
        return await WebChatRun.PrintAsync(Console.Out, BuiltProgram.Find());
    case ["scale", .. var sizes]:
        return await ScaleTable.PrintAsync(Console.Out, sizes);
    case ["memory"]:
        return await MemoryTable.PrintAsync(Console.Out);
    case ["engine", .. var filters]:
        return EngineRun.Run(filters);
    default:
        await Console.Error.WriteLineAsync("Use: -- start [path of CareerClusters.dll], -- browser, -- engine [BenchmarkDotNet options such as --filter *Turn*], -- scale [sizes], -- memory, -- directline, or -- compat.");
        return 2;
}
