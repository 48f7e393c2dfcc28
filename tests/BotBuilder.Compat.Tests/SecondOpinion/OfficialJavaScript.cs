using System.Diagnostics;
using System.Text.Json.Nodes;

namespace BotBuilder.Compat.Tests.SecondOpinion;

/// <summary>Runs a script of tests/node/second-opinion, which asks the official JavaScript packages.</summary>
internal static class OfficialJavaScript
{
    /// <summary>The folder in the source, so that differences can be rewritten in place.</summary>
    internal static string Folder { get; } = Find();

    internal static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;

    /// <summary>What the script printed.</summary>
    internal static async Task<JsonObject> RunAsync(string script, CancellationToken cancellationToken)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "..", "node_modules", "botbuilder")), "Run first: npm ci --prefix tests/node");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script)])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync(cancellationToken);
        var printed = await node.StandardOutput.ReadToEndAsync(cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        Assert.True(node.ExitCode == 0, $"{script} ended with {node.ExitCode}: {await errors}");
        return JsonNode.Parse(printed)!.AsObject();
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "tests", "node", "second-opinion");
            if (Directory.Exists(found)) return found;
        }

        throw new DirectoryNotFoundException("No parent of the test program holds tests/node/second-opinion.");
    }
}
