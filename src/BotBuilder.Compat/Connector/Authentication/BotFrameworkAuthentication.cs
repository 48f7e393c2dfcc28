using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says who calls the bot, and connects back to them.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the Authorization header of a request.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not call; for whatever reason.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Makes connectors in the name of an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>The audience of tokens for channels.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException();
}

/// <summary>Makes connectors to channels.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A connector to a service address.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller's token vouched for another address.</exception>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}

/// <summary>Who called, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Audience of tokens for the caller.</summary>
    public string Audience { get; set; } = string.Empty;

    /// <summary>The caller.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = new();

    /// <summary>The caller's id in urn form, or null.</summary>
    public string? CallerId { get; set; }

    /// <summary>Connects back to the caller.</summary>
    public ConnectorFactory ConnectorFactory { get; set; } = null!;
}

/// <summary>Names of the claims in channel tokens.</summary>
public static class AuthenticationConstants
{
    /// <summary>Who the token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Who made the token.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>The caller's application, in version 1.0.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The caller's application, in version 2.0.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Version of the token.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The service address that the token vouches for.</summary>
    public const string ServiceUrlClaim = "serviceurl";
}
