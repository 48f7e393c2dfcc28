using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Requests;

namespace CareerClusters;

/// <summary>
/// <c>match --json</c>: JSON lines in, JSON lines out, one for one and in order, so that an outside program can measure the guidance.
/// A line that cannot be read gets an error line that never repeats what it held.
/// </summary>
internal static class MatchCommand
{
    /// <summary>Decimals of a score: more would only show rounding.</summary>
    private const int Decimals = 4;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var json = new Option<bool>("--json") { Required = true, Description = "Read and write JSON lines." };
        var command = new Command("match", "Matches texts, interests and answers from standard input to clusters.") { json };
        command.SetAction((_, cancellationToken) => RunAsync(StartUpContent.Read(ContentFolders.Find()).Guidance, cancellationToken));
        return command;
    }

    /// <summary>Answers every line until the input ends.</summary>
    public static async Task RunAsync(CareerGuidance guidance, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        while (await input.ReadLineAsync(cancellationToken) is { } line)
            await output.WriteAsync((Answer(guidance, line) + "\n").AsMemory(), cancellationToken);
    }

    private static async Task<int> RunAsync(CareerGuidance guidance, CancellationToken cancellationToken)
    {
        // Written line by line: a program that asks one question at a time waits for the answer.
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        await RunAsync(guidance, input, output, cancellationToken);
        return 0;
    }

    private static string Answer(CareerGuidance guidance, string line)
    {
        using var read = RequestLine.Read(line);
        return read.Request is { } request
            ? JsonSerializer.Serialize(Shown(read.Id, guidance.Reply(request)), Json)
            : JsonSerializer.Serialize(new { id = read.Id, error = read.Error }, Json);
    }

    private static object Shown(JsonElement? id, MatchReply reply) => new
    {
        id,
        abstain = reply.Abstain,
        reason = reply.Reason,
        clusters = reply.Clusters.Select(c => new { id = c.Id, score = Math.Round(c.Score, Decimals), band = c.Band }),
        occupations = reply.Occupations.Select(o => new { code = o.Code, title = o.Title, score = Math.Round(o.Score, Decimals), band = o.Band }),
    };
}
