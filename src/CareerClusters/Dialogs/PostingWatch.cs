using System.Collections.Concurrent;

namespace CareerClusters.Dialogs;

/// <summary>
/// Remembers, in this process's memory only, which conversations were asked for a posting, so that the web chat's log does not keep what
/// is pasted next. After a restart a posting is still told by its own words.
/// </summary>
public sealed class PostingWatch(TimeProvider time)
{
    /// <summary>How long a posting is waited for.</summary>
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(30);

    /// <summary>Conversations remembered before old ones are cleared out.</summary>
    private const int SweepAt = 1000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> waiting = new();

    /// <summary>A conversation was asked for a posting.</summary>
    public void Start(string conversationKey)
    {
        var now = time.GetUtcNow();
        foreach (var (key, until) in waiting.Count >= SweepAt ? waiting.ToArray() : [])
        {
            if (until < now) waiting.TryRemove(key, out _);
        }

        waiting[conversationKey] = now + Span;
    }

    /// <summary>The posting came.</summary>
    public void Stop(string conversationKey) => waiting.TryRemove(conversationKey, out _);

    /// <summary>Whether the next message of a conversation may be a posting.</summary>
    public bool Waits(string conversationKey) => waiting.TryGetValue(conversationKey, out var until) && until >= time.GetUtcNow();
}
