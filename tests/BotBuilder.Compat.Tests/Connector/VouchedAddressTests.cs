using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace BotBuilder.Compat.Tests.Connector;

public class VouchedAddressTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_that_vouched_is_the_only_one_to_connect_to()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        var outside = new Outside();
        var caller = await AuthenticationOf(issuer, outside).AuthenticateRequestAsync(
            new Activity { ChannelId = "msteams", ServiceUrl = LocalIssuer.ServiceUrl }, "Bearer " + issuer.ChannelToken(), Token);

        Assert.NotNull(await caller.ConnectorFactory.CreateAsync(LocalIssuer.ServiceUrl, caller.Audience, Token));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => caller.ConnectorFactory.CreateAsync("https://evil.test/", caller.Audience, Token));
    }

    [Fact]
    public async Task The_emulator_gets_no_token_at_an_address_elsewhere()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        var outside = new Outside();
        var activity = new Activity { ChannelId = "emulator", ServiceUrl = "https://tunnel.test/" };
        var caller = await AuthenticationOf(issuer, outside).AuthenticateRequestAsync(
            activity, "Bearer " + issuer.EmulatorToken("2.0", "azp"), Token);

        var connector = await caller.ConnectorFactory.CreateAsync(activity.ServiceUrl, caller.Audience, Token);
        await connector.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message), Token);

        Assert.Equal("https://tunnel.test/v3/conversations/c/activities", outside.Sent!.RequestUri!.AbsoluteUri);
        Assert.Null(outside.Sent.Headers.Authorization);
    }

    [Fact]
    public async Task The_same_address_is_served_by_the_same_connector()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        var factory = AuthenticationOf(issuer, new Outside()).CreateConnectorFactory(new System.Security.Claims.ClaimsIdentity());
        Assert.Same(
            await factory.CreateAsync("https://service.test/", "", Token), await factory.CreateAsync("https://service.test/", "", Token));
    }

    private static ConfigurationBotFrameworkAuthentication AuthenticationOf(LocalIssuer issuer, Outside outside) => new(
        new ConfigurationBuilder().AddInMemoryCollection(issuer.Settings).Build(), httpClientFactory: outside);

    /// <summary>Stands in for every machine but this one.</summary>
    private sealed class Outside : DelegatingHandler, IHttpClientFactory
    {
        public Outside()
            : base(new SocketsHttpHandler())
        {
        }

        public HttpRequestMessage? Sent { get; private set; }

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.IsLoopback) return base.SendAsync(request, cancellationToken);
            Sent = request;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
