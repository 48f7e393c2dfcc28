using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bearer token from Microsoft.Identity.Client, which caches it until it nears its end.</summary>
internal sealed class MsalCredentials(Func<CancellationToken, Task<AuthenticationResult>> acquire) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", (await acquire(cancellationToken)).AccessToken);
    }
}

/// <summary>What the factories share: one application, and one set of credentials for each audience and authority.</summary>
internal sealed class MsalCredentialsCache(string appId, Func<string, string, bool, Func<CancellationToken, Task<AuthenticationResult>>> build)
{
    // Each audience is this bot's channels or a caller on the allow-list, so there are few.
    private readonly ConcurrentDictionary<(string Audience, string Login, bool Validate), MsalCredentials> _made = [];

    internal bool IsMine(string? id) => string.Equals(id, appId, StringComparison.Ordinal);

    internal Task<ServiceClientCredentials> GetAsync(string id, string audience, string loginEndpoint, bool validateAuthority)
    {
        if (!IsMine(id)) throw new InvalidOperationException("These credentials are those of another application.");
        return Task.FromResult<ServiceClientCredentials>(_made.GetOrAdd(
            (Resource(audience), loginEndpoint, validateAuthority),
            key => new MsalCredentials(build(key.Audience, key.Login, key.Validate))));
    }

    /// <summary>A client that proves itself with a secret or a certificate.</summary>
    internal static Func<CancellationToken, Task<AuthenticationResult>> Confidential(
        ConfidentialClientApplicationBuilder builder, string audience, string authority, bool validateAuthority, HttpClient? http)
    {
        builder.WithAuthority(new Uri(authority), validateAuthority);
        if (http is not null) builder.WithHttpClientFactory(new ConstantHttpClientFactory(http));
        var client = builder.Build();
        string[] scopes = [audience + "/.default"];
        return token => client.AcquireTokenForClient(scopes).ExecuteAsync(token);
    }

    /// <summary>The authority of a tenant; one that is not Microsoft's own stays as it was configured.</summary>
    internal static string Authority(string loginEndpoint, string? tenantId)
    {
        var endpoint = new Uri(loginEndpoint, UriKind.Absolute);
        return string.IsNullOrWhiteSpace(tenantId) || endpoint.Host is not ("login.microsoftonline.com" or "login.microsoftonline.us")
            ? loginEndpoint
            : $"https://{endpoint.Host}/{tenantId.Trim()}";
    }

    private static string Resource(string audience) =>
        audience.EndsWith("/.default", StringComparison.Ordinal) ? audience[..^"/.default".Length] : audience;
}

/// <summary>Hands the bot's own client to Microsoft.Identity.Client.</summary>
internal sealed class ConstantHttpClientFactory(HttpClient http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http;
}
