using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CareerClusters.Tests.Channels.DirectLine;

/// <summary>A client of one chat, for tests of what is on the wire.</summary>
internal sealed class ChatClient(HttpClient http) : IDisposable
{
    public const string Path = "/v3/directline";

    /// <summary>Messages of the greeting.</summary>
    public const int Greeting = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly List<ClientWebSocket> sockets = [];
    private int sent;

    public string Token { get; set; } = "";

    public string Id { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public string Here => $"{Path}/conversations/{Id}";

    /// <summary>A client whose chat is open and whose greeting was heard.</summary>
    public static async Task<ChatClient> GreetedAsync(ChatServer server, string? user = null)
    {
        var client = new ChatClient(server.Client);
        await client.StartAsync(user);
        await client.PollUntilAsync(a => a.Count > 0);
        return client;
    }

    /// <summary>Gets a token with the secret and opens a chat.</summary>
    public async Task<JsonNode> StartAsync(string? user = null, string? locale = null)
    {
        var body = new JsonObject { ["user"] = user is null ? new JsonObject() : new JsonObject { ["id"] = user } };
        Token = (string)(await AskAsync(HttpMethod.Post, $"{Path}/tokens/generate", body, credential: ChatServer.Secret))["token"]!;
        return await OpenAsync(new JsonObject { ["locale"] = locale });
    }

    /// <summary>Opens the token's chat.</summary>
    public async Task<JsonNode> OpenAsync(JsonNode? body = null) => Take(await AskAsync(HttpMethod.Post, $"{Path}/conversations", body));

    /// <summary>Comes back to the chat from a place.</summary>
    public async Task<JsonNode> ReconnectAsync(string watermark = "") => Take(await AskAsync(HttpMethod.Get, $"{Here}?watermark={watermark}"));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body = null, string? credential = null, string? origin = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body };
        if ((credential ?? Token) is { Length: > 0 } bearer) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (origin is not null) request.Headers.Add("Origin", origin);
        return http.SendAsync(request, ChatServer.Token);
    }

    /// <summary>A call that must succeed.</summary>
    public async Task<JsonNode> AskAsync(HttpMethod method, string path, JsonNode? body = null, string? credential = null)
    {
        using var answer = await SendAsync(method, path, body is null ? null : Json(body.ToJsonString()), credential);
        var text = await answer.Content.ReadAsStringAsync(ChatServer.Token);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>A call that must be refused.</summary>
    public async Task<JsonNode> RefusedAsync(HttpStatusCode status, string code, HttpMethod method, string path, HttpContent? body = null, string? credential = null, string? origin = null)
    {
        using var answer = await SendAsync(method, path, body, credential, origin);
        var text = await answer.Content.ReadAsStringAsync(ChatServer.Token);
        Assert.Equal((status, code), (answer.StatusCode, text.Length > 0 ? (string?)JsonNode.Parse(text)!["error"]?["code"] : "no body"));
        return JsonNode.Parse(text)!["error"]!;
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static JsonObject Message(string text, string? key = null) => new()
    {
        ["type"] = "message", ["text"] = text, ["channelId"] = "webchat", ["from"] = new JsonObject { ["id"] = "whoever" }, ["channelData"] = new JsonObject { ["clientActivityID"] = key },
    };

    /// <summary>Says something and gives its id.</summary>
    public async Task<string> SayAsync(string text, string? key = null) =>
        (string)(await AskAsync(HttpMethod.Post, $"{Here}/activities", Message(text, key ?? $"key{++sent}")))["id"]!;

    public Task<JsonNode> ReadAsync(string watermark = "") => AskAsync(HttpMethod.Get, $"{Here}/activities?watermark={watermark}");

    /// <summary>The whole chat, as a client without a socket reads it: from watermark to watermark.</summary>
    public async Task<List<JsonNode>> PollAsync()
    {
        var (all, watermark) = (new List<JsonNode>(), "");
        while (true)
        {
            var read = await ReadAsync(watermark);
            if (read["activities"]!.AsArray() is not { Count: > 0 } next) return all;
            all.AddRange(next.Select(a => a!));
            watermark = (string)read["watermark"]!;
        }
    }

    public async Task<List<JsonNode>> PollUntilAsync(Func<List<JsonNode>, bool> enough)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ChatServer.Token);
        patience.CancelAfter(Patience);
        while (true)
        {
            if (await PollAsync() is var activities && enough(activities)) return activities;
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>Opens the address given last.</summary>
    public async Task<ClientWebSocket> ListenAsync(string? origin = null)
    {
        var socket = new ClientWebSocket();
        sockets.Add(socket);
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new Uri(StreamUrl), ChatServer.Token);
        return socket;
    }

    /// <summary>Opens the address given last, which must be refused.</summary>
    public async Task<HttpStatusCode> ListenRefusedAsync(string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(StreamUrl), ChatServer.Token));
        return socket.HttpStatusCode;
    }

    /// <summary>The next frame; null when the server closed.</summary>
    public static async Task<JsonNode?> FrameAsync(ClientWebSocket socket)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ChatServer.Token);
        patience.CancelAfter(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonNode.Parse(frame.ToArray());
        }
    }

    /// <summary>Reads until so many activities were heard. Typing, which a slow turn shows by itself, is passed over unless it is waited for.</summary>
    public static async Task<List<JsonNode>> HearAsync(ClientWebSocket socket, int count, bool typing = false)
    {
        var heard = new List<JsonNode>();
        while (heard.Count < count)
        {
            var frame = await FrameAsync(socket) ?? throw new InvalidOperationException($"The server closed after {heard.Count} activities.");
            heard.AddRange(frame["activities"]!.AsArray().Select(a => a!).Where(a => typing || (string?)a["type"] != "typing"));
        }

        Assert.Equal(count, heard.Count);
        return heard;
    }

    public static string Texts(IEnumerable<JsonNode> activities) => string.Join('\n', activities.Select(a => (string?)a["text"]));

    public static long Sequence(JsonNode activity) => long.Parse(activity["channelData"]!["webchat:sequence-id"]!.ToJsonString(), CultureInfo.InvariantCulture);

    public void Dispose() => sockets.ForEach(s => s.Dispose());

    private JsonNode Take(JsonNode answer)
    {
        (Token, Id, StreamUrl) = ((string)answer["token"]!, (string)answer["conversationId"]!, (string)answer["streamUrl"]!);
        return answer;
    }
}
