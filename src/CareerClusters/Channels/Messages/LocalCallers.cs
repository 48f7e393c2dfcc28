using System.Net;
using Microsoft.Net.Http.Headers;

namespace CareerClusters.Channels.Messages;

/// <summary>
/// Who is answered while no app id is configured: programs on this computer only, so that a forgotten setting behind a
/// proxy or tunnel never opens a public bot.
/// </summary>
public static class LocalCallers
{
    /// <summary>Largest activity taken, in bytes. Channels stay under 256 KB.</summary>
    public const int MaxBodyBytes = 1 << 20;

    // X-Original-* is what remains when ASP.NET Core itself has already applied X-Forwarded-*.
    private static readonly string[] ProxyPrefixes = ["X-Forwarded", "X-Original-"];
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP"];

    /// <summary>Judges a request by everything but its body; null when it may go on.</summary>
    /// <param name="remote">Address of the other end of the connection; null when it has none.</param>
    /// <param name="host">The Host header, with or without a port.</param>
    /// <param name="headerNames">Names of all headers.</param>
    /// <param name="contentType">The Content-Type header.</param>
    public static LocalRefusal? Check(IPAddress? remote, string? host, IEnumerable<string> headerNames, string? contentType)
    {
        if (remote is null || !IsLoopback(remote)) return LocalRefusal.RemoteAddressNotLocal;
        if (host is not { Length: > 0 } || !IsLoopback(new HostString(host).Host)) return LocalRefusal.HostNotLocal;
        if (headerNames.Any(NamesProxy)) return LocalRefusal.PassedProxy;
        if (!IsJson(contentType)) return LocalRefusal.ContentTypeNotJson;
        return null;
    }

    /// <summary>Whether a host name is localhost or a loopback address.</summary>
    internal static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLoopback(address));

    // An IPv4 caller of a dual-stack socket arrives as ::ffff:127.x.y.z.
    private static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool NamesProxy(string header) =>
        ProxyHeaders.Contains(header, StringComparer.OrdinalIgnoreCase)
        || ProxyPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);
}
