using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>What an issuer does over time: it changes keys, and it goes down and comes back.</summary>
public sealed class KeyRolloverTests : IAsyncLifetime
{
    private static readonly Activity Message = new("message") { ChannelId = "msteams", ServiceUrl = LocalIssuer.ServiceUrl };

    // Tokens are made by the real clock, so the pretended one starts there.
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly HttpClient _http = new();
    private LocalIssuer _issuer = null!;
    private TokenValidator _validator = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_issuer.Settings).Build();
        _validator = new TokenValidator(
            BotSettings.From(configuration), new ConfigurationServiceClientCredentialFactory(configuration), null, _http, _clock);
    }

    [Fact]
    public async Task The_new_key_gets_in_after_five_minutes_and_the_old_one_no_longer()
    {
        var old = _issuer.ChannelToken(expiresIn: TimeSpan.FromHours(2));
        Assert.True(await IsAcceptedAsync(old));
        _issuer.RotateKey("key-2");
        var rolled = _issuer.ChannelToken(expiresIn: TimeSpan.FromHours(2));
        Assert.False(await IsAcceptedAsync(rolled));
        Assert.True(await IsAcceptedAsync(old));

        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.True(await IsAcceptedAsync(rolled));
        Assert.False(await IsAcceptedAsync(old));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(204)]
    public async Task An_issuer_that_is_down_at_first_is_asked_again_soon(int status)
    {
        _issuer.Status = status;
        var token = _issuer.ChannelToken();
        Assert.False(await IsAcceptedAsync(token));
        _issuer.Status = 200;
        Assert.False(await IsAcceptedAsync(token));

        _clock.Advance(TimeSpan.FromSeconds(6));
        Assert.True(await IsAcceptedAsync(token));
    }

    [Fact]
    public async Task An_issuer_that_goes_down_later_changes_nothing_for_known_keys()
    {
        var token = _issuer.ChannelToken(expiresIn: TimeSpan.FromHours(60));
        Assert.True(await IsAcceptedAsync(token));
        _issuer.Status = 500;
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.True(await IsAcceptedAsync(token));

        _issuer.Status = 200;
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.True(await IsAcceptedAsync(token));
        Assert.Equal(2, _issuer.Fetches);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _issuer.DisposeAsync();
    }

    private async Task<bool> IsAcceptedAsync(string token)
    {
        try
        {
            return (await _validator.ValidateAsync("Bearer " + token, Message, TestContext.Current.CancellationToken)).IsAuthenticated;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
