using System.Net.WebSockets;
using System.Text;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace CareerClusters.Tests.Channels.DirectLine;

public sealed class ChatSocketTests : IDisposable
{
    private readonly StorageFolder folder = new();

    [Fact]
    public async Task Typing_that_waits_with_the_answer_is_sent_before_it()
    {
        var token = TestContext.Current.CancellationToken;
        var database = new SqliteDatabase(Options.Create(new StorageOptions { Path = folder.Path }));
        database.Migrate();
        var log = new SqliteChatLog(database, TimeProvider.System);
        var chats = new LiveChats(TimeProvider.System);
        await log.OpenAsync("c", "somebody", token);
        var listener = chats.TryListen("c", new DirectLineOptions())!;
        chats.Get("c").Flash("\"typing\""u8.ToArray());
        chats.Get("c").Publish(await log.AppendAsync("c", [new NewChatEntry(null, false, _ => "\"answer\""u8.ToArray())], token));

        using var client = new ListeningClient(frames: 2);
        await new ChatSocket(new ChatReader(log, chats), chats, TimeProvider.System).RunAsync(client, "c", 0, 0, listener, token);
        Assert.Equal(["""{"activities":["typing"]}""", """{"activities":["answer"],"watermark":"1"}"""], client.Heard);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Takes some frames and hangs up.</summary>
    private sealed class ListeningClient(int frames) : WebSocket
    {
        private readonly TaskCompletionSource hangsUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private WebSocketState state = WebSocketState.Open;

        public List<string> Heard { get; } = [];

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => state;

        public override string? SubProtocol => null;

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
        {
            Heard.Add(Encoding.UTF8.GetString(buffer));
            if (Heard.Count == frames) hangsUp.TrySetResult();
            return Task.CompletedTask;
        }

        public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
        {
            await hangsUp.Task.WaitAsync(cancellationToken);
            state = WebSocketState.CloseReceived;
            return new WebSocketReceiveResult(0, WebSocketMessageType.Close, endOfMessage: true);
        }

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
            CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
        {
            state = WebSocketState.Closed;
            return Task.CompletedTask;
        }

        public override void Abort() => state = WebSocketState.Aborted;

        public override void Dispose()
        {
        }
    }
}
