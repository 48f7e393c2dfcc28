using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>How often one token may send and one address may open chats.</summary>
public sealed class ChatLimits : IDisposable
{
    private readonly DirectLineOptions options;
    private readonly PartitionedRateLimiter<string> messages;
    private readonly PartitionedRateLimiter<IPAddress> opened;
    private readonly PartitionedRateLimiter<IPAddress> given;

    public ChatLimits(IOptions<DirectLineOptions> settings)
    {
        options = settings.Value;
        messages = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => Bucket(options.MessagesPerMinute)));
        (opened, given) = (PerAddress(), PerAddress());
    }

    /// <summary>Counts a message; null when it may be sent, else how long to wait.</summary>
    public TimeSpan? TryMessage(ChatToken token) => Wait(messages.AttemptAcquire(token.Conversation));

    /// <summary>Counts a new chat; null when it may be opened, else how long to wait.</summary>
    public TimeSpan? TryOpen(IPAddress? address) => Wait(opened, address);

    /// <summary>Counts a token for a page, apart from the chat it opens with it: both are one visitor.</summary>
    public TimeSpan? TryGiveToken(IPAddress? address) => Wait(given, address);

    /// <inheritdoc/>
    public void Dispose()
    {
        messages.Dispose();
        opened.Dispose();
        given.Dispose();
    }

    private PartitionedRateLimiter<IPAddress> PerAddress() =>
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => Bucket(options.ChatsPerMinute)));

    private TimeSpan? Wait(PartitionedRateLimiter<IPAddress> limiter, IPAddress? address)
    {
        if (address is null) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return options.ExemptAddresses.Any(r => r.Contains(address)) ? null : Wait(limiter.AttemptAcquire(address));
    }

    private static TimeSpan? Wait(RateLimitLease lease)
    {
        using (lease)
        {
            if (lease.IsAcquired) return null;
            return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > TimeSpan.FromSeconds(1) ? wait : TimeSpan.FromSeconds(1);
        }
    }

    // A minute's worth at once, then evenly: a person who taps fast is not slowed down, a program is.
    private static TokenBucketRateLimiterOptions Bucket(int perMinute)
    {
        var atOnce = Math.Max(1, perMinute / 60);
        return new()
        {
            TokenLimit = perMinute,
            TokensPerPeriod = atOnce,
            ReplenishmentPeriod = TimeSpan.FromMinutes((double)atOnce / perMinute),
            QueueLimit = 0,
        };
    }
}
