using System.Security.Claims;
using CareerClusters.Storage;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Makes and reads the signed tokens of the web chat. Only what a token says names a person or a chat.</summary>
public sealed class DirectLineTokens
{
    /// <summary>How long a chat token works; clients renew it at half of that.</summary>
    public static readonly TimeSpan ChatSpan = TimeSpan.FromMinutes(30);

    /// <summary>How long the address of a socket works.</summary>
    public static readonly TimeSpan StreamSpan = TimeSpan.FromSeconds(60);

    private const string Issuer = "career-clusters";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user"; // directlinejs reads this name.
    private const string OriginClaim = "origin";
    private const int KeyBytes = 32;

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly Lazy<SymmetricSecurityKey> key;
    private readonly TimeProvider time;

    /// <param name="log">Keeps the signing key, so that a token outlives a restart.</param>
    /// <param name="time">The clock.</param>
    public DirectLineTokens(IChatLog log, TimeProvider time)
    {
        this.time = time;
        key = new(() => new SymmetricSecurityKey(log.GetKey("web-chat-tokens", KeyBytes)));
    }

    /// <summary>A signed token.</summary>
    public string Issue(ChatToken token, TimeSpan span)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new List<Claim> { new(JwtRegisteredClaimNames.Jti, token.Id), new(ConversationClaim, token.Conversation), new(UserClaim, token.User) };
        claims.AddRange(token.Origins.Select(o => new Claim(OriginClaim, o)));
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = token.Purpose.ToString(),
            Subject = new ClaimsIdentity(claims),
            IssuedAt = now,
            Expires = now + span,
            SigningCredentials = new SigningCredentials(key.Value, SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Reads a token for a purpose; null when it is not one of ours for that.</summary>
    public async Task<ChatToken?> ReadAsync(string? text, TokenPurpose purpose)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var result = await handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = purpose.ToString(),
            IssuerSigningKey = key.Value,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            // Told apart from a token that is none: a client must know that it only has to ask for a new one.
            ValidateLifetime = false,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken jwt || jwt.ValidTo == DateTime.MinValue) return null;
        return new ChatToken(purpose, Claim(jwt, ConversationClaim), Claim(jwt, UserClaim))
        {
            Id = jwt.Id,
            Origins = [.. jwt.Claims.Where(c => c.Type == OriginClaim).Select(c => c.Value)],
            Expires = new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero),
            IsExpired = jwt.ValidTo <= time.GetUtcNow().UtcDateTime,
        };
    }

    private static string Claim(JsonWebToken jwt, string name) => jwt.TryGetClaim(name, out var claim) ? claim.Value : "";
}

/// <summary>What a token is for; one for another purpose is no token.</summary>
public enum TokenPurpose
{
    /// <summary>Talks in one chat.</summary>
    Chat,

    /// <summary>Opens one socket.</summary>
    Stream,

    /// <summary>Brings a visitor's page back to their chat.</summary>
    Resume,
}

/// <summary>What a token says.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Conversation">The one chat it is for.</param>
/// <param name="User">Whose it is: a random id.</param>
public sealed record ChatToken(TokenPurpose Purpose, string Conversation, string User)
{
    /// <summary>Tells tokens apart.</summary>
    public string Id { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>Origins that may use it; none means any that the settings allow.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Until when it works.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>Whether its time is over.</summary>
    public bool IsExpired { get; init; }
}
