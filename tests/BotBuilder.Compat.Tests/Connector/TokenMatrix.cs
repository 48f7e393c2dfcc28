using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>One issuer and four bots that trust it, for every case of the table: what a case breaks, the next one meets.</summary>
public sealed class TokenMatrix : IAsyncLifetime
{
    public const string PublicIssuer = "https://api.botframework.com";
    public const string GovernmentIssuer = "https://api.botframework.us";
    public const string AllowedCaller = "00000000-0000-0000-0000-0000000000bb";
    public const string Tenant = "11111111-2222-3333-4444-555555555555";

    private readonly Dictionary<string, BotHost> _bots = [];
    private LocalIssuer? _issuer;

    public TokenForge Forge { get; } = new();

    public int Turns { get; private set; }

    /// <summary>The header of a token from the public channel.</summary>
    public static JsonObject Header() => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = TokenForge.Good };

    /// <summary>The claims of a token from the public channel.</summary>
    public static JsonObject ChannelClaims() => new()
    {
        ["iss"] = PublicIssuer, ["aud"] = LocalIssuer.AppId, ["serviceurl"] = LocalIssuer.ServiceUrl,
        ["nbf"] = InMinutes(-60), ["exp"] = InMinutes(60),
    };

    /// <summary>The claims of a token from the Emulator, version 2.0.</summary>
    public static JsonObject EmulatorClaims() => new()
    {
        ["iss"] = LocalIssuer.EmulatorIssuer, ["aud"] = LocalIssuer.AppId, ["ver"] = "2.0", ["azp"] = LocalIssuer.AppId,
        ["nbf"] = InMinutes(-60), ["exp"] = InMinutes(60),
    };

    public static long InMinutes(double minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    public async ValueTask InitializeAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        _issuer.MoreKeys.AddRange(Forge.Published);
        await StartAsync("public", ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", Tenant));
        await StartAsync("government", ("ChannelService", "https://botframework.azure.us"));
        await StartAsync("skill", new AllowedCallersClaimsValidator([AllowedCaller]));
        await StartAsync("metadata over http", ("ToBotFromChannelOpenIdMetadataUrl", "http://issuer.test/openid"));
    }

    public string Token(string issuer = PublicIssuer)
    {
        var claims = ChannelClaims();
        claims["iss"] = issuer;
        return Forge.Sign(Header(), claims, TokenForge.Good);
    }

    public async Task<int> PostAsync(string bot, string? header, string? serviceUrl, string? channel)
    {
        var message = new JsonObject
        {
            ["type"] = "message", ["id"] = "1", ["text"] = "hi", ["deliveryMode"] = "expectReplies",
            ["channelId"] = channel, ["serviceUrl"] = serviceUrl,
            ["from"] = new JsonObject { ["id"] = "u" }, ["conversation"] = new JsonObject { ["id"] = "c" },
        };
        using var response = await _bots[bot].PostAsync(message.ToJsonString(), header);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots.Values) await bot.DisposeAsync();
        if (_issuer is not null) await _issuer.DisposeAsync();
    }

    private Task StartAsync(string name, params (string Name, string Value)[] settings) => StartAsync(name, null, settings);

    private async Task StartAsync(string name, ClaimsValidator? skillCallers, params (string Name, string Value)[] settings)
    {
        var all = _issuer!.Settings;
        all.Remove("ToBotFromChannelTokenIssuer");
        foreach (var (key, value) in settings) all[key] = value;
        _bots[name] = await BotHost.StartAsync(
            (_, _) => Task.FromResult(Turns++), all, configuration: new AuthenticationConfiguration { ClaimsValidator = skillCallers });
    }
}
