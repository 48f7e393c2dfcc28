using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An application that proves itself with a secret. Without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly Lazy<MsalCredentialsCache> _credentials;

    /// <summary>No application yet: set <see cref="AppId"/> and <see cref="Password"/> before the first turn.</summary>
    public PasswordServiceClientCredentialFactory()
        : this(null, null, null, null, null) { }

    /// <summary>An application in many tenants.</summary>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, HttpClient? httpClient, ILogger? logger)
        : this(appId, password, null, httpClient, logger) { }

    /// <summary>An application in one tenant; null for many.</summary>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        (AppId, Password, TenantId) = (appId, password, tenantId);
        _ = logger; // The official class takes one; what it would say here, the exceptions say.
        _credentials = new(() => new MsalCredentialsCache(AppId ?? string.Empty, (audience, login, validate) => MsalCredentialsCache.Confidential(
            ConfidentialClientApplicationBuilder.Create(AppId).WithClientSecret(Password),
            audience, MsalCredentialsCache.Authority(login, TenantId), validate, httpClient)));
    }

    /// <summary>The application, or null for none.</summary>
    public string? AppId { get; set; }

    /// <summary>Its secret.</summary>
    public string? Password { get; set; }

    /// <summary>Its tenant; null for many.</summary>
    public string? TenantId { get; set; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _credentials.Value.GetAsync(appId, audience, loginEndpoint, validateAuthority);
}
