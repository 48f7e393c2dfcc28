using System.CommandLine;
using System.Text;
using System.Text.Json;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters;

/// <summary>
/// <c>ask --json</c>: lines of <c>{"id","answers":{...}}</c> in, the next statement of the adaptive inventory out, one for one and in
/// order, so that an outside program can take it. A line that cannot be read gets an error line that never repeats what it held.
/// </summary>
internal static class AskCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var json = new Option<bool>("--json") { Required = true, Description = "Read and write JSON lines." };
        var command = new Command("ask", "Names the statement to ask next after the answers on each line of standard input.") { json };
        command.SetAction(async (_, cancellationToken) =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
            await RunAsync(StartUpContent.Read(ContentFolders.Find()).Guidance, input, output, cancellationToken);
            return 0;
        });
        return command;
    }

    /// <summary>Answers every line until the input ends.</summary>
    public static async Task RunAsync(CareerGuidance guidance, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        while (await input.ReadLineAsync(cancellationToken) is { } line)
            await output.WriteAsync((Answer(guidance, line) + "\n").AsMemory(), cancellationToken);
    }

    private static string Answer(CareerGuidance guidance, string line)
    {
        using var read = RequestLine.Read(line);
        if (read.Request is not { } request) return JsonSerializer.Serialize(new { id = read.Id, error = read.Error });
        var step = guidance.Inventory.Ask(new PersonAnswers { Interests = [.. request.Answers.Select(a => new StatementAnswer(a.Key, a.Value))] });
        return JsonSerializer.Serialize(new { id = read.Id, next = step.Next?.Id, stop = step.Stop, why = Why(step.Reason) });
    }

    private static string Why(InventoryReason reason) => reason switch
    {
        InventoryReason.Careless => "careless",
        InventoryReason.Settled => "settled",
        InventoryReason.AllAsked => "all-asked",
        _ => "still-open",
    };
}
