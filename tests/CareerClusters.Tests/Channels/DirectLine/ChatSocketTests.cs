using System.Net.WebSockets;
using System.Text;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Channels.DirectLine;

public sealed class ChatSocketTests : IDisposable
{
    private readonly StorageFolder folder = new();

    [Fact]
    public async Task Typing_that_waits_with_the_answer_is_sent_before_it()
    {
        var (log, chats, listener) = await OpenAsync(TimeProvider.System);
        chats.Get("c").Flash("\"typing\""u8.ToArray());
        await SayAsync(log, chats, "\"answer\"");

        using var client = new ListeningClient(frames: 2);
        await new ChatSocket(new ChatReader(log, chats), chats, TimeProvider.System).RunAsync(client, "c", 0, 0, listener, Token);
        Assert.Equal(["""{"activities":["typing"]}""", """{"activities":["answer"],"watermark":"1"}"""], client.Heard);
    }

    [Fact]
    public async Task A_reader_that_takes_nothing_is_dropped_and_nothing_piles_up_for_it()
    {
        var time = new FakeTimeProvider();
        var (log, chats, listener) = await OpenAsync(time);
        await SayAsync(log, chats, "\"first\"");
        using var client = new ListeningClient(frames: int.MaxValue) { Takes = 0 };
        var serving = new ChatSocket(new ChatReader(log, chats), chats, time).RunAsync(client, "c", 0, 0, listener, Token);
        await client.Blocked;
        for (var i = 0; i < 200; i++)
        {
            await SayAsync(log, chats, "\"more\"");
            chats.Get("c").Flash("\"typing\""u8.ToArray());
        }

        // One frame is on its way; what came after it stands in the log only, the newest at hand for all who listen.
        Assert.Equal(1, client.Offered);
        Assert.Null(chats.Get("c").After(0));
        Assert.Equal(4, Drain(listener));
        Assert.False(serving.IsCompleted);
        time.Advance(ChatSocket.SendSpan);
        await serving.WaitAsync(TimeSpan.FromMinutes(1), Token);
        Assert.Equal(WebSocketState.Aborted, client.State);
        Assert.Equal(0, chats.Sockets);
        Assert.Equal(201, (await log.ReadAsync("c", 0, 1000, Token)).Count);
    }

    [Fact]
    public async Task A_reader_that_is_slow_but_takes_each_frame_in_time_is_kept()
    {
        var time = new FakeTimeProvider();
        var (log, chats, listener) = await OpenAsync(time);
        using var client = new ListeningClient(frames: 3);
        var serving = new ChatSocket(new ChatReader(log, chats), chats, time).RunAsync(client, "c", 0, 0, listener, Token);
        for (var i = 0; i < 3; i++)
        {
            time.Advance(ChatSocket.SendSpan * 2);
            Assert.Equal(1, chats.Sockets);
            await SayAsync(log, chats, $"{i}");
            await client.NextAsync();
        }

        await serving;
        Assert.Equal("""{"activities":[2],"watermark":"3"}""", client.Heard[^1]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static int Drain(ChatListener listener)
    {
        var count = 0;
        while (listener.TryRead(out _)) count++;
        return count;
    }

    private static async Task SayAsync(SqliteChatLog log, LiveChats chats, string json) =>
        chats.Get("c").Publish(await log.AppendAsync("c", [new NewChatEntry(null, false, _ => Encoding.UTF8.GetBytes(json))], Token));

    private async Task<(SqliteChatLog Log, LiveChats Chats, ChatListener Listener)> OpenAsync(TimeProvider time)
    {
        var database = new SqliteDatabase(Options.Create(new StorageOptions { Path = folder.Path }));
        database.Migrate();
        var log = new SqliteChatLog(database, TimeProvider.System);
        await log.OpenAsync("c", "somebody", Token);
        var chats = new LiveChats(time);
        return (log, chats, chats.TryListen("c", new DirectLineOptions())!);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Takes some frames and hangs up, or takes no more and stays.</summary>
    private sealed class ListeningClient(int frames) : WebSocket
    {
        private readonly SemaphoreSlim taken = new(0);
        private readonly TaskCompletionSource blocked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource hangsUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private WebSocketState state = WebSocketState.Open;

        public List<string> Heard { get; } = [];

        /// <summary>Frames it takes before it takes nothing any more.</summary>
        public int Takes { get; init; } = int.MaxValue;

        public int Offered { get; private set; }

        /// <summary>Ends when a frame waits that it does not take.</summary>
        public Task Blocked => blocked.Task;

        /// <summary>Waits until it has taken one more frame.</summary>
        public Task NextAsync() => taken.WaitAsync(Token);

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => state;

        public override string? SubProtocol => null;

        public override async Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
        {
            if (Offered++ >= Takes)
            {
                blocked.TrySetResult();
                try
                {
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                }
                finally
                {
                    // As a real socket whose sending is cancelled.
                    state = WebSocketState.Aborted;
                }
            }

            Heard.Add(Encoding.UTF8.GetString(buffer));
            taken.Release();
            if (Heard.Count == frames) hangsUp.TrySetResult();
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

        public override void Dispose() => taken.Dispose();
    }
}
