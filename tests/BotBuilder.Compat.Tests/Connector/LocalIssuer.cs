using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>An OpenID issuer on this machine, for channel and Emulator tokens alike.</summary>
public sealed class LocalIssuer : IAsyncDisposable
{
    public const string AppId = "00000000-0000-0000-0000-0000000000aa";
    public const string ChannelIssuer = "https://issuer.test";
    public const string EmulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    public const string ServiceUrl = "https://service.test/";

    // Making a key takes longer than any test; only a rotation needs a second one.
    private static readonly RSA First = RSA.Create(2048);

    private readonly WebApplication _app;
    private RSA _rsa = First;
    private string _keyId = "key-1";
    private int _fetches;

    private LocalIssuer(WebApplication app) => _app = app;

    /// <summary>How often the keys were read.</summary>
    public int Fetches => _fetches;

    /// <summary>Channels that the key endorses; null leaves the field out.</summary>
    public string[]? Endorsements { get; set; } = ["msteams"];

    /// <summary>Keys published beside the one that signs, as they stand in a key set.</summary>
    public List<object> MoreKeys { get; } = [];

    /// <summary>What the bot's requests for metadata and keys get; other than 200 is an issuer in trouble.</summary>
    public int Status { get; set; } = 200;

    public Dictionary<string, string?> Settings => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["ToBotFromChannelTokenIssuer"] = ChannelIssuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = _app.Urls.Single() + "/openid",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = _app.Urls.Single() + "/openid",
    };

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var issuer = new LocalIssuer(app);
        app.MapGet("/openid", () => issuer.Status == 200
            ? Json(new { issuer = ChannelIssuer, jwks_uri = app.Urls.Single() + "/keys" })
            : Results.StatusCode(issuer.Status));
        app.MapGet("/keys", issuer.Keys);
        await app.StartAsync();
        return issuer;
    }

    /// <summary>A token as a channel sends it, each part changeable.</summary>
    public string ChannelToken(
        string issuer = ChannelIssuer, string audience = AppId, string serviceUrl = ServiceUrl, TimeSpan? expiresIn = null,
        string algorithm = SecurityAlgorithms.RsaSha256) =>
        Sign(issuer, audience, new Dictionary<string, object> { ["serviceurl"] = serviceUrl }, expiresIn ?? TimeSpan.FromHours(1), algorithm);

    public string EmulatorToken(string version, string claim, string application = AppId, string audience = AppId) =>
        Sign(EmulatorIssuer, audience, new Dictionary<string, object> { ["ver"] = version, [claim] = application }, TimeSpan.FromHours(1), SecurityAlgorithms.RsaSha256);

    /// <summary>A token with no end.</summary>
    public string EndlessToken() => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
        JsonSerializer.Serialize(new { iss = ChannelIssuer, aud = AppId, serviceurl = ServiceUrl }), Signing(SecurityAlgorithms.RsaSha256));

    /// <summary>From now on another key signs and is published.</summary>
    public void RotateKey(string keyId) => (_rsa, _keyId) = (RSA.Create(2048), keyId);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Json(object body) => Results.Text(JsonSerializer.Serialize(body), "application/json");

    private IResult Keys()
    {
        Interlocked.Increment(ref _fetches);
        var key = _rsa.ExportParameters(false);
        var fields = new Dictionary<string, object>
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = _keyId,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus!), ["e"] = Base64UrlEncoder.Encode(key.Exponent!),
        };
        if (Endorsements is not null) fields["endorsements"] = Endorsements;
        return Json(new { keys = MoreKeys.Prepend(fields) });
    }

    private SigningCredentials Signing(string algorithm) =>
        new(new RsaSecurityKey(_rsa) { KeyId = _keyId, CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } }, algorithm);

    private string Sign(string issuer, string audience, Dictionary<string, object> claims, TimeSpan expiresIn, string algorithm)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Claims = claims,
            NotBefore = now.AddHours(-3),
            IssuedAt = now.AddHours(-3),
            Expires = now + expiresIn,
            SigningCredentials = Signing(algorithm),
        });
    }
}
