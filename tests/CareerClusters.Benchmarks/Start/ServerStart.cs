using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareerClusters.Benchmarks.Start;

/// <summary>Starts the server, waits for <c>/health</c> and posts one message whose replies come in the answer.</summary>
internal static class ServerStart
{
    public static async Task<StartMeasurement> MeasureAsync(BuiltProgram program, string storage)
    {
        var watch = Stopwatch.StartNew();
        await using var server = await ListeningServer.StartAsync(program, storage);
        using var response = await server.Client.PostAsJsonAsync("/api/messages", Message(server.Client.BaseAddress!));
        response.EnsureSuccessStatusCode();
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        if (answer.RootElement.GetProperty("activities").GetArrayLength() == 0) throw new InvalidOperationException("The bot said nothing.");
        var first = watch.Elapsed;
        server.Process.Refresh();
        return new StartMeasurement(first, null, server.Process.TotalProcessorTime, server.Process.WorkingSet64);
    }

    private static object Message(Uri address) => new
    {
        type = "message",
        id = "activity-1",
        channelId = "emulator",
        serviceUrl = address,
        deliveryMode = "expectReplies",
        text = "hi",
        conversation = new { id = "conversation-1" },
        from = new { id = "user-1" },
        recipient = new { id = "bot" },
    };
}
