using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Finds out who calls.</summary>
public sealed class DirectLineCaller(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    private const string Bearer = "Bearer ";

    /// <summary>Whether the caller holds one of the secrets.</summary>
    public bool HoldsSecret(HttpRequest request)
    {
        if (Credential(request) is not { } given) return false;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(given));
        var held = false;
        // All are compared, each in the same time: how long it takes tells nothing.
        foreach (var secret in options.Value.Secrets) held |= CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
        return held;
    }

    /// <summary>The token of a caller, for the chat of the address where there is one.</summary>
    public async Task<(ChatToken? Token, DirectLineProblem? Problem)> ReadAsync(HttpRequest request)
    {
        if (await tokens.ReadAsync(Credential(request), TokenPurpose.Chat) is not { } token) return (null, DirectLineProblem.NoToken);
        if (request.RouteValues["conversation"] is string named && named != token.Conversation) return (null, DirectLineProblem.NoToken);
        if (!IsTrusted(token, request)) return (null, DirectLineProblem.ForeignOrigin);
        return token.IsExpired ? (null, DirectLineProblem.Expired) : (token, null);
    }

    /// <summary>Whether the token's server lets the calling page use it. Callers that are no browser name no page.</summary>
    public static bool IsTrusted(ChatToken token, HttpRequest request) =>
        token.Origins.Count == 0 || request.Headers.Origin.ToString() is not { Length: > 0 } origin || token.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a page of another site may call: no browser, our own page, or a site of the settings.</summary>
    public bool MayCall(HttpRequest request)
    {
        if (request.Headers.Origin.ToString() is not { Length: > 0 } origin) return true;
        return options.Value.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            // Behind a proxy that ends TLS the scheme differs; the name is what a browser cannot lie about.
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Credential(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;
}
