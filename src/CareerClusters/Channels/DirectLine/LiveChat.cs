using System.Threading.Channels;
using CareerClusters.Storage;

namespace CareerClusters.Channels.DirectLine;

/// <summary>One chat's listeners and its newest entries, those among them too of which the log keeps nothing.</summary>
public sealed class LiveChat
{
    /// <summary>Entries kept at hand: more than one turn brings.</summary>
    private const int Recent = 32;

    private readonly Lock gate = new();
    private readonly List<ChatEntry> recent = [];
    private readonly List<ChatEntry> unkept = [];
    private readonly List<ChatListener> listeners = [];

    /// <summary>When somebody last looked.</summary>
    public DateTimeOffset LastUsed { get; set; }

    /// <summary>Where something belongs that has no number: after the newest entry.</summary>
    public double NextPlace
    {
        get
        {
            lock (gate) return (recent.Count > 0 ? recent[^1].Number : 0) + 0.5;
        }
    }

    /// <summary>Shows entries to all who listen. They are in the log already.</summary>
    public void Publish(IEnumerable<ChatEntry> entries)
    {
        lock (gate)
        {
            foreach (var entry in entries) Add(recent, entry);
            foreach (var listener in listeners) listener.Wake();
        }
    }

    /// <summary>Holds what the log does not keep. Before the entry can be read from the log, else a reader in between would pass it by.</summary>
    public void Hold(ChatEntry entry)
    {
        lock (gate) Add(unkept, entry);
    }

    /// <summary>Shows something that is in no log, such as that the bot is typing.</summary>
    public void Flash(byte[] activity)
    {
        lock (gate)
        {
            foreach (var listener in listeners) listener.Flash(activity);
        }
    }

    /// <summary>Forgets what is at hand.</summary>
    public void Forget()
    {
        lock (gate)
        {
            recent.Clear();
            unkept.Clear();
        }
    }

    /// <summary>What comes after a number, when all of it is at hand; else null: the log has it. In the place of what is not kept is its tombstone.</summary>
    public IReadOnlyList<ChatEntry>? After(long number)
    {
        lock (gate)
        {
            if (recent.Count == 0 || recent[0].Number > number + 1) return null;
            // Two turns at once may publish in another order than they were written.
            for (var i = 1; i < recent.Count; i++)
            {
                if (recent[i].Number > number && recent[i].Number != recent[i - 1].Number + 1) return null;
            }

            return recent.FindAll(e => e.Number > number);
        }
    }

    /// <summary>Puts in what the log does not keep, where it is still at hand and comes after a number.</summary>
    public IReadOnlyList<ChatEntry> Fill(IReadOnlyList<ChatEntry> entries, long after)
    {
        lock (gate)
        {
            return unkept.Count == 0 ? entries : [.. entries.Select(e => e.Number <= after ? e : unkept.Find(u => u.Number == e.Number) ?? e)];
        }
    }

    internal ChatListener? TryAdd(int most)
    {
        lock (gate)
        {
            if (listeners.Count >= most) return null;
            var listener = new ChatListener();
            listeners.Add(listener);
            return listener;
        }
    }

    internal void Remove(ChatListener listener)
    {
        lock (gate) listeners.Remove(listener);
    }

    private static void Add(List<ChatEntry> entries, ChatEntry entry)
    {
        var place = entries.FindLastIndex(e => e.Number <= entry.Number) + 1;
        if (place > 0 && entries[place - 1].Number == entry.Number) entries[place - 1] = entry;
        else entries.Insert(place, entry);
        if (entries.Count > Recent) entries.RemoveAt(0);
    }

    internal bool IsIdleSince(DateTimeOffset moment)
    {
        lock (gate) return listeners.Count == 0 && LastUsed < moment;
    }
}

/// <summary>One who listens to a chat: is woken when there is something to read, and reads at its own pace.</summary>
public sealed class ChatListener
{
    /// <summary>Flashes that wait at most; a reader slower than that misses some.</summary>
    private const int MostFlashes = 4;

    private readonly Channel<byte[]> flashes = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(MostFlashes) { FullMode = BoundedChannelFullMode.DropOldest });

    // Several calls while it reads are one.
    private readonly Channel<bool> woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Waits until there may be something to read.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await woken.Reader.ReadAsync(cancellationToken);

    /// <summary>The next flash, if any.</summary>
    public bool TryRead(out byte[] activity) => flashes.Reader.TryRead(out activity!);

    internal void Wake() => woken.Writer.TryWrite(true);

    internal void Flash(byte[] activity)
    {
        flashes.Writer.TryWrite(activity);
        Wake();
    }
}
