using System.Text;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Compat.Tests.Connector;

public class AuthenticationTests
{
    private static string Message(string serviceUrl = LocalIssuer.ServiceUrl, string channel = "msteams") =>
        $$"""{"type":"message","id":"1","channelId":"{{channel}}","serviceUrl":"{{serviceUrl}}","deliveryMode":"expectReplies","text":"hi"}""";

    private static async Task<int> StatusAsync(Func<LocalIssuer, string?> header, string? message = null, Action<LocalIssuer>? arrange = null)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        arrange?.Invoke(issuer);
        var turns = 0;
        await using var host = await BotHost.StartAsync((_, _) => Task.FromResult(turns++), issuer.Settings);
        using var response = await host.PostAsync(message ?? Message(), header(issuer));
        Assert.Equal((int)response.StatusCode == 200 ? 1 : 0, turns);
        return (int)response.StatusCode;
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256, 200)]
    [InlineData(SecurityAlgorithms.RsaSha384, 200)]
    [InlineData(SecurityAlgorithms.RsaSha512, 200)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, 401)]
    public async Task A_channel_signs_with_rsa(string algorithm, int status) =>
        Assert.Equal(status, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(algorithm: algorithm)));

    [Theory]
    [InlineData(-2, 200)]
    [InlineData(-8, 401)]
    public async Task Five_minutes_of_skew_are_allowed(int minutes, int status) =>
        Assert.Equal(status, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(expiresIn: TimeSpan.FromMinutes(minutes))));

    [Fact]
    public async Task A_token_for_somebody_else_or_from_somebody_else_is_refused()
    {
        Assert.Equal(401, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(audience: "other")));
        Assert.Equal(401, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(issuer: "https://other.test")));
        Assert.Equal(401, await StatusAsync(issuer => "Bearer " + issuer.EndlessToken()));
    }

    [Fact]
    public async Task A_token_vouches_for_one_service_address()
    {
        Assert.Equal(401, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(serviceUrl: "https://evil.test/")));
        Assert.Equal(401, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(), Message("https://evil.test/")));
    }

    [Fact]
    public async Task A_key_endorses_its_channels()
    {
        Assert.Equal(401, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(), Message(channel: "slack")));
        Assert.Equal(401, await StatusAsync(issuer => "Bearer " + issuer.ChannelToken(), arrange: issuer => issuer.Endorsements = null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer a b")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task What_is_no_token_is_refused(string? header) => Assert.Equal(401, await StatusAsync(_ => header));

    [Fact]
    public async Task An_unsigned_or_altered_token_is_refused()
    {
        Assert.Equal(401, await StatusAsync(issuer =>
        {
            var none = Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes("""{"alg":"none","kid":"key-1"}"""));
            return $"Bearer {none}.{issuer.ChannelToken().Split('.')[1]}.";
        }));
        Assert.Equal(401, await StatusAsync(issuer =>
        {
            var (mine, other) = (issuer.ChannelToken().Split('.'), issuer.ChannelToken(serviceUrl: "https://evil.test/").Split('.'));
            return $"Bearer {mine[0]}.{other[1]}.{mine[2]}";
        }));
    }

    [Theory]
    [InlineData("1.0", "appid", LocalIssuer.AppId, LocalIssuer.AppId, 200)]
    [InlineData("2.0", "azp", LocalIssuer.AppId, LocalIssuer.AppId, 200)]
    [InlineData("1.0", "azp", LocalIssuer.AppId, LocalIssuer.AppId, 401)]
    [InlineData("2.0", "appid", LocalIssuer.AppId, LocalIssuer.AppId, 401)]
    [InlineData("", "appid", LocalIssuer.AppId, LocalIssuer.AppId, 401)]
    [InlineData("2.0", "azp", "another-bot", LocalIssuer.AppId, 401)]
    [InlineData("2.0", "azp", LocalIssuer.AppId, "https://api.botframework.com", 401)]
    public async Task The_emulator_speaks_for_the_bots_own_application(string version, string claim, string application, string audience, int status) =>
        Assert.Equal(status, await StatusAsync(
            issuer => "Bearer " + issuer.EmulatorToken(version, claim, application, audience), Message("http://localhost:1", "emulator")));

    [Fact]
    public async Task Invented_key_ids_do_not_make_the_bot_call_the_issuer()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask, issuer.Settings);
        var good = "Bearer " + issuer.ChannelToken();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.PostAsync(Message(), good)));
        Assert.Equal(1, issuer.Fetches);

        issuer.RotateKey("key-2");
        var unknown = "Bearer " + issuer.ChannelToken();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.PostAsync(Message(), unknown)));
        Assert.Equal(1, issuer.Fetches);

        using var response = await host.PostAsync(Message(), good);
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task An_issuer_out_of_reach_means_unauthorized()
    {
        var issuer = await LocalIssuer.StartAsync();
        var (settings, token) = (issuer.Settings, issuer.ChannelToken());
        await issuer.DisposeAsync();
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask, settings);
        using var response = await host.PostAsync(Message(), "Bearer " + token);
        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task The_caller_is_known_during_the_turn_and_never_taken_from_the_body()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        (string? Caller, bool Authenticated) seen = default;
        await using var host = await BotHost.StartAsync(
            (turn, _) =>
            {
                var identity = turn.TurnState.Get<System.Security.Claims.ClaimsIdentity>(BotAdapter.BotIdentityKey);
                seen = (turn.Activity.CallerId, identity!.IsAuthenticated);
                return Task.CompletedTask;
            },
            issuer.Settings);
        using var response = await host.PostAsync(
            Message().Replace("\"type\"", "\"callerId\":\"me\",\"type\"", StringComparison.Ordinal), "Bearer " + issuer.ChannelToken());
        Assert.Equal(("urn:botframework:azure", true), seen);
    }

    [Theory]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppId", "x")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppId", "x", "MicrosoftAppType", "SingleTenant", "MicrosoftAppPassword", "p")]
    [InlineData("MicrosoftAppType", "MicrosoftAppId", "x", "MicrosoftAppType", "Sometimes")]
    public void A_missing_setting_is_named(string missing, params string[] pairs)
    {
        var settings = pairs.Chunk(2).ToDictionary(pair => pair[0], pair => (string?)pair[1]);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var problem = Assert.Throws<InvalidOperationException>(() => new ConfigurationBotFrameworkAuthentication(configuration));
        Assert.Contains(missing, problem.Message, StringComparison.Ordinal);
    }
}
