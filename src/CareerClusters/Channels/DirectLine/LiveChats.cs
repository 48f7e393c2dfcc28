using System.Collections.Concurrent;

namespace CareerClusters.Channels.DirectLine;

/// <summary>The chats that something happens in just now, in this process: who listens, and what was said a moment ago.</summary>
public sealed class LiveChats(TimeProvider time)
{
    /// <summary>How long the last messages stay at hand: a client that polls or reconnects comes back within that.</summary>
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(2);

    /// <summary>Chats held before idle ones are looked for.</summary>
    private const int SweepAt = 256;

    private readonly ConcurrentDictionary<string, LiveChat> chats = new();
    private long nextSweep;
    private int sockets;

    /// <summary>Open sockets in this process.</summary>
    public int Sockets => sockets;

    /// <summary>The live side of a chat.</summary>
    public LiveChat Get(string chat)
    {
        var now = time.GetUtcNow();
        if (chats.Count >= SweepAt) Sweep(now);
        var live = chats.GetOrAdd(chat, _ => new LiveChat());
        live.LastUsed = now;
        return live;
    }

    /// <summary>Listens to a chat; null when too many do already.</summary>
    public ChatListener? TryListen(string chat, DirectLineOptions options)
    {
        if (Interlocked.Increment(ref sockets) <= options.Sockets && Get(chat).TryAdd(options.SocketsPerChat) is { } listener) return listener;
        Interlocked.Decrement(ref sockets);
        return null;
    }

    /// <summary>Stops listening.</summary>
    public void Leave(string chat, ChatListener listener)
    {
        Get(chat).Remove(listener);
        Interlocked.Decrement(ref sockets);
    }

    private void Sweep(DateTimeOffset now)
    {
        var due = Interlocked.Read(ref nextSweep);
        if (now.UtcTicks < due || Interlocked.CompareExchange(ref nextSweep, (now + Span / 4).UtcTicks, due) != due) return;
        foreach (var (key, live) in chats)
        {
            if (live.IsIdleSince(now - Span)) chats.TryRemove(key, out _);
        }
    }
}
