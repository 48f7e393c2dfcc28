using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;
using Polly;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Authentication by the official settings (MicrosoftAppId and its company). Without an app id it is off: any caller is anonymous,
/// and whoever hosts the bot decides who can reach it.
/// </summary>
public partial class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    // Service addresses are few; a caller who invents them must not fill the memory.
    private const int MaxConnectors = 200;

    private readonly ConcurrentDictionary<(string ServiceUrl, string? Audience), ConnectorClient> _connectors = [];
    private readonly ResiliencePipeline<HttpResponseMessage> _retry = ConnectorRetry.Create(TimeProvider.System);
    private readonly BotSettings _settings;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly TokenValidator _tokens;
    private readonly HttpClient _http;
    private readonly ILogger _logger;

    /// <summary>Reads the settings once.</summary>
    /// <param name="configuration">The official settings.</param>
    /// <param name="credentialsFactory">Who the bot is; null for what the settings say.</param>
    /// <param name="authConfiguration">Which bots may call this one as a skill; null for none.</param>
    /// <param name="httpClientFactory">Makes the client for all calls; null for one of its own.</param>
    /// <param name="logger">Hears why a caller was refused; never what people typed.</param>
    /// <exception cref="InvalidOperationException">A setting is missing or unknown; the message names it and the remedy.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _http = httpClientFactory?.CreateClient(nameof(BotFrameworkAuthentication)) ?? CreateHttpClient();
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, _http, logger);
        _settings = BotSettings.From(configuration);
        _tokens = new TokenValidator(_settings, _credentials, authConfiguration?.ClaimsValidator, _http, TimeProvider.System);
        _logger = logger ?? NullLogger.Instance;
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _settings.OAuthScope;

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (await _credentials.IsAuthenticationDisabledAsync(cancellationToken)) return Answer(new ClaimsIdentity("anonymous"), _settings.OAuthScope, null);
        var identity = await ValidateAsync(activity, authHeader, cancellationToken);
        // Another bot is answered in its own name; a channel in that of all channels.
        return _tokens.SkillCaller(identity) is { } bot ? Answer(identity, bot, "urn:botframework:aadappid:" + bot)
            : Answer(identity, _settings.OAuthScope, _tokens.IsEmulator(identity) ? null : _settings.CallerId);

        AuthenticateRequestResult Answer(ClaimsIdentity caller, string audience, string? callerId) => new()
        {
            ClaimsIdentity = caller, Audience = audience, CallerId = callerId, ConnectorFactory = CreateConnectorFactory(caller),
        };
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new VouchedConnectorFactory(this, claimsIdentity);
    }

    // One pool of connections a host for as long as the process lives; addresses are looked up again now and then.
    private static HttpClient CreateHttpClient() => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    })
    {
        Timeout = TimeSpan.FromSeconds(15),
        MaxResponseContentBufferSize = 1 << 20,
    };

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);

    private async Task<ClaimsIdentity> ValidateAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await _tokens.ValidateAsync(authHeader, activity, cancellationToken);
        }
        catch (UnauthorizedAccessException refusal)
        {
            LogRefused(_logger, refusal.Message);
            throw;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A token that breaks its reader is a bad token, not a fault of the bot.
            LogRefused(_logger, $"Token refused: {failure.GetType().Name}.");
            throw new UnauthorizedAccessException("Token refused.", failure);
        }
    }

    private ConnectorClient Connect(Uri serviceUrl, string? audience, string appId)
    {
        if (_connectors.Count >= MaxConnectors) _connectors.Clear();
        return _connectors.GetOrAdd((serviceUrl.AbsoluteUri, audience), key =>
            new ConnectorClient(serviceUrl, _http, key.Audience is null ? null : token => CredentialsAsync(appId, key.Audience, token), _retry));
    }

    private Task<ServiceClientCredentials> CredentialsAsync(string appId, string audience, CancellationToken cancellationToken) =>
        _credentials.CreateCredentialsAsync(appId, audience, _settings.LoginUrl, _settings.ValidateAuthority, cancellationToken);

    /// <summary>Connects only to where the caller's token vouched for; an identity of the bot itself goes where its stored reference says.</summary>
    private sealed class VouchedConnectorFactory(ConfigurationBotFrameworkAuthentication owner, ClaimsIdentity caller) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var vouched = caller.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
            if (vouched is not null && !vouched.Equals(serviceUrl, StringComparison.OrdinalIgnoreCase))
                throw new UnauthorizedAccessException("The caller's token vouched for another service address.");
            var address = new Uri(serviceUrl, UriKind.Absolute);
            if (!MayCarryToken(address) || await owner._credentials.IsAuthenticationDisabledAsync(cancellationToken))
                return owner.Connect(address, null, string.Empty);
            return owner.Connect(
                address, string.IsNullOrEmpty(audience) ? owner._settings.OAuthScope : audience, await AppIdAsync(cancellationToken));
        }

        // The credentials may know another application than the settings: the one that the caller addressed, of several the right one.
        private async Task<string> AppIdAsync(CancellationToken cancellationToken)
        {
            foreach (var audience in caller.FindAll(AuthenticationConstants.AudienceClaim))
            {
                if (await owner._credentials.IsValidAppIdAsync(audience.Value, cancellationToken)) return audience.Value;
            }

            return owner._settings.AppId;
        }

        // In plain text on the wire a token would be anybody's, and an Emulator's token vouches for no address at all.
        private bool MayCarryToken(Uri address) =>
            address.IsLoopback || (address.Scheme == Uri.UriSchemeHttps && !owner._tokens.IsEmulator(caller));
    }
}
