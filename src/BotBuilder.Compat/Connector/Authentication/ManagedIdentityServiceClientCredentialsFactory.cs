using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An application that runs under a managed identity in Azure and has no secret at all; the app id is its client id.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly MsalCredentialsCache _credentials;

    /// <summary>The identity with this client id.</summary>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _credentials = new(appId, (audience, _, _) =>
        {
            var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
            if (httpClient is not null) builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
            var identity = builder.Build();
            return token => identity.AcquireTokenForManagedIdentity(audience).ExecuteAsync(token);
        });
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(_credentials.IsMine(appId));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _credentials.GetAsync(appId, audience, loginEndpoint, validateAuthority);
}
