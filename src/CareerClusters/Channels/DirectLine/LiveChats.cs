namespace CareerClusters.Channels.DirectLine;

/// <summary>The chats that something happens in just now, in this process: who listens, and what was said a moment ago.</summary>
public sealed class LiveChats(TimeProvider time)
{
    /// <summary>How long the last messages stay at hand: a client that polls or reconnects comes back within that.</summary>
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(2);

    /// <summary>Chats held before idle ones are looked for.</summary>
    private const int SweepAt = 256;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LiveChat> chats = [];
    private DateTimeOffset nextSweep;
    private int sockets;

    /// <summary>Open sockets in this process.</summary>
    public int Sockets => sockets;

    /// <summary>The live side of a chat.</summary>
    public LiveChat Get(string chat)
    {
        lock (gate) return Find(chat);
    }

    /// <summary>Listens to a chat; null when too many do already.</summary>
    public ChatListener? TryListen(string chat, DirectLineOptions options)
    {
        lock (gate)
        {
            // Under the same lock as the sweep, which would else drop a chat between finding it and listening to it.
            if (sockets >= options.Sockets || Find(chat).TryAdd(options.SocketsPerChat) is not { } listener) return null;
            sockets++;
            return listener;
        }
    }

    /// <summary>Stops listening.</summary>
    public void Leave(string chat, ChatListener listener)
    {
        lock (gate)
        {
            Find(chat).Remove(listener);
            sockets--;
        }
    }

    private LiveChat Find(string chat)
    {
        var now = time.GetUtcNow();
        if (chats.Count >= SweepAt && now >= nextSweep) Sweep(now);
        if (!chats.TryGetValue(chat, out var live)) chats[chat] = live = new LiveChat();
        live.LastUsed = now;
        return live;
    }

    private void Sweep(DateTimeOffset now)
    {
        nextSweep = now + Span / 4;
        foreach (var (key, _) in chats.Where(c => c.Value.IsIdleSince(now - Span)).ToList()) chats.Remove(key);
    }
}
