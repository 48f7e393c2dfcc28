using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the tokens of channels, of the Emulator, and of other bots where an operator allows some. Every reason to refuse is an <see cref="UnauthorizedAccessException"/>.
/// What a token says of itself chooses between the two sets of rules, never what a set accepts.
/// </summary>
internal sealed class TokenValidator(
    BotSettings settings, ServiceClientCredentialsFactory credentials, ClaimsValidator? skillCallers, HttpClient http, TimeProvider time)
{
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly OpenIdKeys _channelKeys = new(settings.ChannelMetadata, http, time);
    private readonly OpenIdKeys _emulatorKeys = new(settings.EmulatorMetadata, http, time);

    /// <summary>The application id of another bot that calls this one as a skill; null for channels and the Emulator.</summary>
    internal string? SkillCaller(ClaimsIdentity identity) =>
        HasEmulatorIssuer(identity) && SkillClaims.IsSkill(identity.Claims) ? SkillClaims.CallerOf(identity.Claims) : null;

    /// <summary>Whether the identity came through the Emulator's rules.</summary>
    internal bool IsEmulator(ClaimsIdentity identity) => HasEmulatorIssuer(identity) && !SkillClaims.IsSkill(identity.Claims);

    internal async Task<ClaimsIdentity> ValidateAsync(string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        var emulator = settings.EmulatorIssuers.Contains(token.Issuer);
        var key = await (emulator ? _emulatorKeys : _channelKeys).FindAsync(token.Kid, cancellationToken)
            ?? throw Refuse("the signing key is unknown");
        var identity = await VerifyAsync(token, key, emulator ? settings.EmulatorIssuers : [settings.ChannelIssuer]);
        await CheckAudienceAsync(identity, cancellationToken);
        if (emulator) CheckApplication(identity);
        else CheckChannel(identity, key, activity);
        if (skillCallers is not null) await skillCallers.ValidateClaimsAsync([.. identity.Claims]);
        return identity;
    }

    private static UnauthorizedAccessException Refuse(string reason) => new($"Token refused: {reason}.");

    private static JsonWebToken Read(string? authHeader)
    {
        var parts = authHeader?.Split(' ') ?? [];
        if (parts is not [var scheme, { Length: > 0 } text] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw Refuse("the header is not Bearer and one token");
        try
        {
            var token = new JsonWebToken(text);
            if (!Algorithms.Contains(token.Alg)) throw Refuse("the algorithm is not allowed");
            return string.IsNullOrEmpty(token.Kid) ? throw Refuse("it names no signing key") : token;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or JsonException or FormatException)
        {
            throw Refuse("it is no token");
        }
    }

    private async Task<ClaimsIdentity> VerifyAsync(JsonWebToken token, SecurityKey key, IEnumerable<string> issuers)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidateAudience = false, // Only the credentials know; they are asked below.
            IssuerSigningKey = key,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = ClockSkew,
            LifetimeValidator = IsAlive,
        });
        return result.IsValid ? result.ClaimsIdentity : throw Refuse(result.Exception?.GetType().Name ?? "it is not valid");
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now <= end + ClockSkew && (notBefore is not { } start || now >= start - ClockSkew);
    }

    private static void CheckChannel(ClaimsIdentity identity, JsonWebKey key, Activity activity)
    {
        var vouched = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(vouched) || !vouched.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw Refuse("it vouches for another service address");
        if (!Endorses(key, activity.ChannelId)) throw Refuse("its key does not endorse the channel");
    }

    private static bool Endorses(JsonWebKey key, string? channelId) =>
        !string.IsNullOrEmpty(channelId)
        && key.AdditionalData.TryGetValue("endorsements", out var endorsements)
        && endorsements switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Any(channel => channel.ValueEquals(channelId)),
            IEnumerable<object> list => list.Any(channel => channelId.Equals(channel?.ToString(), StringComparison.Ordinal)),
            _ => false,
        };

    // The Emulator and other bots get their tokens from the same authority.
    private bool HasEmulatorIssuer(ClaimsIdentity identity) =>
        settings.EmulatorIssuers.Contains(identity.FindFirst(AuthenticationConstants.IssuerClaim)?.Value ?? string.Empty);

    private async Task CheckAudienceAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        foreach (var audience in identity.FindAll(AuthenticationConstants.AudienceClaim))
        {
            if (audience.Value.Length > 0 && await credentials.IsValidAppIdAsync(audience.Value, cancellationToken)) return;
        }

        throw Refuse("it is for another application");
    }

    private void CheckApplication(ClaimsIdentity identity)
    {
        if (SkillClaims.CallerOf(identity.Claims) is not { Length: > 0 }) throw Refuse("its version is unknown or it names no application");
        // Anybody else's app id here is another bot calling this one as a skill, for which an operator must have allowed some.
        if (SkillCaller(identity) is not null && skillCallers is null) throw Refuse("another application asked for it, and none may call");
    }
}
