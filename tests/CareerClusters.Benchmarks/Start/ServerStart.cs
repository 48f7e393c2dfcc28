using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace CareerClusters.Benchmarks.Start;

/// <summary>Starts the server, waits for <c>/health</c> and posts one message whose replies come in the answer.</summary>
internal static class ServerStart
{
    private static readonly TimeSpan BetweenPolls = TimeSpan.FromMilliseconds(5), Patience = TimeSpan.FromMinutes(1);

    public static async Task<StartMeasurement> MeasureAsync(BuiltProgram program, string storage)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var client = new HttpClient { BaseAddress = address, Timeout = Patience };
        using var patience = new CancellationTokenSource(Patience);
        var watch = Stopwatch.StartNew();
        using var process = program.Start(storage, "--Urls", address.ToString());
        process.BeginOutputReadLine();
        try
        {
            while (!await IsReadyAsync(client, patience.Token)) await Task.Delay(BetweenPolls, patience.Token);
            using var response = await client.PostAsJsonAsync("/api/messages", Message(address), patience.Token);
            response.EnsureSuccessStatusCode();
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(patience.Token));
            if (answer.RootElement.GetProperty("activities").GetArrayLength() == 0) throw new InvalidOperationException("The bot said nothing.");
            var first = watch.Elapsed;
            process.Refresh();
            return new StartMeasurement(first, null, process.TotalProcessorTime, process.WorkingSet64);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/health", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
