using System.Diagnostics;

namespace CareerClusters.Benchmarks.Start;

/// <summary>The bot as it was built beside these benchmarks, started as a process on a folder of its own.</summary>
/// <param name="path">Its <c>CareerClusters.dll</c>.</param>
internal sealed class BuiltProgram(string path)
{
    private const string Product = "src/CareerClusters", Here = "tests/CareerClusters.Benchmarks";

    /// <summary>Finds the build of the same configuration.</summary>
    /// <exception cref="FileNotFoundException">It was not built.</exception>
    public static BuiltProgram Find()
    {
        var root = ContentFolders.Find().Root;
        var output = Path.GetRelativePath(Path.Combine(root, Here), AppContext.BaseDirectory);
        var path = Path.GetFullPath(Path.Combine(root, Product, output, "CareerClusters.dll"));
        return File.Exists(path) ? new BuiltProgram(path) : throw new FileNotFoundException("Build the solution first.", path);
    }

    /// <summary>Starts it; what it logs is dropped.</summary>
    /// <param name="storage">Folder of its database.</param>
    /// <param name="arguments">Subcommand and settings.</param>
    public Process Start(string storage, params ReadOnlySpan<string> arguments)
    {
        var info = new ProcessStartInfo("dotnet", [path, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["Storage__Path"] = storage;
        // Whoever runs this may have set these for the build.
        info.Environment.Remove("DOTNET_TieredPGO");
        info.Environment.Remove("DOTNET_TieredCompilation");
        var process = new Process { StartInfo = info };
        process.ErrorDataReceived += static (_, _) => { };
        process.Start();
        process.BeginErrorReadLine();
        return process;
    }
}
