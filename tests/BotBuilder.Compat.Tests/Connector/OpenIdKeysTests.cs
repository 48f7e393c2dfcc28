using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace BotBuilder.Compat.Tests.Connector;

public class OpenIdKeysTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_new_key_is_found_once_five_minutes_have_passed()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        using var http = new HttpClient();
        var keys = KeysOf(issuer, http);
        Assert.NotNull(await keys.FindAsync("key-1", TestContext.Current.CancellationToken));

        issuer.RotateKey("key-2");
        Assert.Null(await keys.FindAsync("key-2", TestContext.Current.CancellationToken));
        _clock.Advance(TimeSpan.FromMinutes(5));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => keys.FindAsync("key-2", TestContext.Current.CancellationToken)));

        Assert.NotNull(await keys.FindAsync("key-2", TestContext.Current.CancellationToken));
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task Keys_are_read_again_daily_and_stay_in_use_when_that_fails()
    {
        var issuer = await LocalIssuer.StartAsync();
        using var http = new HttpClient();
        var keys = KeysOf(issuer, http);
        await keys.FindAsync("key-1", TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromHours(25));
        await keys.FindAsync("key-1", TestContext.Current.CancellationToken);
        Assert.Equal(2, issuer.Fetches);

        await issuer.DisposeAsync();
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.NotNull(await keys.FindAsync("key-1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Metadata_is_not_read_over_plain_http_from_elsewhere()
    {
        using var http = new HttpClient();
        var keys = new OpenIdKeys("http://issuer.test/openid", http, _clock);
        Assert.Null(await keys.FindAsync("key-1", TestContext.Current.CancellationToken));
    }

    private OpenIdKeys KeysOf(LocalIssuer issuer, HttpClient http) =>
        new(issuer.Settings["ToBotFromChannelOpenIdMetadataUrl"]!, http, _clock);
}
