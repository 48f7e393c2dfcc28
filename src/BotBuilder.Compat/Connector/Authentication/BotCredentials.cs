using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the bot's own tokens for channels; the library below caches them until they near their end.</summary>
internal sealed class BotCredentials(BotSettings settings)
{
    // Built when the first token is needed: a bot that only answers in the HTTP body never is.
    private readonly Lazy<Func<CancellationToken, Task<AuthenticationResult>>> _acquire = new(() => Build(settings));

    internal async Task<string> GetTokenAsync(CancellationToken cancellationToken) => (await _acquire.Value(cancellationToken)).AccessToken;

    private static Func<CancellationToken, Task<AuthenticationResult>> Build(BotSettings settings)
    {
        var resource = settings.OAuthScope.EndsWith("/.default", StringComparison.Ordinal)
            ? settings.OAuthScope[..^"/.default".Length]
            : settings.OAuthScope;
        if (settings.IsManagedIdentity)
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.AppId)).Build();
            return token => identity.AcquireTokenForManagedIdentity(resource).ExecuteAsync(token);
        }

        var client = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithClientSecret(settings.Password)
            .WithAuthority(new Uri(settings.LoginUrl), settings.ValidateAuthority)
            .Build();
        string[] scopes = [resource + "/.default"];
        return token => client.AcquireTokenForClient(scopes).ExecuteAsync(token);
    }
}
