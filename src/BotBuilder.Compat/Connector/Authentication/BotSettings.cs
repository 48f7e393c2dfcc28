using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The official settings, with the defaults of the public or the US Government cloud filled in.</summary>
internal sealed record BotSettings
{
    // Tenants in whose name the Emulator gets its tokens, as its documentation lists them.
    private static readonly string[] EmulatorTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    private const string GovernmentTenant = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";

    internal required string AppId { get; init; }

    internal required bool ValidateAuthority { get; init; }

    internal required string LoginUrl { get; init; }

    internal required string OAuthScope { get; init; }

    internal required string ChannelIssuer { get; init; }

    internal required string ChannelMetadata { get; init; }

    internal required IReadOnlyList<string> EmulatorIssuers { get; init; }

    internal required string EmulatorMetadata { get; init; }

    internal required string CallerId { get; init; }

    /// <summary>The settings, with defaults where nothing is set; the credentials have checked their own.</summary>
    internal static BotSettings From(IConfiguration configuration)
    {
        var type = Get("MicrosoftAppType") is { Length: > 0 } given ? given : "MultiTenant";
        var tenant = Get("MicrosoftAppTenantId");
        var government = Get("ChannelService").TrimEnd('/').Equals("https://botframework.azure.us", StringComparison.OrdinalIgnoreCase);
        var login = government ? "https://login.microsoftonline.us/" : "https://login.microsoftonline.com/";
        var home = tenant.Length == 0 || Is(type, "MultiTenant") ? government ? GovernmentTenant : "botframework.com" : tenant;
        return new BotSettings
        {
            AppId = Get("MicrosoftAppId"),
            ValidateAuthority = !Is(Get("ValidateAuthority"), "false"),
            LoginUrl = Or("ToChannelFromBotLoginUrl", login + home),
            OAuthScope = Or("ToChannelFromBotOAuthScope", government ? "https://api.botframework.us" : "https://api.botframework.com"),
            ChannelIssuer = Or("ToBotFromChannelTokenIssuer", government ? "https://api.botframework.us" : "https://api.botframework.com"),
            ChannelMetadata = Or("ToBotFromChannelOpenIdMetadataUrl", government
                ? "https://login.botframework.azure.us/v1/.well-known/openidconfiguration"
                : "https://login.botframework.com/v1/.well-known/openidconfiguration"),
            EmulatorIssuers = IssuersOf(government ? [.. EmulatorTenants, GovernmentTenant, tenant] : [.. EmulatorTenants, tenant], login),
            EmulatorMetadata = Or("ToBotFromEmulatorOpenIdMetadataUrl",
                login + (government ? GovernmentTenant : "common") + "/v2.0/.well-known/openid-configuration"),
            CallerId = government ? "urn:botframework:azureusgov" : "urn:botframework:azure",
        };

        string Get(string key) => configuration[key]?.Trim() ?? string.Empty;
        string Or(string key, string fallback) => Get(key) is { Length: > 0 } value ? value : fallback;
    }

    private static string[] IssuersOf(IEnumerable<string> tenants, string login) => tenants
        .Where(tenant => tenant.Length > 0)
        .SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"{login}{tenant}/v2.0", $"https://login.microsoftonline.com/{tenant}/v2.0" })
        .Distinct().ToArray();

    private static bool Is(string value, string name) => value.Equals(name, StringComparison.OrdinalIgnoreCase);
}
