using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>The program as a process, to be killed.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60), BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly string folder = Directory.CreateTempSubdirectory("career-clusters-browser-").FullName;
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(10) };
    private Process? process;

    private BotProcess(string origin) => Origin = origin;

    public string Origin { get; }

    public static async Task<BotProcess> StartAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var bot = new BotProcess($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        await bot.RestartAsync();
        return bot;
    }

    /// <summary>Starts it on the same folder and port.</summary>
    public async Task RestartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CareerClusters.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Urls"] = Origin;
        start.Environment["Storage__Path"] = folder;
        start.Environment["Interests__FastestAnswerMilliseconds"] = "0";
        start.Environment["Logging__LogLevel__Default"] = "None";
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var watch = Stopwatch.StartNew();
        while (!await IsReadyAsync())
        {
            Assert.False(process.HasExited, "The program ended at its start.");
            Assert.True(watch.Elapsed < LongestStart, "The program did not get ready.");
            await Task.Delay(BetweenLooks);
        }
    }

    /// <summary>Ends it without a word.</summary>
    public void Kill()
    {
        if (process is null) return;
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await client.GetAsync(Origin + "/health");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
