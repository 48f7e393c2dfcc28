using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The application by the settings MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.
/// Without an app id authentication is off.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads the settings once.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or unknown; the message names it and the remedy.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = Get("MicrosoftAppType") is { Length: > 0 } given ? given : "MultiTenant";
        var (appId, password, tenant) = (Get("MicrosoftAppId"), Get("MicrosoftAppPassword"), Get("MicrosoftAppTenantId"));
        Check(appId, type, password, tenant);
        _inner = appId.Length > 0 && Is(type, "UserAssignedMSI")
            ? new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger)
            : new PasswordServiceClientCredentialFactory(appId, password, Is(type, "SingleTenant") ? tenant : null, httpClient, logger);

        string Get(string key) => configuration[key]?.Trim() ?? string.Empty;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Check(string appId, string type, string password, string tenant)
    {
        if (appId.Length == 0) return;
        if (!Is(type, "MultiTenant") && !Is(type, "SingleTenant") && !Is(type, "UserAssignedMSI"))
            throw new InvalidOperationException("Setting MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant.");
        if (!Is(type, "MultiTenant") && tenant.Length == 0)
            throw new InvalidOperationException($"Setting MicrosoftAppTenantId is missing; MicrosoftAppType {type} needs it.");
        if (!Is(type, "UserAssignedMSI") && password.Length == 0)
            throw new InvalidOperationException($"Setting MicrosoftAppPassword is missing; MicrosoftAppType {type} needs it.");
    }

    private static bool Is(string value, string name) => value.Equals(name, StringComparison.OrdinalIgnoreCase);
}
