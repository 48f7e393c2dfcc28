using System.Net.Sockets;
using CareerClusters.Bot;
using CareerClusters.Dialogs;
using CareerClusters.Replies.Printing;
using CareerClusters.Storage;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.Terminal;

/// <summary>
/// Shows the pages a person made in the terminal to a browser on this computer, while the chat runs. Nothing else of the program is
/// reachable there.
/// </summary>
public static class TerminalPages
{
    /// <summary>Begins to serve and lets links lead here; null when a setting names the address that links begin with, as they lead there.</summary>
    /// <param name="services">The program's stations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What ends it.</returns>
    public static async Task<IAsyncDisposable?> ServeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var options = services.GetRequiredService<IOptions<HandoutLinkOptions>>().Value;
        if (options.IsSet) return null;
        // The server's own port first, so that links work under both; another where the server or anybody else has it.
        var own = options.Port > 0 ? await TryAsync(services, $"http://localhost:{options.Port}", cancellationToken) : null;
        var pages = own ?? await TryAsync(services, "http://127.0.0.1:0", cancellationToken);
        if (pages is not null) services.GetRequiredService<HandoutLinks>().LeadTo(new Uri(pages.Urls.First()));
        return pages;
    }

    private static async Task<WebApplication?> TryAsync(IServiceProvider services, string address, CancellationToken cancellationToken)
    {
        var pages = Build(services, address);
        try
        {
            await pages.StartAsync(cancellationToken);
            return pages;
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            // In use, or not for this user.
            await pages.DisposeAsync();
            return null;
        }
    }

    private static WebApplication Build(IServiceProvider services, string address)
    {
        // Empty: the program's settings are not for this listener, and nothing is logged between the lines of a chat.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(services.GetRequiredService<IHandouts>());
        builder.Services.AddSingleton(services.GetRequiredService<PdfPageWriter>());
        builder.Services.AddSingleton(services.GetRequiredService<SummaryPage>());
        builder.Services.AddSingleton(services.GetRequiredService<TimeProvider>());
        var pages = builder.Build();
        pages.MapHandouts();
        return pages;
    }
}
