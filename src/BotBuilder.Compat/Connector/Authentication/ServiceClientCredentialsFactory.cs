using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication
{
    /// <summary>Knows which application the bot is, and makes its credentials for channels.</summary>
    public abstract class ServiceClientCredentialsFactory
    {
        /// <summary>Whether this is the bot's application.</summary>
        public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

        /// <summary>Whether callers are not asked who they are, as on a developer's machine.</summary>
        public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

        /// <summary>Credentials whose tokens are cached until they near their end.</summary>
        /// <param name="appId">The bot's application.</param>
        /// <param name="audience">Who is called: the channels' scope, or the application of another bot.</param>
        /// <param name="loginEndpoint">Authority that gives the tokens, tenant included.</param>
        /// <param name="validateAuthority">Whether to ask Microsoft if the authority is one of theirs.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <exception cref="InvalidOperationException">The application is not the bot's.</exception>
        public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
    }
}

namespace Microsoft.Rest
{
    /// <summary>Puts credentials on a request.</summary>
    public abstract class ServiceClientCredentials
    {
        /// <summary>Adds what the receiver asks for; nothing unless overridden.</summary>
        public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
