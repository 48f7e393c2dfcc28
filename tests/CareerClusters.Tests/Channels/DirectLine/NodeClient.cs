using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>The official client, <c>botframework-directlinejs</c>, in a Node process of its own.</summary>
internal sealed class NodeClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Channel<JsonNode> seen = Channel.CreateUnbounded<JsonNode>();
    private readonly Process process;
    private int sent;

    private NodeClient(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } data) seen.Writer.TryWrite(JsonNode.Parse(data)!);
            else seen.Writer.TryComplete();
        };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, line) => Errors.Add(line.Data ?? "");
        process.BeginErrorReadLine();
    }

    /// <summary>Messages heard so far, as they came: the client lets those of two frames overtake each other.</summary>
    public List<JsonNode> Heard { get; } = [];

    /// <summary>The same as Web Chat shows them.</summary>
    public List<JsonNode> Shown => [.. Heard.OrderBy(ChatClient.Sequence)];

    /// <summary>States of the connection so far, in order.</summary>
    public List<string> States { get; } = [];

    private List<string> Errors { get; } = [];

    /// <summary>Starts the client on a server.</summary>
    /// <param name="domain">Address of the calls.</param>
    /// <param name="options">The client's own options: token, conversationId, watermark, webSocket.</param>
    /// <param name="refreshAfter">Milliseconds instead of a quarter of an hour.</param>
    public static NodeClient Start(Uri domain, JsonObject options, int? refreshAfter = null)
    {
        var folder = Path.Combine(ContentFolders.Find().Root, "tests", "node");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), "Run 'npm ci --prefix tests/node' first; tests/run.sh does.");
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "directline-client.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var client = new NodeClient(Process.Start(start)!);
        options["domain"] = new Uri(domain, ChatClient.Path).ToString();
        options["pollingInterval"] = 200;
        // The client gives a request up after twenty seconds, which a busy machine may need.
        options["timeout"] = (int)Patience.TotalMilliseconds;
        client.Do(new JsonObject { ["do"] = "connect", ["options"] = options, ["refreshAfter"] = refreshAfter });
        return client;
    }

    public void Do(JsonObject command)
    {
        process.StandardInput.WriteLine(command.ToJsonString());
        process.StandardInput.Flush();
    }

    public void Do(string command) => Do(new JsonObject { ["do"] = command });

    /// <summary>Posts an activity.</summary>
    /// <returns>The key it is posted under.</returns>
    public string Post(JsonObject activity)
    {
        var key = $"node{++sent}";
        activity["from"] ??= new JsonObject { ["id"] = "whoever" };
        activity["channelData"] ??= new JsonObject { ["clientActivityID"] = key };
        Do(new JsonObject { ["do"] = "post", ["activity"] = activity });
        return key;
    }

    /// <summary>Says something and waits until it was taken.</summary>
    /// <returns>Its id as the client was told it.</returns>
    public async Task<string> SayAsync(string text)
    {
        var key = Post(new JsonObject { ["type"] = "message", ["text"] = text });
        return (string)(await NextAsync(line => (string?)line["key"] == key))["posted"]!;
    }

    /// <summary>Posts an activity that is refused: the status, code and wait the client sees.</summary>
    public async Task<(int Status, string? Code, string? Wait)> RefusedAsync(JsonObject activity)
    {
        var key = Post(activity);
        var refused = (await NextAsync(line => (string?)line["key"] == key))["refused"] ?? throw new InvalidOperationException("It was taken.");
        return ((int)refused["status"]!, (string?)refused["code"], (string?)refused["wait"]);
    }

    /// <summary>Waits until so many activities were heard.</summary>
    public async Task HearAsync(int count)
    {
        while (Heard.Count < count) await NextAsync(line => line["activity"] is not null);
    }

    public async Task HearAsync(string text)
    {
        while (!ChatClient.Texts(Heard).Contains(text, StringComparison.Ordinal)) await NextAsync(line => line["activity"] is not null);
    }

    public async Task StateAsync(string state)
    {
        if (States.LastOrDefault() != state) await NextAsync(line => (string?)line["status"] == state);
    }

    /// <summary>The next line of a kind; what comes before it is noted.</summary>
    public async Task<JsonNode> NextAsync(Func<JsonNode, bool> wanted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ChatServer.Token);
        patience.CancelAfter(Patience);
        try
        {
            while (true)
            {
                var line = await seen.Reader.ReadAsync(patience.Token);
                if (line["activity"] is { } activity && (string?)activity["type"] != "typing") Heard.Add(activity);
                if ((string?)line["status"] is { } state) States.Add(state);
                if (wanted(line)) return line;
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ChannelClosedException)
        {
            throw new InvalidOperationException($"The client did not get there{(process.WaitForExit(1000) ? $" and ended with {process.ExitCode}" : "")}. States: {string.Join(", ", States)}. Heard: {ChatClient.Texts(Heard)}. Errors: {string.Join('\n', Errors)}", ended);
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
