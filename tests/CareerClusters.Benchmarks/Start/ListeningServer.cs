using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CareerClusters.Benchmarks.Start;

/// <summary>The server in a process of its own, on a free port, killed at the end.</summary>
internal sealed class ListeningServer : IAsyncDisposable
{
    private static readonly TimeSpan BetweenPolls = TimeSpan.FromMilliseconds(5), Patience = TimeSpan.FromMinutes(1);

    private ListeningServer(BuiltProgram program, string storage, ReadOnlySpan<string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        Client = new HttpClient { BaseAddress = address, Timeout = Patience };
        Process = program.Start(storage, ["--Urls", address.ToString(), .. settings]);
        Process.BeginOutputReadLine();
    }

    /// <summary>Speaks to it.</summary>
    public HttpClient Client { get; }

    public Process Process { get; }

    /// <summary>Starts it and waits for <c>/health</c>.</summary>
    public static async Task<ListeningServer> StartAsync(BuiltProgram program, string storage, params string[] settings)
    {
        var server = new ListeningServer(program, storage, settings);
        using var patience = new CancellationTokenSource(Patience);
        while (!await server.IsReadyAsync(patience.Token)) await Task.Delay(BetweenPolls, patience.Token);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync(CancellationToken.None);
        Process.Dispose();
        Client.Dispose();
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("/health", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
