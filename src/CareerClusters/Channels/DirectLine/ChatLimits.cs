using System.Net;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>How often one token may send and one address may open chats.</summary>
public sealed class ChatLimits(IOptions<DirectLineOptions> settings, TimeProvider time)
{
    private readonly DirectLineOptions options = settings.Value;
    private readonly RateLimit<string> messages = new(settings.Value.MessagesPerMinute, time);
    private readonly RateLimit<IPAddress> opened = new(settings.Value.ChatsPerMinute, time);
    private readonly RateLimit<IPAddress> given = new(settings.Value.ChatsPerMinute, time);

    /// <summary>Counts a message; null when it may be sent, else how long to wait. A refreshed token begins no new count.</summary>
    public TimeSpan? TryMessage(ChatToken token) => messages.Try(token.Conversation);

    /// <summary>Counts a new chat; null when it may be opened, else how long to wait.</summary>
    public TimeSpan? TryOpen(IPAddress? address) => Try(opened, address);

    /// <summary>Counts a token for a page, apart from the chat it opens with it: both are one visitor.</summary>
    public TimeSpan? TryGiveToken(IPAddress? address) => Try(given, address);

    private TimeSpan? Try(RateLimit<IPAddress> limit, IPAddress? address)
    {
        if (address is null) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return options.ExemptAddresses.Any(r => r.Contains(address)) ? null : limit.Try(address);
    }
}
