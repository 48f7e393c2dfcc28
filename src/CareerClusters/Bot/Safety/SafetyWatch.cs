using System.Collections.Concurrent;

namespace CareerClusters.Bot.Safety;

/// <summary>
/// Remembers for a while, in this process's memory only, that a conversation was answered with the safety message, so
/// that any other reply repeats the contacts. Never written anywhere: a restart forgets it, and the buttons still work.
/// </summary>
public sealed class SafetyWatch(TimeProvider time)
{
    /// <summary>How long the contacts are repeated.</summary>
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(30);

    /// <summary>Conversations watched before old ones are cleared out.</summary>
    private const int SweepAt = 1000;

    private readonly ConcurrentDictionary<string, (SafetySignal Signal, DateTimeOffset Until)> watched = new();

    /// <summary>Starts to watch a conversation, or goes on.</summary>
    public void Start(string conversationKey, SafetySignal signal)
    {
        var now = time.GetUtcNow();
        if (watched.Count >= SweepAt)
        {
            foreach (var (key, entry) in watched)
            {
                if (entry.Until < now) watched.TryRemove(key, out _);
            }
        }

        watched[conversationKey] = (signal, now + Span);
    }

    /// <summary>The signal a conversation is watched for, or null.</summary>
    public SafetySignal? Find(string conversationKey) =>
        watched.TryGetValue(conversationKey, out var entry) && entry.Until >= time.GetUtcNow() ? entry.Signal : null;

    /// <summary>Stops watching.</summary>
    public void Stop(string conversationKey) => watched.TryRemove(conversationKey, out _);
}
