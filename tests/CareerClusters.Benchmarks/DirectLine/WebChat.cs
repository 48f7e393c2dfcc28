using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace CareerClusters.Benchmarks.DirectLine;

/// <summary>A web chat with an open socket: says something and waits until the reply is heard.</summary>
internal sealed class WebChat : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpClient http;
    private readonly ClientWebSocket socket = new();
    private readonly Channel<int> heard = Channel.CreateUnbounded<int>();
    private string id = "", token = "";
    private int sent;

    private WebChat(HttpClient http) => this.http = http;

    /// <summary>Opens a chat, its socket, and hears the greeting.</summary>
    public static async Task<WebChat> OpenAsync(HttpClient http, string secret)
    {
        var chat = new WebChat(http);
        using var opened = await chat.SendAsync(HttpMethod.Post, "/v3/directline/conversations", null, secret);
        (chat.id, chat.token) = (opened.RootElement.GetProperty("conversationId").GetString()!, opened.RootElement.GetProperty("token").GetString()!);
        // Loopback has no use for its buffers, and they are not the server's.
        chat.socket.Options.SetBuffer(1024, 1024);
        await chat.socket.ConnectAsync(new Uri(opened.RootElement.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        _ = chat.ListenAsync();
        await chat.HearAsync();
        return chat;
    }

    /// <summary>Says something.</summary>
    /// <returns>The time until the reply to it was heard.</returns>
    public async Task<TimeSpan> SayAsync(string text)
    {
        var started = Stopwatch.GetTimestamp();
        var key = $"k{++sent}";
        var posting = SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities", new { type = "message", text, channelData = new { clientActivityID = key } }, token);
        // First its echo, then the bot's answer, maybe in one frame.
        for (var messages = 0; messages < 2;) messages += await HearAsync();
        var answered = Stopwatch.GetElapsedTime(started);
        (await posting).Dispose();
        return answered;
    }

    public void Dispose() => socket.Dispose();

    /// <returns>How many messages the next frame has.</returns>
    private async Task<int> HearAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await heard.Reader.ReadAsync(patience.Token);
    }

    // All the time, as a browser does: the server drops a socket that does not answer its pings.
    private async Task ListenAsync()
    {
        try
        {
            var buffer = new byte[32 * 1024];
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do length += (part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None)).Count;
                while (!part.EndOfMessage);
                using var frame = JsonDocument.Parse(buffer.AsMemory(0, length));
                heard.Writer.TryWrite(frame.RootElement.GetProperty("activities").EnumerateArray().Count(a => a.GetProperty("type").GetString() == "message"));
            }
        }
        catch (Exception closed) when (closed is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            heard.Writer.TryComplete(closed);
        }
    }

    private async Task<JsonDocument> SendAsync(HttpMethod method, string path, object? body, string credential)
    {
        using var request = new HttpRequestMessage(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", credential) } };
        if (body is not null) request.Content = JsonContent.Create(body);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
    }
}
