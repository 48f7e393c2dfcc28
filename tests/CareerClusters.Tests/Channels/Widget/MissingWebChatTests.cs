using System.Net;
using CareerClusters.Channels.Widget;
using CareerClusters.Replies.Content;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Tests.Channels.Widget;

/// <summary>A build without Node has no Web Chat: everything else works, and the page says what to do.</summary>
public sealed class MissingWebChatTests : IDisposable
{
    private readonly StorageFolder storage = new(), folder = new();

    [Fact]
    public async Task The_page_tells_visitors_kindly_and_operators_what_to_do()
    {
        var token = TestContext.Current.CancellationToken;
        foreach (var file in Directory.GetFiles(WebAssets.Folder)) File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        await using var app = BotHost.Build([], ContentFolders.Find(), TestBot.Content.Value, builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Storage:Path", storage.Path), new("Urls", "http://127.0.0.1:0")]);
            builder.Logging.ClearProviders();
            builder.Host.UseServiceProviderFactory(new OtherAssets(folder.Path));
        });
        await app.StartAsync(token);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var page = await client.GetAsync("/", token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        var text = await page.Content.ReadAsStringAsync(token);
        Assert.Contains(WebUtility.HtmlEncode("The chat can't be shown right now."), text, StringComparison.Ordinal);
        Assert.Contains("Install Node 20 or newer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Equal("""{"status":"ready"}""", await client.GetStringAsync("/health", token));
    }

    public void Dispose()
    {
        storage.Dispose();
        folder.Dispose();
    }

    private sealed class OtherAssets(string folder) : IServiceProviderFactory<IServiceCollection>
    {
        public IServiceCollection CreateBuilder(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton(
            provider => new WebAssets(folder, provider.GetRequiredService<Phrasebook>(), new ChatTheme())));

        public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder) => containerBuilder.BuildServiceProvider();
    }
}
