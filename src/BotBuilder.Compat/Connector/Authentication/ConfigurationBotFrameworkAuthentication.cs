using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
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

    private readonly ConcurrentDictionary<(string ServiceUrl, bool WithToken), ConnectorClient> _connectors = [];
    private readonly ResiliencePipeline<HttpResponseMessage> _retry = ConnectorRetry.Create(TimeProvider.System);
    private readonly BotSettings _settings;
    private readonly BotCredentials _credentials;
    private readonly TokenValidator _tokens;
    private readonly HttpClient _http;
    private readonly ILogger _logger;

    /// <summary>Reads the settings once.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or unknown; the message names it and the remedy.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _settings = BotSettings.From(configuration);
        _credentials = new BotCredentials(_settings);
        _http = httpClientFactory?.CreateClient(nameof(BotFrameworkAuthentication)) ?? CreateHttpClient();
        _tokens = new TokenValidator(_settings, _http, TimeProvider.System);
        _logger = logger ?? NullLogger.Instance;
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _settings.OAuthScope;

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = _settings.IsAuthenticationDisabled
            ? new ClaimsIdentity("anonymous")
            : await ValidateAsync(activity, authHeader, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _settings.OAuthScope,
            CallerId = _settings.IsAuthenticationDisabled || _tokens.IsEmulator(identity) ? null : _settings.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
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

    private ConnectorClient Connect(Uri serviceUrl, bool withToken)
    {
        if (_connectors.Count >= MaxConnectors) _connectors.Clear();
        return _connectors.GetOrAdd(
            (serviceUrl.AbsoluteUri, withToken),
            key => new ConnectorClient(serviceUrl, _http, key.WithToken ? _credentials.GetTokenAsync : null, _retry));
    }

    /// <summary>Connects only to where the caller's token vouched for; an identity of the bot itself goes where its stored reference says.</summary>
    private sealed class VouchedConnectorFactory(ConfigurationBotFrameworkAuthentication owner, ClaimsIdentity caller) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var vouched = caller.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
            if (vouched is not null && !vouched.Equals(serviceUrl, StringComparison.OrdinalIgnoreCase))
                throw new UnauthorizedAccessException("The caller's token vouched for another service address.");
            var address = new Uri(serviceUrl, UriKind.Absolute);
            return Task.FromResult<IConnectorClient>(owner.Connect(address, MayCarryToken(address)));
        }

        // In plain text on the wire a token would be anybody's, and an Emulator's token vouches for no address at all.
        private bool MayCarryToken(Uri address) =>
            !owner._settings.IsAuthenticationDisabled
            && (address.IsLoopback || (address.Scheme == Uri.UriSchemeHttps && !owner._tokens.IsEmulator(caller)));
    }
}
