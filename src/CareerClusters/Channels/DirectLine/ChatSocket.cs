using System.Net.WebSockets;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Sends a chat to one socket: what was missed, then what comes. A reader that does not keep up is dropped.</summary>
public sealed class ChatSocket(ChatReader reader, LiveChats chats, TimeProvider time)
{
    /// <summary>How long one frame may take to send.</summary>
    internal static readonly TimeSpan SendSpan = TimeSpan.FromSeconds(15);

    /// <summary>How long the other side may take to close.</summary>
    private static readonly TimeSpan CloseSpan = TimeSpan.FromSeconds(1);

    private const int ReceiveBytes = 256;

    /// <summary>Serves a socket until either side ends.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="chat">Its chat.</param>
    /// <param name="place">Where to begin.</param>
    /// <param name="liveAfter">See <see cref="ChatReader.NextAsync"/>.</param>
    /// <param name="listener">Wakes this socket.</param>
    public async Task RunAsync(WebSocket socket, string chat, long place, long liveAfter, ChatListener listener, CancellationToken cancellationToken)
    {
        // Not ended when the program stops: a receive that is cancelled aborts the socket, and the client would hear nothing.
        using var ended = new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended.Token);
        var receiving = ReceiveAsync(socket, ended);
        try
        {
            await SendAllAsync(socket, chat, place, liveAfter, listener, either.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The other side left, or this program stops, or the reader was too slow: in each case it reconnects and loses nothing.
        }
        finally
        {
            chats.Leave(chat, listener);
            await CloseAsync(socket, receiving);
            await ended.CancelAsync();
            await receiving;
        }
    }

    private async Task SendAllAsync(WebSocket socket, string chat, long place, long liveAfter, ChatListener listener, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Typing goes before what was said meanwhile: after it, it would stand beside the finished answer for seconds.
            while (listener.TryRead(out var flash)) await SendAsync(socket, ChatReader.Frame([flash], watermark: null), cancellationToken);
            while (await reader.NextAsync(chat, place, liveAfter, cancellationToken) is { Count: > 0 } entries)
            {
                place = entries[^1].Number;
                await SendAsync(socket, ChatReader.Frame(entries, place), cancellationToken);
            }

            await listener.WaitAsync(cancellationToken);
        }
    }

    private async Task SendAsync(WebSocket socket, byte[] frame, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(SendSpan, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        await socket.SendAsync(frame, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, either.Token);
    }

    // Clients send an empty frame now and then to keep the connection open; nothing they send here is read.
    private static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = new byte[ReceiveBytes];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), ended.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Ended by the sending side, or cut.
        }

        await ended.CancelAsync();
    }

    private async Task CloseAsync(WebSocket socket, Task receiving)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var late = new CancellationTokenSource(CloseSpan, time);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, late.Token);
            await receiving.WaitAsync(late.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
