using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CareerClusters.Tests.Hosting;

/// <summary>The real program in a process of its own, on one port and folder however often it is started, to be killed.</summary>
internal sealed class ProgramProcess(params (string Name, string Value)[] settings) : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly StorageFolder folder = new();
    private Process? process;

    /// <summary>Speaks to it.</summary>
    public HttpClient Client { get; } = new() { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}"), Timeout = TimeSpan.FromMinutes(1) };

    /// <summary>Its database, to be changed while it does not run.</summary>
    public string DatabasePath => Path.Combine(folder.Path, CareerClusters.Storage.SqliteDatabase.FileName);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CareerClusters.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Urls"] = Client.BaseAddress!.ToString();
        start.Environment["Storage__Path"] = folder.Path;
        start.Environment["Interests__FastestAnswerMilliseconds"] = "0";
        start.Environment["Logging__LogLevel__Default"] = "None";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var watch = Stopwatch.StartNew();
        while (!await IsReadyAsync())
        {
            Assert.False(process.HasExited, "The program ended at its start.");
            Assert.True(watch.Elapsed < LongestStart, "The program did not get ready.");
            await Task.Delay(50, Token);
        }
    }

    /// <summary>SIGKILL on Unix: nothing in the program gets to say goodbye.</summary>
    public void Kill()
    {
        if (process is null) return;
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        Kill();
        Client.Dispose();
        folder.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health", UriKind.Relative), Token);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
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
