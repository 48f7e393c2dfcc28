using System.Net;
using CareerClusters.Replies.Pictures;
using CareerClusters.Tests.Channels.DirectLine;
using SkiaSharp;

namespace CareerClusters.Tests.Channels;

public sealed class PictureEndpointsTests : IAsyncLifetime
{
    private readonly Task<ChatServer> starting = ChatServer.StartAsync();
    private ChatServer server = null!;

    public async ValueTask InitializeAsync() => server = await starting;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("pay/47-2152.00.en")]
    [InlineData("growth/29-1141.00.es")]
    [InlineData("cluster/healthcare-human-services.en")]
    public async Task Published_figures_have_a_picture_that_caches_may_keep(string name)
    {
        using var answer = await server.Client.GetAsync(new Uri($"/pictures/{name}.png", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("public, max-age=86400", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(ChartPainter.Width * ChartPainter.Scale, picture.Width);
    }

    [Theory]
    [InlineData("pay/99-9999.00.en")]
    [InlineData("pay/47-2152.00.fr")]
    [InlineData("pay/construction.en")]
    [InlineData("cluster/nowhere.en")]
    [InlineData("interests/me.en")]
    [InlineData("pay/%2e%2e.en")]
    public async Task What_is_not_there_is_not_there(string name)
    {
        using var answer = await server.Client.GetAsync(new Uri($"/pictures/{name}.png", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, 0), (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
    }
}
