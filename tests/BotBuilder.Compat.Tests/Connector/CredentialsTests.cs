using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>How the bot proves to channels who it is, with the authority that gives the tokens on this machine.</summary>
public class CredentialsTests
{
    private const string AppId = LocalIssuer.AppId;
    private const string Tenant = TokenMatrix.Tenant;
    private const string Scope = "https://api.botframework.com/.default";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("MultiTenant", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData("SingleTenant", $"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token")]
    public async Task A_secret_is_sent_to_the_authority_of_the_bots_kind(string type, string address)
    {
        await using var authority = await LocalTokenEndpoint.StartAsync();
        var credentials = new ConfigurationServiceClientCredentialFactory(Settings(type), authority.Http);

        Assert.Equal(["Bearer token-1", "Bearer token-1"], await SendTwiceAsync(credentials, authority));

        var asked = Assert.Single(authority.Requests);
        Assert.Equal(address, asked.Address);
        Assert.Equal(
            ("client_credentials", AppId, "s3cret", Scope),
            (asked.Fields["grant_type"], asked.Fields["client_id"], asked.Fields["client_secret"], asked.Fields["scope"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_certificate_signs_an_assertion_and_its_key_stays_here(bool sendX5c)
    {
        await using var authority = await LocalTokenEndpoint.StartAsync();
        using var certificate = CreateCertificate();
        var credentials = new CertificateServiceClientCredentialsFactory(certificate, AppId, Tenant, authority.Http, sendX5c: sendX5c);

        Assert.Equal(["Bearer token-1", "Bearer token-1"], await SendTwiceAsync(credentials, authority));

        var asked = Assert.Single(authority.Requests);
        Assert.Equal($"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token", asked.Address);
        Assert.False(asked.Fields.ContainsKey("client_secret"));
        var assertion = new JsonWebToken(asked.Fields["client_assertion"]);
        Assert.Equal(sendX5c, assertion.TryGetHeaderValue<object>("x5c", out _));
        var verdict = await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            IssuerSigningKey = new RsaSecurityKey(certificate.GetRSAPublicKey()), ValidIssuer = AppId, ValidAudience = asked.Address,
        });
        Assert.True(verdict.IsValid, verdict.Exception?.Message);
        Assert.Equal(AppId, assertion.Subject);
    }

    [Fact]
    public async Task A_managed_identity_needs_no_secret()
    {
        await using var authority = await LocalTokenEndpoint.StartAsync();
        var credentials = new ConfigurationServiceClientCredentialFactory(Settings("UserAssignedMSI"), authority.Http);

        Assert.Equal(["Bearer token-1", "Bearer token-1"], await SendTwiceAsync(credentials, authority));

        var asked = Assert.Single(authority.Requests);
        Assert.StartsWith("http://169.254.169.254/metadata/identity/oauth2/token?", asked.Address, StringComparison.Ordinal);
        Assert.Equal((AppId, "https://api.botframework.com"), (asked.Fields["client_id"], asked.Fields["resource"]));
    }

    [Fact]
    public async Task A_token_near_its_end_is_replaced()
    {
        await using var authority = await LocalTokenEndpoint.StartAsync();
        authority.Lifetime = TimeSpan.FromMinutes(2);
        var credentials = new PasswordServiceClientCredentialFactory(AppId, "s3cret", authority.Http, null);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], await SendTwiceAsync(credentials, authority));
    }

    [Fact]
    public async Task Credentials_are_made_for_their_own_application_only()
    {
        using var certificate = CreateCertificate();
        ServiceClientCredentialsFactory[] all =
        [
            new PasswordServiceClientCredentialFactory(AppId, "s3cret", null, null),
            new CertificateServiceClientCredentialsFactory(certificate, AppId),
            new ManagedIdentityServiceClientCredentialsFactory(AppId),
        ];
        foreach (var credentials in all)
        {
            Assert.False(await credentials.IsAuthenticationDisabledAsync(Token));
            Assert.Equal((true, false), (await credentials.IsValidAppIdAsync(AppId, Token), await credentials.IsValidAppIdAsync("other", Token)));
            await Assert.ThrowsAsync<InvalidOperationException>(
                () => credentials.CreateCredentialsAsync("other", Scope, "https://login.microsoftonline.com/x", false, Token));
        }

        Assert.True(await new PasswordServiceClientCredentialFactory().IsAuthenticationDisabledAsync(Token));
    }

    [Fact]
    public void A_certificate_without_its_private_key_is_told_at_once()
    {
        using var whole = CreateCertificate();
        using var half = X509CertificateLoader.LoadCertificate(whole.Export(X509ContentType.Cert));
        var problem = Assert.Throws<ArgumentException>(() => new CertificateServiceClientCredentialsFactory(half, AppId));
        Assert.Contains("private key", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_allowed_caller_is_answered_with_a_token_for_itself()
    {
        await using var authority = await LocalTokenEndpoint.StartAsync();
        await using var issuer = await LocalIssuer.StartAsync();
        await using var caller = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync(
            (turn, token) => turn.SendActivityAsync(turn.Activity.CallerId ?? "nobody", cancellationToken: token), issuer.Settings, authority,
            new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator(["parent-bot"]) });

        using var response = await host.PostAsync(caller.Message("hi"), "Bearer " + issuer.EmulatorToken("2.0", "azp", "parent-bot"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("Bearer token-1", Assert.Single(caller.Calls).Headers["Authorization"]);
        Assert.Equal("urn:botframework:aadappid:parent-bot", (string?)caller.BodyOf(0)["text"]);
        Assert.Equal("parent-bot/.default", Assert.Single(authority.Requests).Fields["scope"]);
    }

    private static async Task<IEnumerable<string>> SendTwiceAsync(ServiceClientCredentialsFactory credentials, LocalTokenEndpoint authority)
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync(
            (_, _) => Task.CompletedTask, new Dictionary<string, string?> { ["ValidateAuthority"] = "false", ["MicrosoftAppId"] = AppId },
            authority, credentials: credentials);
        var reference = new ConversationReference { ServiceUrl = channel.ServiceUrl, ChannelId = "msteams", Conversation = new ConversationAccount(id: "c") };
        for (var i = 0; i < 2; i++)
        {
            await host.Adapter.ContinueConversationAsync(
                AppId, reference, (turn, token) => turn.SendActivityAsync("news", cancellationToken: token), Token);
        }

        return channel.Calls.Select(call => call.Headers["Authorization"]);
    }

    private static IConfiguration Settings(string type) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppType"] = type, ["MicrosoftAppId"] = AppId, ["MicrosoftAppTenantId"] = Tenant,
        ["MicrosoftAppPassword"] = type == "UserAssignedMSI" ? null : "s3cret",
    }).Build();

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
