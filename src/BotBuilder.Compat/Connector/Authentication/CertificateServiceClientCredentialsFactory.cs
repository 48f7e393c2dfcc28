using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An application that proves itself with a certificate: it signs an assertion, and the private key stays here.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly MsalCredentialsCache _credentials;

    /// <summary>An application and its certificate.</summary>
    /// <param name="certificate">Certificate with its private key.</param>
    /// <param name="appId">The application it belongs to.</param>
    /// <param name="tenantId">Tenant of the application; null for many.</param>
    /// <param name="httpClient">Asks for the tokens; null for one of the library's own.</param>
    /// <param name="logger">Not needed: the exceptions say what there is to say.</param>
    /// <param name="sendX5c">Sends the certificate along, so that one renewed under the same subject name needs no registration.</param>
    /// <exception cref="ArgumentException">The certificate has no private key, or the app id is blank.</exception>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate, string appId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null,
        bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        if (!certificate.HasPrivateKey) throw new ArgumentException("The certificate has no private key to sign with.", nameof(certificate));
        _credentials = new(appId, (audience, login, validate) => MsalCredentialsCache.Confidential(
            ConfidentialClientApplicationBuilder.Create(appId).WithCertificate(certificate, sendX5c),
            audience, MsalCredentialsCache.Authority(login, tenantId), validate, httpClient));
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
