namespace CareerClusters.Channels.DirectLine;

/// <summary>
/// So many a minute for each key: all of a minute's worth at once, then evenly, so that a person who taps fast is not
/// slowed down and a program is. The runtime's own limiters read no clock but theirs.
/// </summary>
internal sealed class RateLimit<TKey>(int perMinute, TimeProvider time)
    where TKey : notnull
{
    /// <summary>Keys held before those are forgotten that have their whole minute's worth again.</summary>
    private const int SweepAt = 1024;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();

    // When each key has its minute's worth again.
    private readonly Dictionary<TKey, DateTimeOffset> whole = [];
    private DateTimeOffset nextSweep;

    /// <summary>Counts one; null when it may be, else how long to wait.</summary>
    public TimeSpan? Try(TKey key)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (whole.Count >= SweepAt && now >= nextSweep) Sweep(now);
            var then = (whole.TryGetValue(key, out var at) && at > now ? at : now) + (Minute / perMinute);
            if (then - now > Minute) return then - now - Minute;
            whole[key] = then;
            return null;
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        nextSweep = now + Minute;
        foreach (var (key, _) in whole.Where(w => w.Value <= now).ToList()) whole.Remove(key);
    }
}
