using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The signing keys that an issuer publishes: fetched when first needed, again daily, and once for a key id nobody knows,
/// at most every five minutes. When fetching fails the keys known so far stay in use.
/// </summary>
#pragma warning disable CA1001 // The semaphore holds nothing to dispose: nobody asks for its wait handle.
internal sealed class OpenIdKeys(string metadataAddress, HttpClient http, TimeProvider time)
#pragma warning restore CA1001
{
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    // Anybody can send a token with an invented key id; each must not cost a call to the issuer.
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMinutes(5);

    // An issuer out of reach at the first request is tried again sooner: without keys nobody gets in.
    private static readonly TimeSpan BetweenFirstAttempts = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _oneFetch = new(1, 1);
    private readonly SecureDocumentRetriever _documents = new(http);
    private volatile Dictionary<string, JsonWebKey>? _keys;
    private DateTimeOffset _fetched = DateTimeOffset.MinValue;
    private DateTimeOffset _attempted = DateTimeOffset.MinValue;

    /// <summary>The key with this id, or null when the issuer publishes none or cannot be reached.</summary>
    internal async Task<JsonWebKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Known(keyId) is { } key && time.GetUtcNow() - _fetched < Daily) return key;
        await _oneFetch.WaitAsync(cancellationToken);
        try
        {
            if (IsDue(keyId)) await FetchAsync(cancellationToken);
        }
        finally
        {
            _oneFetch.Release();
        }

        return Known(keyId);
    }

    private JsonWebKey? Known(string keyId) => _keys?.GetValueOrDefault(keyId);

    private bool IsDue(string keyId)
    {
        var now = time.GetUtcNow();
        if (now - _attempted < (_keys is null ? BetweenFirstAttempts : BetweenAttempts)) return false;
        return Known(keyId) is null || now - _fetched >= Daily;
    }

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        _attempted = time.GetUtcNow();
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataAddress, _documents, cancellationToken);
            _keys = metadata.JsonWebKeySet.Keys.Where(key => key.Kid is not null)
                .GroupBy(key => key.Kid).ToDictionary(group => group.Key, group => group.First());
            _fetched = _attempted;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Whatever went wrong at the issuer, the keys known so far still hold.
        }
    }

    /// <summary>Reads over https, or from this machine; also what the metadata points to.</summary>
    private sealed class SecureDocumentRetriever(HttpClient http) : IDocumentRetriever
    {
        public Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
            Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
                ? http.GetStringAsync(uri, cancel)
                : throw new InvalidOperationException("OpenID metadata is read over https only.");
    }
}
