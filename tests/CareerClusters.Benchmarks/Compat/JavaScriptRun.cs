using System.Diagnostics;
using System.Text.Json;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>The text waterfall in the official JavaScript SDK, in a process of its own during the same run.</summary>
internal static class JavaScriptRun
{
    /// <summary>Turns a second and processor time a turn; null when the packages are not installed.</summary>
    public static async Task<(double PerSecond, double Processor)?> TextsAsync()
    {
        var folder = Path.Combine(Environment.CurrentDirectory, "tests", "node");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "botbuilder"))) return null;
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "benchmark", "waterfall.js")]) { RedirectStandardOutput = true })!;
        var printed = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        if (node.ExitCode != 0) throw new InvalidOperationException("The JavaScript waterfall failed.");
        using var json = JsonDocument.Parse(printed);
        return (json.RootElement.GetProperty("perSecond").GetDouble(), json.RootElement.GetProperty("processor").GetDouble());
    }
}
